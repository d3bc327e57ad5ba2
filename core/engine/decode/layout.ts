import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { type Head, headerNames, headOf, isFieldId } from './head.ts';
import { type OddRow, rowsOf } from './odd-rows.ts';

export { FIRST_ROW } from './head.ts';

/** Where the cells of a template's records stand in a sheet. All rows and columns count from 0. */
export interface Layout {
  /** By field_id; a column that the sheet does not have is absent. */
  readonly columns: Readonly<Record<string, { readonly column: number; readonly row: number | null }>>;
  /** The sheet row of each record. */
  readonly rows: Int32Array;
  readonly head: Head;
  /** For each column of a table's sheet, or row of a form's, the field_id that it says it is. */
  readonly claims: readonly Claim[];
  /** Rows among the records that are none. */
  readonly odd: readonly OddRow[];
}

/** What a column says it is, and whether its field_id says so or only its header. */
export interface Claim {
  readonly name: string | null;
  readonly by: 'id' | 'header' | null;
}

/** Where a form starts: label, value, hidden field_id (decision A.6). */
export const FORM = { row: 3, label: 0, value: 1, fieldId: 2 } as const;

/** Finds a template's columns by field_id, else by header and its synonyms, never by position; and the rows that hold something. */
export function layoutOf(sheet: SheetSnapshot, template: Template): Layout {
  return template.layout === 'form' ? formLayout(sheet, template) : tableLayout(sheet, template);
}

function tableLayout(sheet: SheetSnapshot, template: Template): Layout {
  const head = headOf(sheet, template);
  const { header, ids } = head;
  const claims = claimsOf(
    sheet.columns.map(({ values }) => (ids === null ? null : (values[ids] ?? null))),
    sheet.columns.map(({ values }) => values[header] ?? null),
    template,
  );
  const places = placesOf(claims);
  const { rows, odd } = rowsOf(sheet, template, places, head);
  const columns = Object.fromEntries([...places].map(([name, column]) => [name, { column, row: null }]));
  return { columns, rows, head, claims, odd };
}

function formLayout(sheet: SheetSnapshot, template: Template): Layout {
  const ids = sheet.columns[FORM.fieldId]?.values ?? [];
  const labels = sheet.columns[FORM.label]?.values ?? [];
  const lines = Array.from({ length: Math.max(ids.length, labels.length) }, (_, row) => row);
  const claims = claimsOf(
    lines.map((row) => ids[row] ?? null),
    lines.map((row) => labels[row] ?? null),
    template,
  );
  const places = [...placesOf(claims)];
  const columns = Object.fromEntries(places.map(([name, row]) => [name, { column: FORM.value, row }]));
  const head = { header: FORM.label, ids: FORM.fieldId, first: FORM.row };
  return { columns, rows: Int32Array.of(FORM.row), head, claims, odd: [] };
}

function claimsOf(
  ids: readonly CellValue[],
  headers: readonly CellValue[],
  template: Template,
): readonly Claim[] {
  const nameOf = headerNames(template);
  return ids.map((id, place): Claim => {
    if (typeof id === 'string' && isFieldId(id, template)) return { name: id.trim(), by: 'id' };
    const header = typeof id === 'string' && id.startsWith('_') ? null : headers[place];
    const name = nameOf(header ?? null);
    return { name, by: name === null ? null : 'header' };
  });
}

/** The first place of each name; a field_id counts more than a header. */
function placesOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const by of ['id', 'header'] as const) {
    claims.forEach((claim, place) => {
      if (claim.by === by && claim.name !== null && !places.has(claim.name)) places.set(claim.name, place);
    });
  }
  return places;
}
