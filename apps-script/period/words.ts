import { workbookUnclear } from '../../core/index.ts';

/** Only a copy becomes the next workbook. */
export function noCopy() {
  return workbookUnclear({
    id: 'Belum pasti bahwa ini salinan yang isinya masih ada di berkas lain, sehingga tidak ada yang diubah. Buka lagi Mulai periode baru dan ikuti langkahnya.',
    en: 'It is not certain that this is a copy whose entries another file still holds, so nothing was changed. Open Begin a new period again and follow its steps.',
  });
}

/** A period that nobody can read. */
export function noPeriod() {
  return workbookUnclear({
    id: 'Periode itu tidak dikenal, sehingga tidak ada yang diubah. Pilih lagi jenis periode, nomornya, dan tahunnya.',
    en: 'That period is not known, so nothing was changed. Choose its kind, its number and its year again.',
  });
}
