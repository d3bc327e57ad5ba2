import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type ChoiceCells, FILLED, INVALID } from '../table.ts';
import type { CellIssue, Word } from './cell-issue.ts';
import type { FoundCode } from './code-names.ts';
import { type RawColumn, valueAt } from './raw-column.ts';
import { nameKey, tidy } from './text.ts';

/**
 * Makes invalid what is clear by itself, but not beside other names of its column: "P" beside "W" may be Pria. `met` are
 * the different texts of the column.
 */
export function doubtful(
  column: Column,
  raw: RawColumn,
  { state, values }: ChoiceCells,
  met: readonly CellValue[],
  words: (text: string, found: FoundCode) => Readonly<Record<string, Word>>,
): readonly CellIssue[] {
  const doubts = column.list?.doubts ?? [];
  if (doubts.length === 0) return [];
  const written = new Set(met.map((cell) => nameKey(String(cell))));
  const has = (name: string): boolean => written.has(nameKey(name));
  const inDoubt = doubts.filter(
    (doubt) => has(doubt.name) && doubt.beside.every(has) && !doubt.unless.some(has),
  );
  const names = new Set(inDoubt.map(({ name }) => nameKey(name)));
  if (names.size === 0) return [];
  const issues: CellIssue[] = [];
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    const text = typeof cell === 'string' && state[row] === FILLED ? tidy(cell) : null;
    if (text === null || !names.has(nameKey(text))) continue;
    state[row] = INVALID;
    values[row] = -1;
    issues.push({ rule: column.list?.unknownRule ?? 'VF-11', row, words: words(text, { kind: 'none' }) });
  }
  return issues;
}
