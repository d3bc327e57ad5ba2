import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { addressOf, type CellValue } from '../../workbook/cell.ts';
import type { CellContent, SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import { FORM, type Layout } from '../decode/layout.ts';
import { isFilled } from '../decode/odd-rows.ts';
import { type Baggage, type Carried, pack, putContent } from './carried.ts';

const NO_COLUMN: SheetColumn = { values: [], format: 'general' };

/** What stands in the fields of a form, by field_id; what formulas give too. */
export function formValues(
  sheet: SheetSnapshot,
  template: Template,
  layout: Layout,
): Readonly<Record<string, CellValue>> {
  const { values } = sheet.columns[FORM.value] ?? NO_COLUMN;
  const found = Object.keys(template.columns).map((name) => [name, entryOf(name, values, layout)] as const);
  return Object.fromEntries(found);
}

/** Draws a form anew: each entry beside its field, and what the user wrote around it where it stood. */
export function carryForm(
  model: SheetModel,
  sheet: SheetSnapshot,
  template: Template,
  layout: Layout,
): Carried {
  const refused = conflictOf(sheet, template, layout);
  if (refused !== null) return { refused };
  const cells: CellContent[][] = model.cells.map((row) => [...row]);
  const baggage: Baggage = { styles: [], notes: [] };
  const column = sheet.columns[FORM.value] ?? NO_COLUMN;
  Object.keys(template.columns).forEach((name, i) => {
    const from = rowOf(name, column.values, layout);
    if (from === null) return;
    const row = FORM.row + i;
    const value = column.values[from] ?? null;
    if (isFilled(value) && column.formulas?.[from] === undefined) putContent(cells, row, FORM.value, value);
    const looks = model.styles.filter(({ area }) => area.row === row && area.column === FORM.value);
    pack({ column, from, row, at: FORM.value }, looks.at(-1)?.format ?? 'general', baggage);
  });
  const left = carryAround(sheet, layout, cells);
  const drawn: SheetModel = {
    ...model,
    cells,
    styles: [...model.styles, ...baggage.styles],
    notes: [...model.notes, ...baggage.notes],
  };
  return { model: drawn, left, formulas: 0, rows: 1 };
}

/** The first line that claims a field and is filled, else the first that claims it. */
function rowOf(name: string, values: readonly CellValue[], layout: Layout): number | null {
  const rows = claimants(name, layout);
  return rows.find((row) => isFilled(values[row])) ?? layout.columns[name]?.row ?? null;
}

function entryOf(name: string, values: readonly CellValue[], layout: Layout): CellValue {
  const row = rowOf(name, values, layout);
  return row === null ? null : (values[row] ?? null);
}

function claimants(name: string, { claims }: Layout): readonly number[] {
  return claims.flatMap((claim, row) => (claim.name === name ? [row] : []));
}

function conflictOf(sheet: SheetSnapshot, { columns }: Template, layout: Layout): Text | null {
  const { values } = sheet.columns[FORM.value] ?? NO_COLUMN;
  for (const [name, { label, derived }] of Object.entries(columns)) {
    const entries = new Set(
      claimants(name, layout)
        .map((row) => values[row] ?? null)
        .filter(isFilled),
    );
    if (derived || entries.size < 2) continue;
    return {
      id: `Isian ${label.id} ada dua kali di lembar ${sheet.name} dan berbeda. Tentukan yang benar, hapus yang lain, lalu ulangi.`,
      en: `The entry ${label.en} is twice in the sheet ${sheet.name} and differs. Decide which one is right, delete the other, and try again.`,
    };
  }
  return null;
}

/** The user's own remarks keep their cells; those whose cells the form needs are told. */
function carryAround(sheet: SheetSnapshot, { claims }: Layout, cells: CellContent[][]): readonly string[] {
  const left: string[] = [];
  sheet.columns.forEach(({ values }, column) => {
    values.forEach((value, row) => {
      if (!isFilled(value) || isOurs(row, column, claims[row]?.name ?? null)) return;
      const there = cells[row]?.[column] ?? null;
      if (there === null && column !== FORM.value) putContent(cells, row, column, value);
      else if (there !== value) left.push(addressOf(row, column));
    });
  });
  return left;
}

/** Whether a cell belongs to the form: its title, and the label, entry, field_id and help of a field. */
function isOurs(row: number, column: number, name: string | null): boolean {
  if (column > FORM.fieldId + 1) return false;
  return row < FORM.row ? column === FORM.label : name !== null;
}
