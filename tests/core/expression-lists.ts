import { type CodeSpec, defineCodeList } from '../../core/kit/code-list.ts';

const ENTRIES = Array.from({ length: 22 }, (_, i) => i + 1);
const source = 'Uji';

/** More codes than a formula writes out, in a group of more, a group of few, and one that lies apart. */
export const kota = defineCodeList<string, 'BARAT' | 'TIMUR' | 'LAIN'>({
  id: 'CL_KOTA',
  title: { id: 'Kota', en: 'City' },
  source,
  codes: {
    ...labels(ENTRIES.slice(0, 18), (i) => `Kota ${i}`),
    LAMA: ['Kota "Lama", pasar', 'Old town'],
    BARU: ['Kota (baru)', 'New town'],
    TD: ['Tidak diketahui', 'Unknown'],
  },
  groups: {
    BARAT: { label: { id: 'Barat', en: 'West' }, codes: codes(ENTRIES.slice(0, 14)) },
    TIMUR: { label: { id: 'Timur', en: 'East' }, codes: codes(ENTRIES.slice(14, 18)) },
    LAIN: { label: { id: 'Lainnya', en: 'Other' }, codes: ['LAMA', 'TD'] },
  },
  exclusive: ['TD'],
});

/** Shares codes and labels with the list of cities, and has codes that this lacks. */
export const tempat = defineCodeList<string, never>({
  id: 'CL_TEMPAT',
  title: { id: 'Tempat', en: 'Place' },
  source,
  codes: {
    ...labels(ENTRIES.slice(4, 8), (i) => `Kota ${i}`),
    ...labels(ENTRIES.slice(18, 22), (i) => `Desa ${i}`),
    TD: ['Tidak diketahui', 'Unknown'],
  },
});

/** Labels that are numbers in the cells. */
export const skor = defineCodeList({
  id: 'CL_NILAI',
  title: { id: 'Skor', en: 'Score' },
  source,
  codes: { '0': ['0', '0'], '1': ['1', '1'], '2': ['2', '2'], TB: ['TB', 'N/A'] },
  groups: {
    ANGKA: { label: { id: 'Angka', en: 'Number' }, codes: ['0', '1', '2'] },
  },
});

/** Three codes, of which the others are two. */
export const status = defineCodeList({
  id: 'CL_STATUS',
  title: { id: 'Status', en: 'Status' },
  source,
  codes: { DUGAAN: ['Dugaan', 'Possible'], SAH: ['Sah', 'Confirmed'], BATAL: ['Batal', 'Withdrawn'] },
});

/** Yes and no. */
export const jawaban = defineCodeList({
  id: 'CL_JAWABAN',
  title: { id: 'Jawaban', en: 'Answer' },
  source,
  codes: { YA: ['Ya', 'Yes'], TIDAK: ['Tidak', 'No'] },
});

/** Labels that are parts of one another, and codes that stand alone. */
export const faktor = defineCodeList({
  id: 'CL_FAKTOR',
  title: { id: 'Faktor', en: 'Factor' },
  source,
  codes: {
    MISKIN: ['Miskin', 'Poor'],
    PARAH: ['Miskin ekstrem', 'Very poor'],
    SEKALI: ['ekstrem', 'Very'],
    UTANG: ['Utang, gadai', 'Debt'],
    NIHIL: ['Tidak ada', 'None'],
    TD: ['Tidak diketahui', 'Unknown'],
  },
  exclusive: ['NIHIL', 'TD'],
});

/** For sets: more codes than a formula writes out, most of them a group. */
export const saluran = defineCodeList<string, 'DARING'>({
  id: 'CL_SALURAN',
  title: { id: 'Saluran', en: 'Channel' },
  source,
  codes: {
    ...labels(ENTRIES.slice(0, 15), (i) => `Saluran ${i}`),
    TD: ['Tidak diketahui', 'Unknown'],
  },
  groups: {
    DARING: { label: { id: 'Daring', en: 'Online' }, codes: codes(ENTRIES.slice(0, 13)) },
  },
  exclusive: ['TD'],
});

/** What a number is classed by. */
export const usia = defineCodeList({
  id: 'CL_USIA',
  title: { id: 'Kelompok usia', en: 'Age group' },
  source,
  codes: { ANAK: ['0–17 tahun', 'Child'], DEWASA: ['18–59 tahun', 'Adult'], LANSIA: ['60 ke atas', 'Old'] },
});

/** `K7` for the number 7, with its label in both languages. */
function labels(
  numbers: readonly number[],
  label: (number: number) => string,
): Readonly<Record<string, CodeSpec>> {
  return Object.fromEntries(numbers.map((i) => [`K${i}`, [label(i), `${label(i)} (en)`]] as const));
}

function codes(numbers: readonly number[]): readonly string[] {
  return numbers.map((i) => `K${i}`);
}
