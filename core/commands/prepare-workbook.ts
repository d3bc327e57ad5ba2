import { FIRST_ROW } from '../engine/decode/layout.ts';
import { readIdentity } from '../engine/identity.ts';
import { katalog } from '../katalog/index.ts';
import type { Template } from '../kit/template.ts';
import { sheetTaken } from '../workbook/host-error.ts';
import { isBlankSheet, type SheetColumn, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../workbook/workbook.ts';
import { createTemplates, type TemplateOptions } from './create-templates.ts';
import { readOwnSettings } from './settings.ts';

/** What *Siapkan buku kerja* changes, and the sheets that it leaves as they are because they hold somebody's data. */
export interface Preparation {
  readonly update: WorkbookUpdate;
  readonly kept: readonly string[];
}

/**
 * *Siapkan buku kerja* in a workbook that may hold something already.
 *
 * Filled forms are left alone, forms without data are drawn anew, and forms of an earlier time stay usable. Throws
 * `HostError` when another sheet that is not the product's own bears a name that the product needs.
 */
export function prepareWorkbook(snapshot: Snapshot, options: TemplateOptions): Preparation {
  const own = readIdentity(snapshot) !== null;
  const there = katalog.templates.filter(({ sheet }) => sheetNamed(snapshot, sheet) !== null);
  const filled = there.filter((template) => isKept(snapshot, template, own));
  const pages = katalog.templates.flatMap(({ page }) => page ?? []);
  // Nothing tells whether a page holds a visit that is not in the table yet.
  const pagesThere = pages.filter(({ sheet }) => sheetNamed(snapshot, sheet) !== null);
  const kept = [...filled, ...pagesThere].map(({ sheet }) => sheet);
  const tables = filled.filter(({ layout }) => layout === 'table');
  const { sheets, names, marks } = createTemplates({
    ...options,
    settings: [...readOwnSettings(snapshot).rows, ...(options.settings ?? [])],
    templates: options.templates.length === 0 ? [] : [...options.templates, ...there.map(({ id }) => id)],
    rows: Math.max(options.rows, ...tables.map(({ sheet }) => preparedRows(snapshot, sheet))),
  });
  const wanted = sheets.filter(({ name }) => !kept.includes(name));
  for (const { name } of wanted) {
    const present = sheetNamed(snapshot, name);
    if (present && !own && !isBlankSheet(present)) throw sheetTaken(present.name);
  }
  return { update: { sheets: wanted, names, marks }, kept };
}

function isKept(snapshot: Snapshot, template: Template, own: boolean): boolean {
  const sheet = sheetNamed(snapshot, template.sheet);
  if (sheet === null || isBlankSheet(sheet)) return false;
  if (!own || template.layout === 'form') return true;
  return sheet.columns.some((column) => isFilled(column, template));
}

/** Whether a column holds data; columns that compute themselves never do. */
function isFilled({ values }: SheetColumn, template: Template): boolean {
  const id = String(values[FIRST_ROW - 1] ?? '');
  if (id.startsWith('_') || template.columns[id]?.derived) return false;
  return values.some((value, row) => row >= FIRST_ROW && value !== null && value !== '');
}

function preparedRows(snapshot: Snapshot, name: string): number {
  return (sheetNamed(snapshot, name)?.rowCount ?? 0) - FIRST_ROW;
}
