import { codeReader } from '../../engine/decode/code.ts';
import { nameKey } from '../../engine/decode/text.ts';
import type { Template } from '../../kit/template.ts';
import { columnLetters } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { readFormPage } from './form-page.ts';
import { headerMatcher } from './header-names.ts';
import { findHeaders, type HeaderRows, isOurs, namesOf, type Recognise } from './header-rows.ts';
import { recordRows } from './record-rows.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

/** What reading somebody's table depends on besides the sheet. */
export interface SourceOptions {
  /** Headers that a mapping names, which then show where the header row is. */
  readonly expected: readonly string[];
  readonly monthFirst: boolean;
}

/**
 * Finds the table in somebody's sheet: its header rows, wherever they stand, and the records below, without titles,
 * totals, notes and blank rows; a filled page of the form is one record. `null` where no row looks like headers of the
 * template.
 */
export function readSource(
  sheet: SheetSnapshot,
  template: Template,
  { expected, monthFirst }: SourceOptions,
): SourceTable | null {
  const page = readFormPage(sheet, template, monthFirst);
  if (page !== null) return page;
  const headers = findHeaders(sheet, template, recogniser(template, expected));
  if (headers === null) return null;
  const { rows, skipped } = recordRows(sheet, headers, codeTest(template));
  return { columns: columnsOf(sheet, headers, rows), rows, skipped, monthFirst };
}

function recogniser(template: Template, expected: readonly string[]): Recognise {
  const match = headerMatcher(template);
  if (expected.length === 0) return match;
  const wanted = new Set(expected.map(nameKey));
  return (header) =>
    wanted.has(nameKey(header)) ? [{ field: nameKey(header), score: 1, why: 'label' }] : match(header);
}

/** Tells whether a text is a code of the form's records. */
function codeTest({ columns, key }: Template): (text: string) => boolean {
  const mask = key === null ? null : (columns[key]?.mask ?? null);
  if (mask === null) return () => false;
  const read = codeReader(mask);
  return (text) => read(text) !== null;
}

function columnsOf(sheet: SheetSnapshot, headers: HeaderRows, rows: Int32Array): readonly SourceColumn[] {
  const taken = new Map<string, number>();
  return sheet.columns.flatMap((cells, column) => {
    const texts = headers.texts[column] ?? [];
    const filled = filledRecords(cells.values, rows);
    if (texts.some(isOurs) || (texts.length === 0 && filled === 0)) return [];
    const id = headers.ids === null ? '' : String(cells.values[headers.ids] ?? '').trim();
    const plainHeader = texts.length === 0 ? `kolom ${columnLetters(column)}` : texts.join(' – ');
    const times = (taken.get(plainHeader) ?? 0) + 1;
    taken.set(plainHeader, times);
    const header = times === 1 ? plainHeader : `${plainHeader} (${times})`;
    const names = [...(id === '' ? [] : [id]), ...namesOf(texts)];
    return [{ header, names, cells, filled, merged: mergedRecords(sheet, column, rows) }];
  });
}

function filledRecords(values: SourceColumn['cells']['values'], rows: Int32Array): number {
  let count = 0;
  for (const row of rows) if ((values[row] ?? '') !== '') count++;
  return count;
}

function mergedRecords({ merges }: SheetSnapshot, column: number, rows: Int32Array): readonly number[] {
  const areas = merges.filter(
    (area) => area.column <= column && column < area.column + area.columns && area.rows > 1,
  );
  if (areas.length === 0) return [];
  return [...rows.entries()].flatMap(([record, row]) =>
    areas.some((area) => area.row < row && row < area.row + area.rows) ? [record] : [],
  );
}
