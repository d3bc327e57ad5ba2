import { choice, choices, code, integer, text } from '../../kit/column.ts';
import { butirKomitmen } from '../daftar-kode/komitmen.ts';
import { arahTarget, satuanTarget } from '../daftar-kode/rencana-aksi.ts';
import { subGugus } from '../daftar-kode/sub-gugus.ts';
import { rekomendasiMonev } from '../daftar-kode/temuan.ts';

/** An action: what is done, for which point, and how it is measured. */
export const kolomUraian = {
  kode_aksi: code({
    label: { id: 'Kode Aksi', en: 'Action code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'RA-3173-2024-007',
    required: true,
    privacy: 'public',
    headers: ['No Aksi', 'ID Aksi'],
    doubtfulHeaders: ['Kode'],
    mask: 'RA-####-####-###',
  }),
  tahun: integer({
    label: { id: 'Tahun', en: 'Year' },
    help: { id: 'Tahun pelaksanaan.', en: 'The year in which it is carried out.' },
    example: '2024',
    required: true,
    privacy: 'public',
    headers: ['Thn'],
    min: 2007,
    max: { thisYear: 5 },
  }),
  sub_gugus: choice({
    label: { id: 'Sub-Gugus', en: 'Sub-GT' },
    help: { id: 'Bidang penanggung jawab.', en: 'The field of work in charge.' },
    example: 'PCG',
    required: true,
    privacy: 'public',
    headers: ['Sub Gugus Tugas'],
    doubtfulHeaders: ['Bidang'],
    list: subGugus,
  }),
  butir_komitmen: choice({
    label: { id: 'Butir Komitmen Tangerang', en: 'Commitment point' },
    help: { id: 'Butir yang didukung.', en: 'The point that it serves.' },
    example: 'B2',
    required: true,
    privacy: 'public',
    list: butirKomitmen,
  }),
  rekomendasi_terkait: choices({
    label: { id: 'Rekomendasi Monev', en: 'Monev recommendation' },
    help: { id: 'Bila berasal dari monev.', en: 'If it comes from monitoring.' },
    example: 'REK_A',
    required: false,
    privacy: 'public',
    list: rekomendasiMonev,
  }),
  uraian_aksi: text({
    label: { id: 'Uraian Aksi', en: 'Action' },
    help: { id: 'Kalimat kerja yang jelas.', en: 'A clear sentence that says what is done.' },
    example: 'Kampanye anti-TPPO di 8 kecamatan',
    required: true,
    privacy: 'public',
    headers: ['Aksi', 'Rencana Aksi'],
    doubtfulHeaders: ['Kegiatan', 'Uraian'],
    min: 10,
    max: 250,
  }),
  indikator_aksi: text({
    label: { id: 'Indikator', en: 'Indicator' },
    help: { id: 'Apa yang diukur.', en: 'What is measured.' },
    example: 'Jumlah kecamatan terjangkau',
    required: true,
    privacy: 'public',
    headers: ['Indikator Kinerja', 'Indikator Keberhasilan', 'Indikator Aksi'],
    min: 5,
    max: 150,
  }),
  satuan: choice({
    label: { id: 'Satuan', en: 'Unit' },
    help: { id: 'Satuan target.', en: 'The unit of the target.' },
    example: 'KECAMATAN',
    required: true,
    privacy: 'public',
    list: satuanTarget,
  }),
  arah_target: choice({
    label: { id: 'Arah Target', en: 'Direction' },
    help: { id: 'Naik = makin besar makin baik.', en: 'Naik means that a higher figure is better.' },
    example: 'NAIK',
    required: true,
    privacy: 'public',
    list: arahTarget,
  }),
};
