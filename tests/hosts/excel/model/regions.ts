import type { Area } from '../../../../core/index.ts';
import { covers, intersection } from './address.ts';

/** One fact about the cells of a sheet, such as their fill, kept as areas that never overlap. */
export interface Regions<T> {
  /** Gives an area a value; `undefined` takes it away. */
  paint(area: Area, value: T | undefined): void;
  at(row: number, column: number): T | undefined;
  /** The parts within an area that have a value. */
  within(area: Area): readonly Region<T>[];
}

/** A part of a sheet with one value. */
export interface Region<T> {
  readonly area: Area;
  readonly value: T;
}

/** No value anywhere. */
export function regions<T>(): Regions<T> {
  let parts: Region<T>[] = [];
  return {
    paint: (area, value) => {
      parts = parts.flatMap((part) => without(part, area));
      if (value !== undefined) parts.push({ area, value });
    },
    at: (row, column) => {
      for (const { area, value } of parts) {
        const inside = row >= area.row && row < area.row + area.rows;
        if (inside && column >= area.column && column < area.column + area.columns) return value;
      }
      return undefined;
    },
    within: (area) =>
      parts.flatMap(({ area: own, value }) => {
        const common = intersection(own, area);
        return common ? [{ area: common, value }] : [];
      }),
  };
}

/** The value that all cells of an area share, where cells without one have `otherwise`; `null` when they differ. */
export function sharedValue<T>(facts: Regions<T>, area: Area, otherwise: T): T | null {
  const parts = facts.within(area);
  const covered = parts.reduce((sum, { area: own }) => sum + own.rows * own.columns, 0);
  const values = new Set(parts.map(({ value }) => value));
  if (covered < area.rows * area.columns) values.add(otherwise);
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** The values of an area's cells, row by row. */
export function gridOf<T>(facts: Regions<T>, area: Area, otherwise: T): T[][] {
  const grid = Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(otherwise));
  for (const { area: own, value } of facts.within(area)) {
    const left = own.column - area.column;
    for (let row = own.row - area.row; row < own.row - area.row + own.rows; row++) {
      grid[row]?.fill(value, left, left + own.columns);
    }
  }
  return grid;
}

/** What is left of a part without an area: above, below, left and right of it. */
function without<T>(part: Region<T>, area: Area): Region<T>[] {
  const common = intersection(part.area, area);
  if (!common) return [part];
  if (covers(area, part.area)) return [];
  const { row, column, rows, columns } = part.area;
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const rest: Area[] = [
    { row, column, rows: common.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    { row: common.row, column: right, rows: common.rows, columns: column + columns - right },
  ];
  return rest
    .filter((one) => one.rows > 0 && one.columns > 0)
    .map((one) => ({ area: one, value: part.value }));
}
