import { boundOf, type Column } from '../../kit/column.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import { type CellIssue, numberWordOf, valueWord } from './cell-issue.ts';
import { textAt } from './column-text.ts';
import { type ReadNumber, readNumber } from './number.ts';
import {
  type DecodeContext,
  type DecodedColumn,
  errorAt,
  formatAt,
  type RawColumn,
  valueAt,
} from './raw-column.ts';

/** Reads numbers: as numbers or as people write them, whole where they must be, within the column's bounds. */
export function decodeNumbers(column: Column, raw: RawColumn, { thisYear }: DecodeContext): DecodedColumn {
  const values = new Float64Array(raw.length).fill(Number.NaN);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const least = column.min === null ? Number.NEGATIVE_INFINITY : boundOf(column.min, thisYear);
  const most = column.max === null ? Number.POSITIVE_INFINITY : boundOf(column.max, thisYear);
  const upTo = Number.isFinite(most) ? { maks: numberWordOf(most) } : {};
  const whole = column.type !== 'decimal';
  const read = textReader(!whole);
  for (let row = 0; row < raw.length; row++) {
    const value = numberAt(raw, row, read, issues);
    if (typeof value !== 'number') {
      state[row] = value === 'blank' ? BLANK : INVALID;
      continue;
    }
    if (whole && !Number.isInteger(value)) {
      issues.push({ rule: 'VF-08', row, words: { nilai: valueWord(shown(raw, row)) } });
      state[row] = INVALID;
      continue;
    }
    if (value < least || value > most) {
      const words = { nilai: valueWord(shown(raw, row)), min: numberWordOf(least), ...upTo };
      issues.push({ rule: column.boundsRule, row, words });
      state[row] = INVALID;
      continue;
    }
    state[row] = FILLED;
    values[row] = value;
  }
  return { cells: { kind: 'number', state, values }, issues };
}

function numberAt(
  raw: RawColumn,
  row: number,
  readText: (text: string) => ReadNumber | null,
  issues: CellIssue[],
): number | 'blank' | 'invalid' {
  const cell = valueAt(raw, row);
  if (cell === null) return 'blank';
  if (typeof cell === 'number') return formatAt(raw, row) === 'percent' ? percent(cell) : cell;
  const text = textAt(raw, row, issues);
  if (text === null) return errorAt(raw, row) === null ? 'blank' : 'invalid';
  const read = readText(text);
  if (read === null) {
    issues.push({ rule: 'VF-07', row, words: { nilai: valueWord(text) } });
    return 'invalid';
  }
  if (!read.sure) {
    const tafsir = read.value === null ? { text: EMPTY } : valueWord(String(read.value));
    issues.push({ rule: 'VF-10', row, words: { nilai: valueWord(text), tafsir } });
  }
  return read.value ?? 'blank';
}

/** Reads each different text once. */
function textReader(decimals: boolean): (text: string) => ReadNumber | null {
  const known = new Map<string, ReadNumber | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readNumber(text, decimals);
    known.set(text, read);
    return read;
  };
}

const EMPTY = { id: 'kosong', en: 'empty' };

/** A cell that shows 88% holds 0.88; people mean 88. */
function percent(value: number): number {
  return Number((value * 100).toPrecision(15));
}

function shown(raw: RawColumn, row: number): string {
  return String(valueAt(raw, row) ?? '');
}
