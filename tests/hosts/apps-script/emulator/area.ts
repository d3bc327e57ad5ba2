import { type Area, positionOf } from '../../../../core/workbook/cell.ts';
import { refuse } from './errors.ts';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/;

/** The area of an A1 address such as `B3:B2002` or `$B$3`; open areas such as `B:B` are not read. */
export function areaOf(address: string): Area {
  const corners = address.split(':').map((corner) => CELL.exec(corner));
  const [first, last = first] = corners.map((corner) => corner && positionOf(`${corner[1]}${corner[2]}`));
  if (!first || !last || corners.length > 2) return refuse('Range not found');
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The part of an area that lies within a grid; `null` when there is none. */
export function clipped(area: Area, rows: number, columns: number): Area | null {
  const height = Math.min(area.row + area.rows, rows) - area.row;
  const width = Math.min(area.column + area.columns, columns) - area.column;
  return height > 0 && width > 0 ? { ...area, rows: height, columns: width } : null;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
