import type { Text } from '../../../locale/text.ts';

/** What stands on the sheets to which formulas of figures refer. */
export const copyWords = {
  copied: {
    id: 'Salinan baris semua buku kerja yang dihitung. Kolom yang bersifat rahasia atau berisi uraian dikosongkan, kecuali yang diperlukan rumus. Isian yang tidak terbaca diganti tulisan “tidak terbaca”.',
    en: 'Copies of the rows of all workbooks that are counted. Columns that are confidential or hold descriptions are left blank, except those that formulas need. Entries that cannot be read are replaced by “tidak terbaca”.',
  },
  region: { id: 'Wilayah buku kerja', en: 'Region of the workbook' },
  file: { id: 'Buku kerja', en: 'Workbook' },
  row: { id: 'Baris di buku kerja', en: 'Row in the workbook' },
  helpers: {
    id: 'Bantu: kolom berikut dihitung oleh rumus dan dipakai lembar Jejak Angka.',
    en: 'Helper: the columns below are computed by formulas and used by the sheet Jejak Angka.',
  },
  helper: { id: 'Bantu', en: 'Helper' },
  parameters: { id: 'Hari dan batas yang dipakai rumus', en: 'Days and limits that formulas use' },
  parametersAbout: {
    id: 'Rumus di lembar Jejak Angka memakai hari dan bilangan ini.',
    en: 'The formulas on the sheet Jejak Angka use these days and numbers.',
  },
  firstDay: { id: 'hari pertama periode yang dihitung', en: 'the first day of the period' },
  lastDay: { id: 'hari terakhir periode yang dihitung', en: 'the last day of the period' },
  today: { id: 'hari laporan ini dibuat', en: 'the day on which this report was made' },
  parameterHeaders: {
    id: ['Kunci', 'Nilai', 'Arti'],
    en: ['Key', 'Value', 'Meaning'],
  },
  regions: { id: 'Wilayah yang dipakai rumus', en: 'Regions that formulas use' },
  regionsAbout: {
    id: 'Satu baris untuk setiap wilayah yang mengirim buku kerja atau disebut dalam barisnya. Angka 1 berarti ya, 0 berarti tidak.',
    en: 'One row for each region that sends workbooks or is named in their rows. The number 1 means yes, 0 means no.',
  },
  regionHeaders: {
    id: ['Kode wilayah', 'Nama wilayah', 'Mengirim buku kerja', 'Tahun lalu tersedia'],
    en: ['Code of the region', 'Name of the region', 'Sends workbooks', 'Year before at hand'],
  },
  lists: { id: 'Pilihan yang sah menurut daftar kode', en: 'Choices that the code lists allow' },
  listsAbout: {
    id: 'Rumus memeriksa isian dengan daftar ini. Satu kolom untuk setiap daftar.',
    en: 'Formulas compare entries with these lists. One column for each list.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<'id' | 'en', readonly string[]>>>>;
