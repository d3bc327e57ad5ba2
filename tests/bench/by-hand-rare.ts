import type { CellValue } from '../../core/workbook/cell.ts';
import { readCode } from './by-hand-codes.ts';
import { rareDay } from './by-hand-days.ts';
import { nameAt, OUTSIDE_NAME, SHARED_NAME, tidied } from './by-hand-names.ts';
import { BLANK, INVALID, type Reader, tell } from './by-hand-reader.ts';

/** A choice that is not written as the list has it. */
export function rareName(reader: Reader, value: CellValue, row: number): number {
  const text = textOf(reader, value, row);
  if (typeof text === 'number') return text;
  const position = nameAt(reader.names, text);
  if (position >= 0) return position;
  const list = reader.column.list;
  if (position === SHARED_NAME) return invalid(reader, list?.ambiguousRule ?? '', row);
  return invalid(reader, (position === OUTSIDE_NAME ? list?.outsideRule : list?.unknownRule) ?? '', row);
}

/** A number that is a text, is not whole, or is out of bounds. */
export function rareNumber(reader: Reader, value: CellValue, row: number): number {
  let number: number;
  if (typeof value === 'number') number = value;
  else {
    const text = textOf(reader, value, row);
    if (typeof text === 'number') return text;
    const digits = DIGITS.exec(text.toLowerCase());
    if (digits === null) return invalid(reader, 'VF-07', row);
    if (digits[1] !== undefined) tell(reader, 'VF-10', row);
    number = Number(digits[2]);
  }
  if (!Number.isInteger(number)) return invalid(reader, 'VF-08', row);
  return number < reader.least || number > reader.most ? invalid(reader, 'VF-09', row) : number;
}

const DIGITS = /^(± *|sekitar |kurang lebih )?(-?\d+)$/;

/** A date that is a text, lies in the future, or before the law. */
export function rareDate(reader: Reader, value: CellValue, row: number): number {
  let day: number;
  if (typeof value === 'number' && reader.dates) day = Math.floor(value);
  else {
    const text = textOf(reader, value, row);
    if (typeof text === 'number') return text;
    const read = rareDay(text);
    if (read === null) return invalid(reader, 'VF-03', row);
    if (!read.sure) tell(reader, 'VF-04', row);
    day = read.day;
  }
  if (day > reader.most) return invalid(reader, 'VF-05', row);
  if (day < reader.least) tell(reader, 'VF-06', row);
  return day;
}

const DASHES = /[\u2010-\u2015\u2212]/g;
const SHORT = /^([A-Z]{2}-\d{4}-\d{4}-)(\d{1,3})$/;

/** A code in small letters, with spaces or other dashes, or without its leading zeros. */
export function rareCode(reader: Reader, value: CellValue, row: number): number {
  const text = textOf(reader, value, row);
  if (typeof text === 'number') return text;
  const upper = text.normalize('NFKC').replace(DASHES, '-').replaceAll(' ', '').toUpperCase();
  const code = upper.replace(SHORT, (_, head: string, tail: string) => head + tail.padStart(4, '0'));
  return readCode(reader, code) ? 0 : invalid(reader, 'VF-15', row);
}

/** A text that is untidy or too long, or that breaks the rule of its shape. */
export function rareText(reader: Reader, value: CellValue, row: number, rule: 'VF-15' | 'VF-17'): number {
  const text = textOf(reader, value, row);
  if (typeof text === 'number') return text;
  return rule === 'VF-17' && text.length <= reader.most ? 0 : invalid(reader, rule, row);
}

function invalid(reader: Reader, rule: string, row: number): number {
  tell(reader, rule, row);
  return INVALID;
}

/** The tidy text of a cell, or INVALID for an error, or BLANK. */
function textOf(reader: Reader, value: CellValue, row: number): string | number {
  if (reader.errors?.[row] !== undefined) {
    tell(reader, 'VF-26', row);
    return INVALID;
  }
  if (typeof value !== 'string') return String(value).toUpperCase();
  const text = tidied(value);
  if (text === '') return BLANK;
  if (text !== value) tell(reader, 'VF-27', row);
  return text;
}
