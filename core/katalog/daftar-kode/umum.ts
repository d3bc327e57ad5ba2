import { type CodeSpec, defineCodeList } from '../../kit/code-list.ts';
import { tidakDiketahui } from './jawaban-bersama.ts';

const ya: CodeSpec = [
  'Ya',
  'Yes',
  'Y',
  'Iya',
  'Ada',
  'Sudah',
  'Sdh',
  'v',
  '√',
  '✓',
  '✔',
  '1',
  'True',
  'Benar',
];
const tidak: CodeSpec = [
  'Tidak',
  'No',
  'T',
  'Tdk',
  'Tak',
  'Bukan',
  'Tidak ada',
  'Tdk ada',
  'Belum',
  'Blm',
  '0',
  'False',
];

const silang = { X: ['YA', 'TIDAK'], '×': ['YA', 'TIDAK'] } as const;

/** Yes or no. A cross is neither: some officers tick with it. */
export const yaTidak = defineCodeList({
  id: 'CL_YA_TIDAK',
  title: { id: 'Ya atau tidak', en: 'Yes or no' },
  source: 'Rancangan sendiri',
  codes: { YA: ya, TIDAK: tidak },
  asked: silang,
});

/** Yes, no, or not known. */
export const yaTidakTd = defineCodeList({
  id: 'CL_YTT',
  title: { id: 'Ya, tidak, atau tidak diketahui', en: 'Yes, no, or unknown' },
  source: 'Rancangan sendiri',
  codes: { YA: ya, TIDAK: tidak, TD: tidakDiketahui },
  asked: silang,
});

/** How exactly a date is known. */
export const ketelitianTanggal = defineCodeList({
  id: 'CL_PRESISI',
  title: { id: 'Ketelitian tanggal', en: 'Precision of a date' },
  source: 'Rancangan sendiri',
  codes: {
    HARI: ['Tepat hari', 'Day', 'Hari', 'Tanggal', 'Tgl', 'Tepat tanggal', 'Pasti'],
    BULAN: ['Bulan', 'Month', 'Bln', 'Bulan saja', 'Tepat bulan'],
    TAHUN: ['Tahun', 'Year', 'Thn', 'Th', 'Tahun saja', 'Tepat tahun'],
    TD: tidakDiketahui,
  },
});
