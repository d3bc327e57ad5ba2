import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { resultWords } from './result-words.ts';

/** The name of the sheet that lists what a check found. */
export const RESULT_SHEET = 'Hasil Pemeriksaan';

/** Whether a sheet of that name is an earlier result, or empty, and so may be replaced. */
export function isResult({ columns }: SheetSnapshot): boolean {
  const title = columns[0]?.values[0] ?? null;
  if (title === resultWords.id.title || title === resultWords.en.title) return true;
  return columns.every(({ values }) => values.every((value) => value === null || value === ''));
}
