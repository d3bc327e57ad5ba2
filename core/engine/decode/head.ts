import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { headerReader } from './headers.ts';

/** Where a table starts in its sheet; rows count from 0. */
export interface Head {
  /** The row of the headers. */
  readonly header: number;
  /** The row of the field_ids; `null` where there is none. */
  readonly ids: number | null;
  /** The first row that can hold a record. */
  readonly first: number;
}

/** The first record of a table: below the header and the hidden row of field_ids. */
export const FIRST_ROW = 2;
/** How far down a header is looked for: below a title, a note and merged headings. */
const LOWEST_HEADER = 10;

/** Finds the header of a table: above the field_ids, else the row that holds most of its headers. */
export function headOf(sheet: SheetSnapshot, template: Template): Head {
  const ids = idRow(sheet, template);
  if (ids !== null) return { header: Math.max(ids - 1, 0), ids, first: ids + 1 };
  const header = headerRow(sheet, template);
  // A blank row below the header of a prepared sheet is what is left of the field_ids.
  const blank = sheet.columns.every(({ values }) => (values[header + 1] ?? '') === '');
  return { header, ids: null, first: blank ? header + 2 : header + 1 };
}

/** Reads the field_id that a header cell means; `null` where that is not certain. */
export function headerNames(template: Template): (header: CellValue | undefined) => string | null {
  const read = headerReader(template, null);
  return (header) => {
    const found = typeof header === 'string' ? read(header) : null;
    return found?.kind === 'column' ? found.name : null;
  };
}

/** Whether a field_id of any of the templates stands where those of a table can. */
export function hasFieldIds({ columns }: SheetSnapshot, templates: readonly Template[]): boolean {
  return columns.some(({ values }) =>
    values.slice(0, LOWEST_HEADER).some((cell) => templates.some((template) => isFieldId(cell, template))),
  );
}

/** The row of the field_ids, counted from 0; `null` where there is none. */
export function idRow({ columns }: SheetSnapshot, template: Template): number | null {
  const known = (row: number): number =>
    columns.filter(({ values }) => isFieldId(values[row] ?? null, template)).length;
  if (known(FIRST_ROW - 1) > 0) return FIRST_ROW - 1;
  for (let row = 0; row < LOWEST_HEADER; row++) if (known(row) > 2) return row;
  return null;
}

/** Whether a cell of the row of field_ids names a column of the template. */
export function isFieldId(cell: CellValue, template: Template): boolean {
  return typeof cell === 'string' && fieldIds(template).has(cell.trim());
}

// Templates live as long as the program.
const known = new WeakMap<Template, ReadonlySet<string>>();

function fieldIds(template: Template): ReadonlySet<string> {
  const before = known.get(template);
  if (before !== undefined) return before;
  const ids = new Set(Object.keys(template.columns));
  known.set(template, ids);
  return ids;
}

function headerRow({ columns, rowCount }: SheetSnapshot, template: Template): number {
  const nameOf = headerNames(template);
  const count = (row: number): number => columns.filter(({ values }) => nameOf(values[row]) !== null).length;
  let best = 0;
  let most = Math.max(count(0), 1);
  for (let row = 1; row < Math.min(LOWEST_HEADER, rowCount); row++) {
    const found = count(row);
    if (found > most) [best, most] = [row, found];
  }
  return best;
}
