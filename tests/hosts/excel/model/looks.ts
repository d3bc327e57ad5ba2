import type { Area } from '../../../../core/index.ts';
import type { Sheet } from './book.ts';
import { type Regions, regions, sharedValue } from './regions.ts';

/** How a cell of a new sheet looks, by the path of the property below `format`. */
const LOOK_DEFAULTS: Readonly<Record<string, string | number | boolean>> = {
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.color': '#000000',
  'font.underline': 'None',
  'protection.locked': true,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  columnWidth: 48,
  rowHeight: 15,
  rowHidden: false,
  columnHidden: false,
};

/** Whether a cell that was given this value looks as on a new sheet. */
export function isDefaultLook(path: string, value: unknown): boolean {
  return LOOK_DEFAULTS[path] === value;
}

/** Properties of whole columns and rows, which belong to no cell. */
export const COLUMN_LOOKS: ReadonlySet<string> = new Set(['columnWidth', 'columnHidden']);
export const ROW_LOOKS: ReadonlySet<string> = new Set(['rowHeight', 'rowHidden']);

/** The areas of a sheet by their value of a property. */
export function lookRegions({ looks }: Sheet, path: string): Regions<unknown> {
  const known = looks.get(path);
  if (known) return known;
  const fresh = regions<unknown>();
  looks.set(path, fresh);
  return fresh;
}

/** The value of a property that all cells of an area share, or `null`. */
export function sharedLook(sheet: Sheet, area: Area, path: string): unknown {
  return sharedValue(lookRegions(sheet, path), area, LOOK_DEFAULTS[path] ?? null);
}

/** The value of a property in one cell. */
export function lookAt(sheet: Sheet, row: number, column: number, path: string): unknown {
  return lookRegions(sheet, path).at(row, column) ?? LOOK_DEFAULTS[path] ?? null;
}
