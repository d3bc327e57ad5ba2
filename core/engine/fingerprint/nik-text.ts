import { type Problem, problem } from './problem.ts';

const LENGTH = 16;
const SEPARATORS = /[\s.'’·_-]/g;
const DIGITS = /^\d+$/;
const ROUNDED = /^\d[.,]?\d*e\+?\d+$/i;

/** The sixteen digits of a NIK whose province, day and month can exist (the tests of rule VI-01). */
export function nikText(typed: string, provinces: readonly string[]): { readonly text: string } | Problem {
  const text = typed.replace(SEPARATORS, '');
  if (ROUNDED.test(text)) return BY_EXCEL;
  if (!DIGITS.test(text)) return NO_NIK;
  if (text.length !== LENGTH) return wrongLength(text.length);
  if (!provinces.includes(text.slice(0, 2))) return PROVINCE;
  return isDay(Number(text.slice(6, 8)), Number(text.slice(8, 10))) ? { text } : DAY;
}

/** Women's days of birth stand in a NIK with 40 added. */
function isDay(day: number, month: number): boolean {
  const real = day > 40 ? day - 40 : day;
  return real >= 1 && real <= 31 && month >= 1 && month <= 12;
}

const BY_EXCEL = problem(
  'NIK ini sudah dibulatkan oleh Excel (tertulis dengan E+). Ambil angka aslinya dari dokumen.',
  'Excel has rounded this NIK (it is written with E+). Take the digits from the document.',
);
const NO_NIK = problem(
  'Tulis NIK 16 angka, atau: nama | tanggal lahir | nama ibu.',
  'Write a NIK of 16 digits, or: name | day of birth | name of the mother.',
);
const PROVINCE = problem(
  'Dua angka pertama NIK bukan kode provinsi. Periksa lagi dengan dokumennya.',
  'The first two digits of the NIK are no code of a province. Compare with the document.',
);
const DAY = problem(
  'Angka ke-7 sampai ke-10 NIK bukan hari dan bulan lahir. Periksa lagi dengan dokumennya.',
  'Digits 7 to 10 of the NIK are no day and month of birth. Compare with the document.',
);

function wrongLength(length: number): Problem {
  return problem(
    `NIK terdiri dari 16 angka; yang ditulis ${length} angka.`,
    `A NIK has 16 digits; ${length} were written.`,
  );
}
