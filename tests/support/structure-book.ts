import { makeSample } from '../../cli/sample/make-sample.ts';
import { type CellValue, serialOf, type WorkbookUpdate } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { SheetColumn, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';

/** The day on which these workbooks are made and checked. */
export const TODAY = serialOf(2025, 8, 12);
export const VICTIMS = 'T02 Korban';

/** A sound workbook of made-up victims and their cases, as the reference host reads it. */
export function soundBook(rows = 12): Snapshot {
  const options = { template: 'T02', rows, errors: 0, seed: 1, locale: 'id', today: TODAY } as const;
  const host = new MemoryWorkbook();
  host.write({ ...makeSample(options).update, marks: [] });
  return host.read();
}

/** The snapshot with one sheet changed. */
export function withSheet(
  snapshot: Snapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...snapshot, sheets };
}

/** A sheet with its columns in another order: each new column says from which it comes. */
export function withColumns(sheet: SheetSnapshot, order: readonly number[]): SheetSnapshot {
  const columns = order.map((from): SheetColumn => sheet.columns[from] ?? { values: [], format: 'general' });
  const guarded = (sheet.guarded ?? []).flatMap((area) =>
    order.flatMap((from, column) =>
      from >= area.column && from < area.column + area.columns ? [{ ...area, column, columns: 1 }] : [],
    ),
  );
  return { ...sheet, columns, guarded };
}

/** A sheet with its rows in another order; `null` is a new blank row. */
export function withRows(sheet: SheetSnapshot, order: readonly (number | null)[]): SheetSnapshot {
  const to = new Map(order.flatMap((from, row) => (from === null ? [] : [[from, row] as const])));
  const sparse = <T>(map: Readonly<Record<number, T>> | undefined): Record<number, T> =>
    Object.fromEntries(
      Object.entries(map ?? {}).flatMap(([from, value]) => {
        const row = to.get(Number(from));
        return row === undefined ? [] : [[row, value]];
      }),
    );
  const columns = sheet.columns.map(
    ({ values, formats, formulas, errors, notes, ...rest }): SheetColumn => ({
      ...rest,
      values: order.map((from) => (from === null ? null : (values[from] ?? null))),
      formats: sparse(formats),
      formulas: sparse(formulas),
      errors: sparse(errors),
      notes: sparse(notes),
    }),
  );
  const guarded = (sheet.guarded ?? []).map((area) => ({ ...area, row: 0, rows: order.length }));
  const hiddenRows = sheet.hiddenRows.flatMap((row) => to.get(row) ?? []);
  return { ...sheet, columns, guarded, hiddenRows, rowCount: order.length };
}

/** A sheet with one column changed. */
export function withColumn(
  sheet: SheetSnapshot,
  at: number,
  change: (column: SheetColumn) => SheetColumn,
): SheetSnapshot {
  const columns = sheet.columns.map((column, i) => (i === at ? change(column) : column));
  return { ...sheet, columns };
}

/** A sheet with values in some cells; rows and columns count from 0. */
export function withCells(
  sheet: SheetSnapshot,
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
): SheetSnapshot {
  const width = Math.max(sheet.columns.length, ...cells.map(([, column]) => column + 1));
  const columns = Array.from({ length: width }, (_, at): SheetColumn => {
    const column = sheet.columns[at] ?? { values: [], format: 'general' as const };
    const values = [...column.values];
    for (const [row, where, value] of cells) {
      if (where !== at) continue;
      while (values.length <= row) values.push(null);
      values[row] = value;
    }
    return { ...column, values };
  });
  const rowCount = Math.max(sheet.rowCount, ...cells.map(([row]) => row + 1));
  return { ...sheet, columns, rowCount };
}

/** The sheet column, counted from 0, of a field. */
export function placeOf(snapshot: Snapshot, sheet: string, field: string): number {
  const columns = snapshot.sheets.find(({ name }) => name === sheet)?.columns ?? [];
  return columns.findIndex(({ values }) => values[1] === field);
}

/** The workbook after an update, as a host would read it. */
export function afterUpdate(snapshot: Snapshot, { sheets, names }: WorkbookUpdate): Snapshot {
  const host = new MemoryWorkbook();
  host.write({ sheets, names, marks: [] });
  const drawn = host.read();
  const known = new Set(snapshot.sheets.map(({ name }) => name));
  const sameName = (name: string) => drawn.sheets.find((sheet) => sheet.name === name);
  return {
    ...snapshot,
    sheets: [
      ...snapshot.sheets.map((sheet) => sameName(sheet.name) ?? sheet),
      ...drawn.sheets.filter(({ name }) => !known.has(name)),
    ],
    definedNames: { ...snapshot.definedNames, ...drawn.definedNames },
  };
}
