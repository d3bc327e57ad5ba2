import type { CellValue } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';

/** Rows of sheets that follow those of their models, column by column: very many, whose values occur often. */
export interface CellBodies {
  readonly values: readonly CellValue[];
  /** By sheet name: for each column, where among the values that of each row is. */
  readonly columns: ReadonlyMap<string, readonly Int32Array[]>;
}

/** The sheet with its body among its cells, for hosts that write sheets row by row. */
export function withBody(sheet: SheetModel, { values, columns }: CellBodies): SheetModel {
  const body = columns.get(sheet.name) ?? [];
  const lines = Array.from({ length: body[0]?.length ?? 0 }, (_, row) =>
    body.map((places) => values[places[row] ?? -1] ?? null),
  );
  return lines.length === 0 ? sheet : { ...sheet, cells: [...sheet.cells, ...lines] };
}
