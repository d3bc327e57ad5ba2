import type { Text } from '../../locale/text.ts';

/** Headings of the first column, by what the rows of a table are. */
export const kepala = {
  wilayah: { id: 'Wilayah', en: 'Region' },
  bulan: { id: 'Bulan', en: 'Month' },
  usia: { id: 'Kelompok usia', en: 'Age group' },
  jenis: { id: 'Jenis', en: 'Type' },
  tahap: { id: 'Tahap', en: 'Stage' },
  instansi: { id: 'Instansi', en: 'Agency' },
  kelompok: { id: 'Kelompok', en: 'Group' },
} satisfies Readonly<Record<string, Text>>;

/** Headings that several tables share. */
export const kolom = {
  kasus: { id: 'Kasus', en: 'Cases' },
  korban: { id: 'Korban', en: 'Victims' },
  jumlah: { id: 'Jumlah', en: 'Number' },
  persen: { id: '%', en: '%' },
  lakiLaki: { id: 'Laki-laki', en: 'Male' },
  perempuan: { id: 'Perempuan', en: 'Female' },
  pagu: { id: 'Pagu (Rp)', en: 'Budget (Rp)' },
  realisasi: { id: 'Realisasi (Rp)', en: 'Spent (Rp)' },
} satisfies Readonly<Record<string, Text>>;
