import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import type { CellIssue } from './cell-issue.ts';
import { brokenRule, wordsOf } from './code-issue.ts';
import { codeNames } from './code-names.ts';
import { textAt } from './column-text.ts';
import { doubtful } from './name-doubts.ts';
import { type DecodedColumn, errorAt, type RawColumn, valueAt } from './raw-column.ts';

/** Reads one code a cell, by code, label or synonym. */
export function decodeChoices(column: Column, raw: RawColumn): DecodedColumn {
  const values = new Int32Array(raw.length).fill(-1);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const names = codeNames(column);
  const words = wordsOf(column, names);
  const met = new Map<CellValue, number>();
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    const known = cell !== null && errorAt(raw, row) === null ? met.get(cell) : undefined;
    if (known !== undefined) {
      values[row] = known;
      state[row] = FILLED;
      continue;
    }
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    const found = names(text);
    if (found.kind === 'one') {
      values[row] = found.position;
      state[row] = FILLED;
      met.set(text === cell ? cell : text, found.position);
      continue;
    }
    state[row] = INVALID;
    issues.push({ rule: brokenRule(column, found), row, words: words(text, found) });
  }
  const cells = { kind: 'choice', state, values } as const;
  return { cells, issues: [...issues, ...doubtful(column, raw, cells, [...met.keys()], words)] };
}
