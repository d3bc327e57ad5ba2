import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { type NameMatch, RECOGNISED } from './header-names.ts';

/** Where the headers of a table stand, rows counted from 0. */
export interface HeaderRows {
  readonly first: number;
  /** The last row of headers, of field_ids or of column numbers; records start below. */
  readonly last: number;
  /** The row of field_ids, if there is one. */
  readonly ids: number | null;
  /** The row below the headers that only numbers the columns, if there is one. */
  readonly numbering: number | null;
  /** The texts above each column, from the top down; the text of a merged cell counts for all its columns. */
  readonly texts: readonly (readonly string[])[];
}

/** How well a header is recognised. */
export type Recognise = (header: string) => readonly NameMatch[];

// Titles and letter heads above a table are rarely longer.
const SEARCHED = 40;

/** Finds the headers of a table: the row, or two rows, in which most cells name a column. `null` where none does. */
export function findHeaders(
  sheet: SheetSnapshot,
  template: Template,
  recognise: Recognise,
): HeaderRows | null {
  const textAt = headerTexts(sheet);
  const end = Math.min(SEARCHED, sheet.rowCount);
  let best: { readonly first: number; readonly rows: number; readonly score: number } | null = null;
  for (let row = 0; row < end; row++) {
    const single = scoreOf(sheet, (column) => [textAt(row, column)], recognise);
    if (single > (best?.score ?? 0)) best = { first: row, rows: 1, score: single };
    if (row + 1 >= end || !hasGaps(sheet, row)) continue;
    const both = scoreOf(sheet, (column) => [textAt(row, column), textAt(row + 1, column)], recognise);
    if (both > (best?.score ?? 0)) best = { first: row, rows: 2, score: both };
  }
  if (best === null) return null;
  return completed(sheet, template, best.first, best.rows, textAt);
}

function completed(
  sheet: SheetSnapshot,
  template: Template,
  first: number,
  rows: number,
  textAt: (row: number, column: number) => string,
): HeaderRows {
  let last = first + rows - 1;
  const below = rowTexts(sheet, last + 1);
  const ids = below.filter((text) => template.columns[text] !== undefined).length >= 2 ? last + 1 : null;
  if (ids !== null) last = ids;
  const numbering = isNumbering(rowTexts(sheet, last + 1)) ? last + 1 : null;
  if (numbering !== null) last = numbering;
  const texts = sheet.columns.map((_, column) => {
    const said = Array.from({ length: rows }, (_none, i) => textAt(first + i, column));
    const id = ids === null ? '' : textAt(ids, column);
    if (isOurs(id)) return [id];
    return said.filter((text, i) => text !== '' && text !== said[i - 1]);
  });
  return { first, last, ids, numbering, texts };
}

/** Whether a header is of a column that the product keeps for itself. */
export function isOurs(header: string): boolean {
  return header.startsWith('_');
}

/** The headers under which one column may be known: the lowest text, all of them together, each of the others. */
export function namesOf(texts: readonly string[]): readonly string[] {
  const lowest = texts.at(-1);
  if (lowest === undefined) return [];
  return texts.length === 1 ? [lowest] : [texts.join(' '), lowest, ...texts.slice(0, -1)];
}

function scoreOf(
  sheet: SheetSnapshot,
  textsAt: (column: number) => readonly string[],
  recognise: Recognise,
): number {
  const found = new Map<string, number>();
  for (let column = 0; column < sheet.columns.length; column++) {
    const texts = textsAt(column).filter((text) => text !== '');
    for (const name of namesOf(texts)) {
      const [match] = recognise(name);
      if (!match || match.score < RECOGNISED) continue;
      found.set(match.field, Math.max(match.score, found.get(match.field) ?? 0));
      break;
    }
  }
  let score = 0;
  for (const each of found.values()) score += each;
  return score;
}

/** Whether a row leaves columns to the row below: it has merged cells, or blank ones beside filled ones. */
function hasGaps({ columns, merges }: SheetSnapshot, row: number): boolean {
  if (merges.some((area) => area.row === row && (area.columns > 1 || area.rows > 1))) return true;
  const filled = columns.filter(({ values }) => (values[row] ?? '') !== '').length;
  return filled > 0 && filled < columns.length;
}

/** The text of a header cell on one line; a merged cell says the same in all its columns. */
function headerTexts({ columns, merges }: SheetSnapshot): (row: number, column: number) => string {
  return (row, column) => {
    const area = merges.find(
      (one) =>
        one.row <= row &&
        row < one.row + one.rows &&
        one.column <= column &&
        column < one.column + one.columns,
    );
    const value = columns[area?.column ?? column]?.values[area?.row ?? row];
    return typeof value === 'string' ? oneLine(value) : '';
  };
}

const SPACES = /\s+/g;

function oneLine(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

function rowTexts({ columns }: SheetSnapshot, row: number): readonly string[] {
  return columns.map(({ values }) => oneLine(String(values[row] ?? '')));
}

const NUMBERED = /^\(?(\d{1,2})\)?$/;

/** Whether a row says 1, 2, 3 … as rows below headers do. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text, i) => Number(NUMBERED.exec(text)?.[1]) === i + 1);
}
