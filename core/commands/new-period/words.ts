import type { Text } from '../../locale/text.ts';
import { type HostError, workbookUnclear } from '../../workbook/host-error.ts';

const REFUSALS = {
  noCover: {
    id: 'Buku kerja ini tidak memuat lembar T00 Sampul, sehingga periode baru tidak dibuat. Perbaiki struktur buku kerja lebih dahulu.',
    en: 'This workbook has no sheet T00 Sampul, so no new period was begun. Repair the structure of the workbook first.',
  },
  noPeriod: {
    id: 'Wilayah dan periode pada sampul belum lengkap, sehingga periode baru tidak dibuat. Isi lebih dahulu di lembar T00 Sampul.',
    en: 'Region and period on the cover are not complete, so no new period was begun. Fill them in on the sheet T00 Sampul first.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why no period is begun, as an error that the user can put right. */
export function periodRefused(reason: keyof typeof REFUSALS): HostError {
  return workbookUnclear(REFUSALS[reason]);
}

/** Forms of which nobody could tell what goes on into a new year, since their sheets are not there under their names. */
export function formsMissing(sheets: readonly string[]): HostError {
  const names = sheets.join(', ');
  return workbookUnclear({
    id: `Lembar ${names} tidak ada dengan nama itu, sehingga tahun baru tidak dimulai: isinya tidak akan ikut. Kembalikan lembar atau namanya, atau jalankan Perbaiki struktur, lalu ulangi.`,
    en: `There is no sheet named ${names}, so no new year was begun: its entries would not go along. Put the sheet or its name back, or run Repair structure, and try again.`,
  });
}

/** A period that does not come after that of the cover. */
export function notLater(present: string, wanted: string): HostError {
  return workbookUnclear({
    id: `Periode ${wanted} tidak sesudah ${present}, periode buku kerja ini. Pilih periode yang kemudian.`,
    en: `The period ${wanted} does not come after ${present}, that of this workbook. Choose a later one.`,
  });
}
