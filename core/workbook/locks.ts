import type { Area } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';
import { theme } from './theme.ts';
import type { SheetLock, WorkbookUpdate } from './workbook.ts';

/** The locks of an update that name any cell. Throws `RangeError` when the update draws one of these sheets anew. */
export function locksOf({ locks = [], sheets }: WorkbookUpdate): readonly SheetLock[] {
  const drawn = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const taken = locks.find(({ sheet }) => drawn.has(sheet.toLowerCase()));
  if (taken) throw new RangeError(`the sheet ${taken.sheet} is drawn and locked at once`);
  return locks.filter(({ areas }) => areas.some(({ rows, columns }) => rows > 0 && columns > 0));
}

/** The cells that a sheet as it was drawn leaves open to typing while it is protected; the areas do not overlap. */
export function openAreas({ styles }: Pick<SheetModel, 'styles'>): readonly Area[] {
  let open: readonly Area[] = [];
  for (const { area, style } of styles) {
    const { locked } = theme[style];
    if (!locked || open.length > 0) open = openAfter(open, { areas: [area], locked });
  }
  return open;
}

/** What stays or becomes open when some areas are locked or unlocked; the areas do not overlap where those given do not. */
export function openAfter(
  open: readonly Area[],
  { areas, locked }: Pick<SheetLock, 'areas' | 'locked'>,
): readonly Area[] {
  let left = open;
  for (const area of areas) {
    left = left.flatMap((one) => without(one, area));
    if (!locked) left = [...left, area];
  }
  return left;
}

/** The parts of areas that lie within so many rows and columns from A1 on. */
export function areasWithin(areas: readonly Area[], rows: number, columns: number): readonly Area[] {
  return areas.flatMap((area) => {
    const clipped = {
      row: area.row,
      column: area.column,
      rows: Math.min(area.rows, rows - area.row),
      columns: Math.min(area.columns, columns - area.column),
    };
    return clipped.rows > 0 && clipped.columns > 0 ? [clipped] : [];
  });
}

/** What is left of an area: above, below, left and right of what is taken away. */
function without(area: Area, taken: Area): readonly Area[] {
  const top = Math.max(area.row, taken.row);
  const bottom = Math.min(area.row + area.rows, taken.row + taken.rows);
  const left = Math.max(area.column, taken.column);
  const right = Math.min(area.column + area.columns, taken.column + taken.columns);
  if (top >= bottom || left >= right) return [area];
  const { row, column, rows, columns } = area;
  const rest: readonly Area[] = [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ];
  return rest.filter((one) => one.rows > 0 && one.columns > 0);
}
