import { FIRST_ROW, type Layout, layoutOf } from '../../engine/decode/layout.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';

/** Where imported rows go. */
export interface Target {
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  /** The sheet row of the first imported row, counted from 0: below the last that is filled. */
  readonly firstFree: number;
  /** How many rows from there on are prepared; infinite where the sheet was not prepared by the product. */
  readonly room: number;
}

/** Finds the sheet of a template and its first free row; a sentence where that cannot be. */
export function targetOf(snapshot: Snapshot, template: Template, fields: readonly string[]): Target | Text {
  const sheet = sheetNamed(snapshot, template.sheet);
  if (sheet === null) return noSheet(template);
  const layout = layoutOf(sheet, template);
  const absent = fields.filter((field) => layout.columns[field] === undefined);
  if (absent.length > 0) return noColumns(sheet.name, absent);
  const firstFree = (layout.rows.at(-1) ?? FIRST_ROW - 1) + 1;
  const prepared = preparedEnd(sheet);
  return {
    sheet,
    layout,
    firstFree,
    room: prepared === null ? Number.POSITIVE_INFINITY : prepared - firstFree,
  };
}

/** The row below the last one whose formulas are ready, which are drawn in every prepared row. */
function preparedEnd({ columns }: SheetSnapshot): number | null {
  let end: number | null = null;
  for (const { formulas = {} } of columns) {
    const last = Object.keys(formulas).at(-1); // whole-number keys stand in rising order
    if (last !== undefined && Number(last) >= FIRST_ROW) end = Math.max(end ?? 0, Number(last) + 1);
  }
  return end;
}

/** Said when more rows come than the sheet was prepared for. */
export function noRoom({ sheet, room }: Target, needed: number): Text {
  const free = Math.max(0, room);
  return {
    id: `Lembar "${sheet.name}" tinggal memuat ${free} baris, padahal ada ${needed} baris yang akan masuk. Buat buku kerja dengan lebih banyak baris (monev template --rows), lalu ulangi.`,
    en: `The sheet "${sheet.name}" has room for ${free} rows only, but ${needed} rows are to come in. Make a workbook with more rows (monev template --rows) and try again.`,
  };
}

function noSheet({ sheet }: Template): Text {
  return {
    id: `Buku kerja tujuan tidak mempunyai lembar "${sheet}". Buat dengan: monev template.`,
    en: `The target workbook has no sheet "${sheet}". Make one with: monev template.`,
  };
}

function noColumns(sheet: string, fields: readonly string[]): Text {
  return {
    id: `Lembar "${sheet}" tidak mempunyai kolom ${fields.join(', ')}. Perbaiki lembar itu atau hapus kolomnya dari pemetaan.`,
    en: `The sheet "${sheet}" has no column ${fields.join(', ')}. Repair the sheet or take the column out of the mapping.`,
  };
}
