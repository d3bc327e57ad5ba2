import { KEYS_HEADER, SHORTEST_ANSWER } from '../../engine/answers/answers.ts';
import { isResult, RESULT_SHEET } from '../../engine/render/is-result.ts';
import { resultWords } from '../../engine/render/result-words.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { Overview } from './reply.ts';

/** What the result sheet says: errors, and warnings without an answer; `null` where no check has left one. */
export function lastCheck(snapshot: Snapshot): Overview['checked'] {
  const sheet = sheetNamed(snapshot, RESULT_SHEET);
  if (sheet === null || (sheet.columns[0]?.values[0] ?? null) === null || !isResult(sheet)) return null;
  const keys = sheet.columns.findIndex(({ values }) => values.includes(KEYS_HEADER));
  const head = sheet.columns[keys]?.values.indexOf(KEYS_HEADER) ?? -1;
  const severities = columnNamed(sheet, head, SEVERITY);
  const counts = columnNamed(sheet, head, COUNT);
  const answers = columnNamed(sheet, head, ANSWER);
  let [errors, warnings] = [0, 0];
  for (let row = head + 1; head >= 0 && row < severities.length; row++) {
    const count = Number(counts[row] ?? 1);
    if (isOneOf(severities[row], 'error')) errors += count;
    const isAnswered = String(answers[row] ?? '').trim().length >= SHORTEST_ANSWER;
    if (isOneOf(severities[row], 'warning') && !isAnswered) warnings += count;
  }
  return { errors, warnings };
}

const LANGUAGES = [resultWords.id, resultWords.en];
const [SEVERITY, COUNT, ANSWER] = [3, 6, 8];

/** The column with a header of the list, in either language, wherever somebody has moved it. */
function columnNamed(sheet: SheetSnapshot, head: number, header: number): readonly CellValue[] {
  const names = LANGUAGES.map(({ headers }): CellValue => headers[header] ?? null);
  return sheet.columns.find(({ values }) => names.includes(values[head] ?? ''))?.values ?? [];
}

function isOneOf(value: CellValue | undefined, severity: 'error' | 'warning'): boolean {
  return LANGUAGES.some((words) => words.severity[severity] === value);
}
