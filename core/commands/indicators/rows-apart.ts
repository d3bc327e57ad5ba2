import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn, SheetSnapshot, Sparse } from '../../workbook/snapshot.ts';

/**
 * A sheet as several, each with the rows of one owner in their places and without those of the others. `owners` says by
 * row, counted from 0, whose it is; rows of nobody (-1), such as the header, stand on all of them.
 */
export function rowsApart(sheet: SheetSnapshot, owners: Int32Array, count: number): readonly SheetSnapshot[] {
  const columns = sheet.columns.map((column) => columnApart(column, owners, count));
  const rows = rowsOf(sheet, owners, count);
  return Array.from({ length: count }, (_, at) => ({
    ...sheet,
    rows: rows[at] ?? [],
    columns: columns.flatMap((parts) => parts[at] ?? []),
  }));
}

/** The rows of each owner among those of nobody; looking for them in each part would take as long as in the whole. */
function rowsOf(
  { rowCount }: SheetSnapshot,
  owners: Int32Array,
  count: number,
): readonly (readonly number[])[] {
  const rows = Array.from({ length: count }, (): number[] => []);
  for (let row = 0; row < rowCount; row++) {
    const owner = owners[row] ?? -1;
    if (owner < 0) for (const own of rows) own.push(row);
    else rows[owner]?.push(row);
  }
  return rows;
}

function columnApart(column: SheetColumn, owners: Int32Array, count: number): readonly SheetColumn[] {
  const values = Array.from({ length: count }, (): CellValue[] => []);
  column.values.forEach((value, row) => {
    if (value === null) return;
    const owner = owners[row] ?? -1;
    for (const part of owner < 0 ? values : values.slice(owner, owner + 1)) part[row] = value;
  });
  const { formats, formulas, errors, notes } = column;
  const facts = {
    formats: sparseApart(formats, owners, count),
    formulas: sparseApart(formulas, owners, count),
    errors: sparseApart(errors, owners, count),
    notes: sparseApart(notes, owners, count),
  };
  return values.map((own, at) => ({
    ...column,
    values: own,
    ...(facts.formats && { formats: facts.formats[at] ?? {} }),
    ...(facts.formulas && { formulas: facts.formulas[at] ?? {} }),
    ...(facts.errors && { errors: facts.errors[at] ?? {} }),
    ...(facts.notes && { notes: facts.notes[at] ?? {} }),
  }));
}

function sparseApart<T>(
  facts: Sparse<T> | undefined,
  owners: Int32Array,
  count: number,
): readonly Sparse<T>[] | null {
  if (facts === undefined) return null;
  const parts = Array.from({ length: count }, (): Record<number, T> => ({}));
  for (const [key, fact] of Object.entries(facts)) {
    const row = Number(key);
    const owner = owners[row] ?? -1;
    for (const part of owner < 0 ? parts : parts.slice(owner, owner + 1)) part[row] = fact;
  }
  return parts;
}
