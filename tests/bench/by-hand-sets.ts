import type { CellValue } from '../../core/workbook/cell.ts';
import { nameAt, OUTSIDE_NAME, SHARED_NAME, tidied, UNKNOWN_NAME } from './by-hand-names.ts';
import { BLANK, INVALID, type Reader, tell } from './by-hand-reader.ts';

/** Marks a set that one of whose parts names nothing; the rest of it still counts. */
export const SPOILT = 1 << 30;

/** A column of several choices: a bit for each code that matters, and what each different text means. */
export interface SetReader {
  readonly cells: Reader;
  readonly bits: Int32Array;
  readonly exclusive: ReadonlySet<number>;
  readonly seen: Map<CellValue, number>;
  /** Of texts that break a rule, whether or not they can be used. */
  readonly faults: Map<string, readonly string[]>;
}

/** The reader of a column of several choices; `bitOf` gives the bit of the n-th code. */
export function setReader(cells: Reader, bitOf: (position: number, code: string) => number): SetReader {
  const codes = cells.column.list?.codes ?? [];
  const alone = new Set<string>(cells.column.list?.exclusive ?? []);
  const positions = codes.flatMap(({ code }, position) => (alone.has(code) ? [position] : []));
  const bits = Int32Array.from(codes, ({ code }, position) => bitOf(position, code));
  return { cells, bits, exclusive: new Set(positions), seen: new Map(), faults: new Map() };
}

/** A bit of its own for each code, for lists of up to 30. */
export const eachCode = (position: number): number => 1 << position;

/** The bits of a cell, or BLANK, or INVALID for an error. */
export function setAt(reader: SetReader, row: number): number {
  const value = reader.cells.values[row];
  if (value === null || value === undefined) return blank(reader.cells, row);
  const bits = reader.seen.get(value);
  return bits === undefined ? rareSet(reader, value, row) : bits;
}

function rareSet(reader: SetReader, value: string | number | boolean, row: number): number {
  const { cells } = reader;
  if (cells.errors?.[row] !== undefined) {
    tell(cells, 'VF-26', row);
    return INVALID;
  }
  const text = typeof value === 'string' ? tidied(value) : String(value).toUpperCase();
  if (text === '') return blank(cells, row);
  if (typeof value === 'string' && text !== value) tell(cells, 'VF-27', row);
  const { bits, faults } = readSet(reader, text);
  for (const rule of faults) tell(cells, rule, row);
  if (faults.length === 0) reader.seen.set(text, bits);
  return bits;
}

interface ReadSet {
  readonly bits: number;
  readonly faults: readonly string[];
}

function readSet({ cells, bits: bitOf, exclusive }: SetReader, text: string): ReadSet {
  const members: number[] = [];
  let stray: number | null = null;
  let doubled = false;
  for (const part of text.split(';')) {
    const name = part.trim();
    if (name === '') continue;
    const position = nameAt(cells.names, name);
    if (position < 0) stray ??= position;
    else if (members.includes(position)) doubled = true;
    else members.push(position);
  }
  const faults = doubled ? ['VF-14'] : [];
  let bits = 0;
  for (const member of members) bits |= bitOf[member] ?? 0;
  if (stray !== null) faults.push(strayRule(cells, stray));
  else if (members.length > 1 && members.some((member) => exclusive.has(member))) faults.push('VF-13');
  return { bits: faults.some((rule) => rule !== 'VF-14') ? bits | SPOILT : bits, faults };
}

function strayRule({ column }: Reader, stray: number): string {
  if (stray === SHARED_NAME) return column.list?.ambiguousRule ?? '';
  if (stray === OUTSIDE_NAME) return column.list?.outsideRule ?? '';
  return stray === UNKNOWN_NAME ? 'VF-12' : '';
}

function blank(cells: Reader, row: number): number {
  if (cells.required) tell(cells, 'VF-01', row);
  return BLANK;
}
