import type { Column } from '../../kit/column.ts';
import { civilOf, realSerial } from '../../workbook/serial.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import { type CellIssue, textWord, valueWord, type Word } from './cell-issue.ts';
import { textAt } from './column-text.ts';
import {
  type DateContext,
  dayFirst,
  FIRST_DAY,
  LAST_DAY,
  type ReadDate,
  readDate,
  readSerial,
} from './date.ts';
import { dayInWords } from './date-words.ts';
import {
  type DecodeContext,
  type DecodedColumn,
  errorAt,
  formatAt,
  type RawColumn,
  valueAt,
} from './raw-column.ts';

/** A date that could also be read month-first; whether that is a doubt depends on the rest of the column. */
interface Doubt {
  readonly row: number;
  readonly nilai: Word;
  readonly serial: number;
  /** The day with day and month exchanged, if that is one. */
  readonly swapped: number | null;
}

/** Reads dates: true date cells, and texts as people write them, day before month. */
export function decodeDates(column: Column, raw: RawColumn, context: DecodeContext): DecodedColumn {
  const values = new Float64Array(raw.length).fill(Number.NaN);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const reader = dateReader(column, raw, context, issues);
  for (let row = 0; row < raw.length; row++) {
    const serial = reader.at(row);
    if (typeof serial !== 'number') {
      state[row] = serial === 'blank' ? BLANK : INVALID;
      continue;
    }
    if (serial > context.today && !column.future && !column.derived) {
      issues.push({ rule: 'VF-05', row, words: { nilai: valueWord(dayFirst(serial)) } });
      state[row] = INVALID;
      continue;
    }
    if (serial < context.firstDay)
      issues.push({ rule: 'VF-06', row, words: { nilai: valueWord(dayFirst(serial)) } });
    state[row] = FILLED;
    values[row] = serial;
  }
  return { cells: { kind: 'number', state, values }, issues: [...issues, ...reader.doubts()] };
}

function dateReader(column: Column, raw: RawColumn, context: DecodeContext, issues: CellIssue[]) {
  const doubts: Doubt[] = [];
  let monthFirst = false;
  const read = textReader(dateContext(column, context));
  const accept = (date: ReadDate, text: string, row: number): number | 'blank' => {
    const { serial, swapped } = date;
    if (serial === null) return 'blank';
    monthFirst ||= date.monthFirst;
    const doubt = { row, nilai: valueWord(text), serial, swapped };
    if (!date.sure) issues.push(told(doubt));
    else if (swapped !== null) doubts.push(doubt);
    return serial;
  };
  const acceptDay = (day: number, row: number): number => {
    if (context.monthFirst && civilOf(day).day <= 12)
      doubts.push({ row, nilai: valueWord(dayFirst(day)), serial: day, swapped: exchanged(day) });
    return day;
  };
  const at = (row: number): number | 'blank' | 'invalid' => {
    const day = dayCell(raw, row);
    if (day !== null) return acceptDay(day, row);
    const text = textAt(raw, row, issues);
    if (text === null) return errorAt(raw, row) === null ? 'blank' : 'invalid';
    const cell = valueAt(raw, row);
    const date = (typeof cell === 'number' ? readSerial(cell) : null) ?? read(text);
    if (date !== null && (date.serial === null || inRange(date.serial))) return accept(date, text, row);
    issues.push({ rule: 'VF-03', row, words: { nilai: valueWord(text) } });
    return 'invalid';
  };
  // Decision B.12: one cell that fits only month-first makes every other that fits both ways a question; in a
  // workbook of a month-first locale the doubt is one issue for the column.
  const doubtful = (): readonly CellIssue[] => {
    if (monthFirst) return doubts.map(told);
    return context.monthFirst ? doubts.slice(0, 1).map(told) : [];
  };
  return { at, doubts: doubtful };
}

/** The day of a true date cell, which is taken as it is; a time of day says nothing here. */
function dayCell(raw: RawColumn, row: number): number | null {
  const cell = valueAt(raw, row);
  return typeof cell === 'number' && formatAt(raw, row) === 'date' && inRange(cell) ? Math.floor(cell) : null;
}

function told({ row, nilai, serial, swapped }: Doubt): CellIssue {
  const { id, en } = dayInWords(serial);
  const other = swapped === null ? null : dayInWords(swapped);
  const both = other
    ? { id: `${id}; bisa juga ${other.id}`, en: `${en}; it could also be ${other.en}` }
    : { id, en };
  return { rule: 'VF-04', row, words: { nilai, tafsir: textWord(both) } };
}

/** How the dates of a column are read. */
export function dateContext({ coarse, until }: Column, { thisYear, periodYear }: DecodeContext): DateContext {
  return { thisYear, periodYear, coarse, range: until !== null };
}

/** The day with day and month exchanged; `null` when that is the same day or none. */
export function exchanged(serial: number): number | null {
  const { year, month, day } = civilOf(serial);
  return day === month ? null : realSerial(year, day, month);
}

/** Reads each different text once. */
function textReader(context: DateContext): (text: string) => ReadDate | null {
  const known = new Map<string, ReadDate | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readDate(text, context);
    known.set(text, read);
    return read;
  };
}

function inRange(serial: number): boolean {
  return serial >= FIRST_DAY && serial < LAST_DAY + 1;
}
