import type { CellValue } from '../../core/workbook/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';

/** A row of a form by field_id, as its cells hold it: labels, numbers, days as numbers. */
export type Baris = Readonly<Record<string, CellValue>>;

/** The rows of a form in all files together, read cell by cell. */
export function barisDari(books: readonly Snapshot[], form: string): readonly Baris[] {
  return books.flatMap(({ sheets }) => {
    const sheet = sheets.find(({ name }) => name.startsWith(form));
    if (!sheet) return [];
    const names = sheet.columns.map(({ values }) => String(values[1] ?? ''));
    return Array.from({ length: sheet.rowCount - 2 }, (_, i) =>
      Object.fromEntries(names.map((name, at) => [name, sheet.columns[at]?.values[i + 2] ?? null])),
    ).filter((row) => row[names[0] ?? ''] !== null);
  });
}

/** The numbers below a title of a tab in a file, by row and column. */
export function angkaTabel(
  file: Snapshot,
  tab: string,
  title: string,
): Readonly<Record<string, Readonly<Record<string, CellValue>>>> {
  const sheet = file.sheets.find(({ name }) => name.startsWith(tab));
  if (!sheet) throw new RangeError(`no tab ${tab}`);
  const lines = linesOf(sheet);
  const start = lines.findIndex((line, i) => line[0] === title && lines[i + 1]?.length !== 1);
  const [, ...headers] = lines[start + 1] ?? [];
  const end = lines.findIndex((line, i) => i > start + 1 && line.length <= 1); // blank, or a note
  return Object.fromEntries(
    lines
      .slice(start + 2, end)
      .map(([label, ...cells]) => [
        String(label),
        Object.fromEntries(headers.map((header, i) => [String(header), cells[i] ?? null])),
      ]),
  );
}

/** The cells of each line, without those that are blank. */
function linesOf({ rowCount, columns }: SheetSnapshot): readonly (readonly CellValue[])[] {
  return Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ values }) => values[row] ?? null).filter((cell) => cell !== null),
  );
}

/** The sum of a column; blank cells add nothing. */
export function jumlah(rows: readonly Baris[], name: string): number {
  return rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);
}

/** How many rows have a label in a cell, also among several of them. */
export function punya(rows: readonly Baris[], name: string, label: string): number {
  return rows.filter((row) =>
    String(row[name] ?? '')
      .split('; ')
      .includes(label),
  ).length;
}

/** The middle of some numbers. */
export function tengah(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
