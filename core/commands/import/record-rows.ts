import { nameKey } from '../../engine/decode/text.ts';
import { awalBarisJumlah, awalCatatan } from '../../katalog/judul-sumber.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { type HeaderRows, isOurs } from './header-rows.ts';
import type { SkippedRow } from './source-table.ts';

/** Tells the records of a table, rows counted from 0, from the rows that are none. */
export function recordRows(
  sheet: SheetSnapshot,
  headers: HeaderRows,
  isCode: (text: string) => boolean,
): { readonly rows: Int32Array; readonly skipped: readonly SkippedRow[] } {
  const rows: number[] = [];
  const skipped: SkippedRow[] = [];
  const filled = filledCells(sheet, headers);
  const lastFilled = lastOver(0, filled);
  const lastFull = lastOver(2, filled);
  const titled = headers.texts.filter((texts) => texts.length > 0).length;
  for (let row = 0; row <= lastFilled; row++) {
    const count = filled[row] ?? 0;
    const inTail = titled > 3 && count <= 2 && row > lastFull && holdsOnlyWords(sheet, row, isCode);
    const why = whyHeader(row, count, headers) ?? whySkipped(sheet, row, count, inTail, headers, isCode);
    if (why === 'record') rows.push(row);
    else if (why !== null) skipped.push({ row: row + 1, why });
  }
  return { rows: Int32Array.from(rows), skipped };
}

function lastOver(least: number, counts: Int32Array): number {
  let row = counts.length - 1;
  while (row >= 0 && (counts[row] ?? 0) <= least) row--;
  return row;
}

function whyHeader(row: number, count: number, headers: HeaderRows): SkippedRow['why'] | null {
  if (row > headers.last) return null;
  if (row === headers.numbering) return 'numbering';
  if (row >= headers.first) return 'header';
  return count === 0 ? 'blank' : 'title';
}

function whySkipped(
  sheet: SheetSnapshot,
  row: number,
  count: number,
  inTail: boolean,
  headers: HeaderRows,
  isCode: (text: string) => boolean,
): SkippedRow['why'] | 'record' {
  if (count === 0) return 'blank';
  const first = nameKey(firstText(sheet, row));
  if (isTotal(sheet, row, first, isCode)) return 'total';
  if (inTail || (count <= 2 && awalCatatan.some((word) => startsWith(first, word)))) return 'note';
  return repeatsHeaders(sheet, row, headers) ? 'header' : 'record';
}

const DIGITS_ALONE = /^[\d\s.,/-]+$/;

/** A number, with what is counted. */
const AMOUNT = /^(?:rp\.?\s*)?[\d\s.,/-]+\s*[a-z%]*\.?$/i;

/**
 * Whether a row that begins like a total, by the key of its first text, is one: a hotel may be called *Total Residence*, and
 * has a code, or more words than its name.
 */
function isTotal(
  { columns }: SheetSnapshot,
  row: number,
  first: string,
  isCode: (text: string) => boolean,
): boolean {
  if (!awalBarisJumlah.some((word) => startsWith(first, word))) return false;
  const texts = columns.map(({ values }) => String(values[row] ?? '').trim()).filter((text) => text !== '');
  if (texts.some(isCode)) return false;
  return awalBarisJumlah.includes(first) || texts.slice(1).every((text) => AMOUNT.test(text));
}

/** Whether a row has neither numbers nor dates nor codes: a note or a signature, and not a record that somebody began. */
function holdsOnlyWords({ columns }: SheetSnapshot, row: number, isCode: (text: string) => boolean): boolean {
  return columns.every(({ values }) => {
    const value = values[row] ?? null;
    return value === null || (typeof value === 'string' && !DIGITS_ALONE.test(value) && !isCode(value));
  });
}

function startsWith(key: string, word: string): boolean {
  return key === word || key.startsWith(`${word} `);
}

function firstText({ columns }: SheetSnapshot, row: number): string {
  for (const { values } of columns) {
    const value = values[row] ?? '';
    if (value !== '') return String(value);
  }
  return '';
}

/** Whether a row is the header row once more, as on the next page of a printed table. */
function repeatsHeaders({ columns }: SheetSnapshot, row: number, { texts }: HeaderRows): boolean {
  let same = 0;
  for (const [column, said] of texts.entries()) {
    const value = columns[column]?.values[row] ?? '';
    if (value === '') continue;
    if (typeof value !== 'string' || !said.some((text) => nameKey(text) === nameKey(value))) return false;
    same++;
  }
  return same >= 2;
}

/** How many cells each row has, the columns that the product keeps for itself aside. */
function filledCells({ columns, rowCount }: SheetSnapshot, headers: HeaderRows): Int32Array {
  const counts = new Int32Array(rowCount);
  for (const [column, { values }] of columns.entries()) {
    if (headers.texts[column]?.some(isOurs)) continue;
    for (let row = 0; row < values.length && row < rowCount; row++) {
      const value = values[row];
      if (value === null || value === undefined) continue;
      if (typeof value === 'string' && value.trim() === '') continue;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return counts;
}
