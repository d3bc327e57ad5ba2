import type { Area } from '../../../../core/index.ts';
import { MAX_COLUMNS } from './address.ts';

/** What a filled cell holds; an error value is its text, `#REF!`. */
export interface Cell {
  readonly value: string | number | boolean;
  /** En-US with `=`, or `null` for a constant. */
  readonly formula: (() => string) | null;
}

/** The filled cells of a sheet. */
export interface Cells {
  at(row: number, column: number): Cell | undefined;
  /** `null` empties the cell. */
  put(row: number, column: number, cell: Cell | null): void;
  /** The smallest area that holds all filled cells within an area, or `null`. */
  extent(within: Area): Area | null;
  /** Empties all cells of an area. */
  clear(area: Area): void;
}

/** A sheet without filled cells. */
export function emptyCells(): Cells {
  const cells = new Map<number, Cell>();
  const key = (row: number, column: number): number => row * MAX_COLUMNS + column;
  const eachWithin = (area: Area, visit: (at: number, row: number, column: number) => void): void => {
    const [bottom, right] = [area.row + area.rows, area.column + area.columns];
    for (const at of cells.keys()) {
      const row = Math.floor(at / MAX_COLUMNS);
      const column = at % MAX_COLUMNS;
      if (row >= area.row && row < bottom && column >= area.column && column < right) visit(at, row, column);
    }
  };
  return {
    at: (row, column) => cells.get(key(row, column)),
    put: (row, column, cell) => {
      if (cell === null) cells.delete(key(row, column));
      else cells.set(key(row, column), cell);
    },
    extent: (within) => {
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      eachWithin(within, (_, row, column) => {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      });
      return bottom < 0
        ? null
        : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
    clear: (area) => {
      const gone: number[] = [];
      eachWithin(area, (at) => gone.push(at));
      for (const at of gone) cells.delete(at);
    },
  };
}
