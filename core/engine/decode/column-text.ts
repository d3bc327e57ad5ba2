import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { maskTest } from '../expression/mask.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import { type CellIssue, numberWordOf, valueWord } from './cell-issue.ts';
import { codeReader } from './code.ts';
import { type DecodedColumn, errorAt, type RawColumn, valueAt } from './raw-column.ts';
import { isUntidy, tidy } from './text.ts';

/** Reads free texts: tidied, and of the right length. */
export function decodeTexts(column: Column, raw: RawColumn): DecodedColumn {
  const { values, state, issues } = emptyTexts(raw.length);
  const least = typeof column.min === 'number' ? column.min : 0;
  const most = typeof column.max === 'number' ? column.max : Number.POSITIVE_INFINITY;
  for (let row = 0; row < raw.length; row++) {
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    if (text.length > most || text.length < least) {
      state[row] = INVALID;
      const words = { min: numberWordOf(least), maks: numberWordOf(most), n: numberWordOf(text.length) };
      issues.push({ rule: 'VF-17', row, words });
      continue;
    }
    state[row] = FILLED;
    values[row] = text;
  }
  return { cells: { kind: 'text', state, values }, issues };
}

/** Reads codes of the column's shape, in their normal form. */
export function decodeCodes(column: Column, raw: RawColumn): DecodedColumn {
  const { values, state, issues } = emptyTexts(raw.length);
  const mask = column.mask ?? '';
  const fits = maskTest(mask);
  const read = codeReader(mask);
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    if (typeof cell === 'string' && fits(cell) && errorAt(raw, row) === null) {
      values[row] = cell; // what fits has no needless spaces
      state[row] = FILLED;
      continue;
    }
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    const code = exact(cell) ? read(text) : null;
    values[row] = code;
    state[row] = code === null ? INVALID : FILLED;
    if (code === null) {
      const words = { nilai: valueWord(text), contoh: { text: { id: column.example, en: column.example } } };
      issues.push({ rule: 'VF-15', row, words });
    }
  }
  return { cells: { kind: 'text', state, values }, issues };
}

/** Whether a cell still holds what was typed: a number of more than 15 digits has lost some. */
function exact(value: CellValue): boolean {
  return typeof value !== 'number' || Math.abs(value) < 1e15;
}

/** The tidied text of a cell, or `null` when it is blank or an error; tells what tidying took off. */
export function textAt(raw: RawColumn, row: number, issues: CellIssue[]): string | null {
  const value = valueAt(raw, row);
  if (value === null) return null;
  const error = errorAt(raw, row);
  if (error !== null) {
    issues.push({ rule: 'VF-26', row, words: { nilai: valueWord(error) } });
    return null;
  }
  if (typeof value !== 'string') return String(value).toUpperCase();
  if (!isUntidy(value)) return value === '' ? null : value;
  const text = tidy(value);
  if (text === '') return null;
  issues.push({ rule: 'VF-27', row, words: {} });
  return text;
}

function emptyTexts(length: number) {
  const values = new Array<string | null>(length).fill(null);
  const issues: CellIssue[] = [];
  return { values, state: new Uint8Array(length), issues };
}
