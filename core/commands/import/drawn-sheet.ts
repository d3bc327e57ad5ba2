import { FIRST_ROW } from '../../engine/decode/layout.ts';
import { IDENTITY_SHEET } from '../../engine/render/identity-sheet.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { CellContent, SheetModel } from '../../workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { CellEdit } from '../../workbook/workbook.ts';
import { readCover } from '../cover.ts';
import { createTemplates } from '../create-templates.ts';
import { readPeriod } from '../period.ts';
import type { Target } from './target-rows.ts';

/**
 * The target sheet drawn anew, as large as it is; `null` where that could lose anything: it holds rows or columns of
 * somebody's, the product did not make the workbook, or the cover does not say whose it is.
 */
export function drawnAnew(
  snapshot: Snapshot,
  template: Template,
  target: Target,
  today: number,
): SheetModel | null {
  const { region, period: id } = readCover(snapshot, today);
  const period = id === null ? null : readPeriod(id);
  const isOwn = sheetNamed(snapshot, IDENTITY_SHEET) !== null && holdsNothing(target, template);
  if (!isOwn || region === null || period === null || !Number.isFinite(target.room)) return null;
  const there = katalog.templates.filter(({ sheet }) => sheetNamed(snapshot, sheet) !== null);
  const { sheets } = createTemplates({
    region,
    period,
    agency: null,
    templates: there.filter(({ layout }) => layout === 'table').map((one) => one.id),
    rows: target.room,
    locale: localeOf(target, template),
    thisYear: civilOf(today).year,
  });
  return sheets.find(({ name }) => name === template.sheet) ?? null;
}

/** The sheet with these cells filled in. */
export function withCells(sheet: SheetModel, edits: readonly CellEdit[]): SheetModel {
  const cells: CellContent[][] = sheet.cells.map((row) => [...row]);
  for (const { row, column, after } of edits) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = after;
  }
  return { ...sheet, cells };
}

/** Whether a sheet holds no rows yet and no columns but the product's. */
function holdsNothing({ sheet, layout }: Target, template: Template): boolean {
  if (layout.rows.length > 0) return false;
  return sheet.columns.every(({ values }) => {
    const id = String(values[FIRST_ROW - 1] ?? '');
    if (template.columns[id] !== undefined || id.startsWith('_')) return true;
    return String(values[0] ?? '').startsWith('_') || values.every((value) => value === null || value === '');
  });
}

function localeOf({ sheet, layout }: Target, template: Template): Locale {
  const [name = '', column] = Object.entries(template.columns)[0] ?? [];
  const header = sheet.columns[layout.columns[name]?.column ?? -1]?.values[0];
  return column && header === column.label.en && header !== column.label.id ? 'en' : 'id';
}
