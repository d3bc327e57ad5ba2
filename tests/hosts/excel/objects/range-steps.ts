import type { Area } from '../../../../core/index.ts';
import { covers, intersection, MAX_COLUMNS, MAX_ROWS, union, WHOLE } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { COLUMN_LOOKS, isDefaultLook, ROW_LOOKS } from '../model/looks.ts';
import { fault } from '../protocol/fault.ts';
import type { SimObject } from '../protocol/sim-object.ts';
import { rangeArgument } from './world.ts';

/** The methods of a range that lead to other ranges of its sheet. */
export function rangeSteps(sheet: Sheet, area: Area, range: (area: Area) => SimObject): SimObject['call'] {
  const { row, column, rows, columns } = area;
  const at = (other: Area): SimObject => range(inside(other));
  return {
    getCell: (down, right) =>
      at({ row: row + whole(down), column: column + whole(right), rows: 1, columns: 1 }),
    getRow: (index) => at({ ...area, row: row + whole(index), rows: 1 }),
    getColumn: (index) => at({ ...area, column: column + whole(index), columns: 1 }),
    getLastRow: () => at({ ...area, row: row + rows - 1, rows: 1 }),
    getLastColumn: () => at({ ...area, column: column + columns - 1, columns: 1 }),
    getLastCell: () => at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
    getEntireRow: () => at({ ...area, column: 0, columns: MAX_COLUMNS }),
    getEntireColumn: () => at({ ...area, row: 0, rows: MAX_ROWS }),
    getResizedRange: (down, right) =>
      at({ ...area, rows: rows + whole(down), columns: columns + whole(right) }),
    getOffsetRange: (down, right) => at({ ...area, row: row + whole(down), column: column + whole(right) }),
    getBoundingRect: (other) => at(union(area, rangeArgument(other).area)),
    getIntersectionOrNullObject: (other) => {
      const common = intersection(area, rangeArgument(other).area);
      return common && range(common);
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, area, valuesOnly === true);
      return used && range(used);
    },
  };
}

/** The smallest area that holds everything used within an area; with `valuesOnly` looks do not count, nor ever those of a new cell. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  const filled = sheet.cells.extent(within);
  if (valuesOnly) return filled;
  const looks = [...sheet.looks].filter(([path]) => !COLUMN_LOOKS.has(path) && !ROW_LOOKS.has(path));
  const painted = [
    ...sheet.numberFormats.within(within),
    ...looks.flatMap(([path, parts]) =>
      parts.within(within).filter(({ value }) => !isDefaultLook(path, value)),
    ),
  ].map(({ area }) => area);
  const bounded = painted.filter(({ rows, columns }) => rows < MAX_ROWS && columns < MAX_COLUMNS);
  return [...(filled ? [filled] : []), ...bounded].reduce<Area | null>(
    (all, one) => (all === null ? one : union(all, one)),
    null,
  );
}

/** An area that lies on the sheet. */
export function inside(area: Area): Area {
  if (area.rows >= 1 && area.columns >= 1 && covers(WHOLE, area)) return area;
  throw fault('InvalidArgument', 'the range would reach beyond the sheet');
}

function whole(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw fault('InvalidArgument', `a whole number is needed, not ${String(value)}`);
}
