import { readCode } from './by-hand-codes.ts';
import { isTidy } from './by-hand-names.ts';
import { rareCode, rareDate, rareName, rareNumber, rareText } from './by-hand-rare.ts';
import { BLANK, type Reader, tell } from './by-hand-reader.ts';

/** The position of a choice in its code list. */
export function choiceAt(reader: Reader, row: number): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return blank(reader, row);
  const position = reader.names.seen.get(value);
  if (position !== undefined && position >= 0) return position;
  return known(reader, row, rareName(reader, value, row));
}

/** A whole number within the column's bounds. */
export function numberAt(reader: Reader, row: number): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return blank(reader, row);
  if (typeof value === 'number' && value >= reader.least && value <= reader.most && (value | 0) === value) {
    return value;
  }
  return known(reader, row, rareNumber(reader, value, row));
}

/** A day as a serial number. */
export function dateAt(reader: Reader, row: number): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return blank(reader, row);
  if (typeof value === 'number' && reader.dates && value >= reader.least && value < reader.most + 1) {
    return value | 0;
  }
  return known(reader, row, rareDate(reader, value, row));
}

/** 0 for a code such as KB-3173-2023-0022, whose numbers are left in the reader. */
export function codeAt(reader: Reader, row: number): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return blank(reader, row);
  if (typeof value === 'string' && readCode(reader, value)) return 0;
  return known(reader, row, rareCode(reader, value, row));
}

/** 0 for a code that `fits`: a hotel's, or a fingerprint. */
export function shapeAt(reader: Reader, row: number, fits: (text: string) => boolean): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return BLANK;
  return typeof value === 'string' && fits(value) ? 0 : rareText(reader, value, row, 'VF-15');
}

/** 0 for a text of the right length. */
export function textAt(reader: Reader, row: number): number {
  const value = reader.values[row];
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'string' && reader.errors === undefined && isTidy(value)) {
    if (value !== '' && value.length <= reader.most) return 0;
  }
  return rareText(reader, value, row, 'VF-17');
}

function known(reader: Reader, row: number, value: number): number {
  return value === BLANK ? blank(reader, row) : value;
}

function blank(reader: Reader, row: number): number {
  if (reader.required) tell(reader, 'VF-01', row);
  return BLANK;
}
