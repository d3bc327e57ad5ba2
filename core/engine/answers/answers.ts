import type { CellValue } from '../../workbook/cell.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';

/** Why warnings may stand, by the key of the warning. */
export type Answers = ReadonlyMap<string, string>;

/** The hidden sheet in which a workbook keeps its answers, also while their warnings are gone. */
export const ANSWER_SHEET = '_monev_jawaban';

/** The result sheet's column of keys: its header, and how the keys of one line are joined. */
export const KEYS_HEADER = '_kunci';
export const KEYS_JOINED = ' ';

/** A text shorter than this says no reason. */
export const SHORTEST_ANSWER = 5;

/** All answers in a workbook: those that it keeps, and what was typed on the result sheet since; emptying takes one back. */
export function readAnswers(snapshot: Snapshot, resultSheet: string): Answers {
  const answers = new Map<string, string>();
  const [keys, texts] = sheetNamed(snapshot, ANSWER_SHEET)?.columns ?? [];
  for (let row = 1; row < (keys?.values.length ?? 0); row++) {
    put(answers, keys?.values[row] ?? null, texts?.values[row] ?? null);
  }
  const columns = sheetNamed(snapshot, resultSheet)?.columns ?? [];
  const keyColumn = columns.findIndex(({ values }) => values.includes(KEYS_HEADER));
  // The answers stand left of their keys, whatever columns somebody added before.
  const [typed, joined] = [columns[keyColumn - 1]?.values ?? [], columns[keyColumn]?.values ?? []];
  for (let row = joined.indexOf(KEYS_HEADER) + 1; row > 0 && row < joined.length; row++) {
    const cell = joined[row];
    if (typeof cell !== 'string') continue;
    for (const key of cell.split(KEYS_JOINED)) put(answers, key, typed[row] ?? null);
  }
  return answers;
}

function put(answers: Map<string, string>, key: CellValue, answer: CellValue): void {
  if (typeof key !== 'string' || key === '') return;
  const text = answer === null ? '' : String(answer).trim();
  if (text === '') answers.delete(key);
  else answers.set(key, text);
}
