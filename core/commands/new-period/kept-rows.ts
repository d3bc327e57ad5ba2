import type { SheetColumn, SheetSnapshot, Sparse } from '../../workbook/snapshot.ts';

/** The sheet with some of its rows only, one below the other in their order; rows count from 0. */
export function withRows(sheet: SheetSnapshot, rows: readonly number[]): SheetSnapshot {
  const places = new Map(rows.map((row, i) => [row, i]));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount: rows.length,
    columns: sheet.columns.map((column) => columnWith(column, rows, places)),
    merges: [],
    hiddenRows: [],
  };
}

function columnWith(
  { values, format, formats, formulas, errors, notes, hidden }: SheetColumn,
  rows: readonly number[],
  places: ReadonlyMap<number, number>,
): SheetColumn {
  const moved = <T>(facts: Sparse<T> | undefined): Sparse<T> => {
    const found = Object.entries(facts ?? {}).flatMap(([row, fact]): readonly (readonly [number, T])[] => {
      const place = places.get(Number(row));
      return place === undefined ? [] : [[place, fact]];
    });
    return Object.fromEntries(found);
  };
  return {
    values: rows.map((row) => values[row] ?? null),
    format,
    formats: moved(formats),
    formulas: moved(formulas),
    errors: moved(errors),
    notes: moved(notes),
    hidden: hidden ?? false,
  };
}
