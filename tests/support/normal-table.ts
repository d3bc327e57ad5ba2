import { readFileSync } from 'node:fs';

/** One line of the table of raw and normal forms. */
export interface NormalLine {
  readonly number: number;
  readonly column: string;
  /** The year on the cover; NaN when the line does not give one. */
  readonly year: number;
  /** Whether all cells stand in one column. */
  readonly together: boolean;
  readonly cells: readonly RawCell[];
  /** One for each cell. */
  readonly results: readonly string[];
  readonly classes: readonly string[];
  readonly also: string;
  readonly specified: string;
  readonly reason: string;
}

/** A cell as the table writes it. */
export interface RawCell {
  readonly written: string;
  readonly value: string | number | boolean | null;
  readonly percent: boolean;
}

const COLUMN = /^(\S+)(?: @(\d{4}))?( \+)?$/;
const QUOTED = /^`(.*)`$/;
const ESCAPE = /\\u([0-9a-f]{4})/g;

/** Reads the table in a file beside the tests of the catalogue. */
export function normalLines(file: string): readonly NormalLine[] {
  const text = readFileSync(new URL(`../katalog/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map(parseLine);
}

function parseLine(line: string): NormalLine {
  // Spaces inside quotes count.
  const parts = line.split('|').map((part) => part.trim());
  const [
    ,
    number = '',
    column = '',
    raw = '',
    result = '',
    also = '',
    specified = '',
    found = '',
    reason = '',
  ] = parts;
  const [, name = '', year = '', together] = COLUMN.exec(column) ?? [];
  const cells = raw.split(' · ').map(parseCell);
  return {
    number: Number(number),
    column: name,
    year: year === '' ? Number.NaN : Number(year),
    together: together !== undefined,
    cells,
    results: oneEach(result, cells.length),
    classes: oneEach(found, cells.length),
    also,
    specified,
    reason,
  };
}

function oneEach(written: string, count: number): readonly string[] {
  const each = written.split(' · ');
  return each.length === 1 ? Array.from({ length: count }, () => written) : each;
}

function parseCell(written: string): RawCell {
  const quoted = QUOTED.exec(written)?.[1];
  if (quoted !== undefined) {
    const value = quoted.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return { written, value, percent: false };
  }
  const percent = written.endsWith(' %');
  return { written, value: valueIn(percent ? written.slice(0, -2) : written), percent };
}

function valueIn(written: string): number | boolean | null {
  if (written === '∅') return null;
  return written === 'BENAR' || written === 'SALAH' ? written === 'BENAR' : Number(written);
}
