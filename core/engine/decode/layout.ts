import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import { headerReader } from './headers.ts';

/** Where the cells of a template's records stand in a sheet. All rows and columns count from 0. */
export interface Layout {
  /** By field_id; a column that the sheet does not have is absent. */
  readonly columns: Readonly<Record<string, { readonly column: number; readonly row: number | null }>>;
  /** The sheet row of each record. */
  readonly rows: Int32Array;
}

/** The first record of a table: below the header and the hidden row of field_ids. */
export const FIRST_ROW = 2;
/** Where a form starts: label, value, hidden field_id (decision A.6). */
export const FORM = { row: 3, label: 0, value: 1, fieldId: 2 } as const;

/** Finds a template's columns by field_id, else by header and its synonyms, never by position; and the rows that hold something. */
export function layoutOf(sheet: SheetSnapshot, template: Template): Layout {
  return template.layout === 'form' ? formLayout(sheet, template) : tableLayout(sheet, template);
}

function tableLayout(sheet: SheetSnapshot, template: Template): Layout {
  const ids = sheet.columns.map(({ values }) => values[FIRST_ROW - 1] ?? null);
  const known = ids.some((id) => typeof id === 'string' && template.columns[id] !== undefined);
  const headers = sheet.columns.map(({ values }) => values[0] ?? null);
  const places = known ? placesById(ids) : placesByHeader(headers, template);
  const columns = Object.fromEntries(places.map(([name, column]) => [name, { column, row: null }]));
  const typed = Object.entries(template.columns).flatMap(([name, column]) => {
    const place = columns[name];
    return place && !column.derived ? (sheet.columns[place.column] ?? []) : [];
  });
  // Without field_ids the sheet is somebody else's, and its data start right below the header.
  return { columns, rows: filledRows(typed, known ? FIRST_ROW : 1, sheet.rowCount) };
}

function formLayout(sheet: SheetSnapshot, template: Template): Layout {
  const ids = sheet.columns[FORM.fieldId]?.values ?? [];
  const labels = sheet.columns[FORM.label]?.values ?? [];
  const known = ids.some((id) => typeof id === 'string' && template.columns[id] !== undefined);
  const places = known ? placesById(ids) : placesByHeader(labels, template);
  const columns = Object.fromEntries(places.map(([name, row]) => [name, { column: FORM.value, row }]));
  return { columns, rows: Int32Array.of(FORM.row) };
}

type Places = readonly (readonly [name: string, place: number])[];

function placesById(ids: readonly CellValue[]): Places {
  const seen = new Set<string>();
  return ids.flatMap((id, place) => {
    const name = typeof id === 'string' ? id.trim() : '';
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    return [[name, place] as const];
  });
}

function placesByHeader(headers: readonly CellValue[], template: Template): Places {
  const read = headerReader(template, []);
  return placesById(
    headers.map((header) => {
      const found = typeof header === 'string' ? read(header) : null;
      return found?.kind === 'column' ? found.name : null; // what is not certain is not judged
    }),
  );
}

function filledRows(columns: readonly SheetColumn[], first: number, count: number): Int32Array {
  const rows: number[] = [];
  for (let row = first; row < count; row++) {
    for (const { values } of columns) {
      const value = values[row];
      if (value !== null && value !== undefined && value !== '') {
        rows.push(row);
        break;
      }
    }
  }
  return Int32Array.from(rows);
}
