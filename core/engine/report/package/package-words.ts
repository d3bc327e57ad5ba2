import type { Text } from '../../../locale/text.ts';
import type { PackageLine } from './package-line.ts';

/** The columns of the sheet, from left to right. */
export const PACKAGE_COLUMNS = [
  'indicator',
  'name',
  'region',
  'period',
  'dimension',
  'part',
  'label',
  'state',
  'value',
  'numerator',
  'denominator',
  'n',
  'frequencies',
  'publication',
] as const;

export type PackageColumn = (typeof PACKAGE_COLUMNS)[number];

/** Headers, by which the sheet is recognised again. */
export const packageHeaders: Readonly<Record<PackageColumn, Text>> = {
  indicator: { id: 'Kode', en: 'Code' },
  name: { id: 'Indikator', en: 'Indicator' },
  region: { id: 'Wilayah', en: 'Region' },
  period: { id: 'Periode', en: 'Period' },
  dimension: { id: 'Rincian', en: 'Breakdown' },
  part: { id: 'Kunci', en: 'Key' },
  label: { id: 'Bagian', en: 'Part' },
  state: { id: 'Keadaan', en: 'State' },
  value: { id: 'Nilai', en: 'Value' },
  numerator: { id: 'Pembilang', en: 'Numerator' },
  denominator: { id: 'Penyebut', en: 'Denominator' },
  n: { id: 'Banyak catatan', en: 'Records' },
  frequencies: { id: 'Frekuensi', en: 'Frequencies' },
  publication: { id: 'Publikasi', en: 'Publication' },
};

export const stateWords: Readonly<Record<PackageLine['state'], Text>> = {
  reported: { id: 'Angka', en: 'Figure' },
  'not-applicable': { id: 'Tidak berlaku', en: 'Not applicable' },
  'not-reported': { id: 'Belum lapor', en: 'Not reported' },
};

export const publicationWords: Readonly<Record<NonNullable<PackageLine['publication']>, Text>> = {
  shown: { id: 'Ditampilkan', en: 'Shown' },
  masked: { id: 'Disamarkan', en: 'Masked' },
  'left-out': { id: 'Tidak dimuat', en: 'Left out' },
};

/** What stands above the table, by which it is read again. */
export const headWords = {
  region: { id: 'Kode wilayah', en: 'Code of the region' },
  period: { id: 'Kode periode', en: 'Code of the period' },
  status: { id: 'Status data', en: 'Status of the data' },
  complete: { id: 'Lengkap sampai', en: 'Complete up to' },
  checksum: { id: 'Angka pemeriksa', en: 'Checksum' },
} as const satisfies Readonly<Record<string, Text>>;

export const packageWords = {
  title: { id: 'R14 Rekap Indikator (Paket Rekap)', en: 'R14 Indicator package (Paket Rekap)' },
  class: { id: 'INTERNAL – TERBATAS', en: 'INTERNAL – RESTRICTED' },
  about: {
    id: 'Angka di lembar ini belum disamarkan: kirim hanya kepada gugus tugas di atasnya dan jangan diterbitkan. Baris boleh diurutkan dan disaring; bila isinya diubah, angka pemeriksa tidak cocok lagi.',
    en: 'The figures on this sheet are not masked: send them only to the task force above and do not publish them. Lines may be sorted and filtered; when their content is changed, the checksum no longer fits.',
  },
} as const satisfies Readonly<Record<string, Text>>;
