import type { CellBodies, CellValue, SheetModel } from '../../core/index.ts';

/** Rows of a sheet that follow those of its model. */
export interface SheetBody {
  /** The first of them, counted from 0. */
  readonly first: number;
  readonly length: number;
  /** For each column, where among the values that of each row is. */
  readonly columns: readonly Int32Array[];
  readonly values: readonly CellValue[];
}

/** The rows that follow those of a sheet; `null` where there are none. */
export function sheetBody({ name, cells }: SheetModel, bodies: CellBodies | undefined): SheetBody | null {
  const columns = bodies?.columns.get(name);
  const length = columns?.[0]?.length ?? 0;
  return bodies && columns && length > 0
    ? { first: cells.length, length, columns, values: bodies.values }
    : null;
}

/** Whether a cell of a sheet, or of the rows that follow it, holds nothing. */
export function isBlankAt(
  { cells }: SheetModel,
  body: SheetBody | null,
  row: number,
  column: number,
): boolean {
  if (body === null || row < body.first) return (cells[row]?.[column] ?? null) === null;
  return (body.values[body.columns[column]?.[row - body.first] ?? -1] ?? null) === null;
}
