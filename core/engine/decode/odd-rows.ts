import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';

/** A row among the data that is no record: a total, or the header once more. */
export interface OddRow {
  /** Counted from 0. */
  readonly row: number;
  readonly kind: 'total' | 'header';
}

/** A typed column of a table with the texts that its header can have. */
interface Typed {
  readonly column: SheetColumn;
  readonly headers: ReadonlySet<CellValue>;
  readonly key: boolean;
}

/** The rows of a table that hold something, and those among them that are no records. */
export interface FoundRows {
  readonly rows: Int32Array;
  readonly odd: readonly OddRow[];
}

/** Finds the rows that hold something in a typed column; `places` are sheet columns by field_id, from row `first` on. */
export function rowsOf(
  sheet: SheetSnapshot,
  template: Template,
  places: ReadonlyMap<string, number>,
  { header, first }: { readonly header: number; readonly first: number },
): FoundRows {
  const typed = typedColumns(sheet, template, places, header);
  const leftmost = Math.min(...places.values());
  const margin = sheet.columns.slice(0, Number.isFinite(leftmost) ? leftmost : 0);
  const rows: number[] = [];
  const odd: OddRow[] = [];
  for (const row of sheet.rows ?? rowsFrom(first, sheet.rowCount)) {
    if (row < first) continue;
    const found = typed.find(({ column }) => isFilled(column.values[row]));
    if (found === undefined) continue;
    const kind = oddKind(row, found, typed, margin);
    if (kind === null) rows.push(row);
    else odd.push({ row, kind });
  }
  return { rows: Int32Array.from(rows), odd };
}

function* rowsFrom(first: number, end: number): Generator<number> {
  for (let row = first; row < end; row++) yield row;
}

/** Whether a cell holds something. */
export function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

function typedColumns(
  { columns }: SheetSnapshot,
  template: Template,
  places: ReadonlyMap<string, number>,
  header: number,
): readonly Typed[] {
  return [...places]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([name, place]) => {
      const declared = template.columns[name];
      const column = columns[place];
      if (!declared || declared.derived || !column) return [];
      const { label } = declared;
      const headers = new Set<CellValue>([name, label.id, label.en, column.values[header] ?? name]);
      return [{ column, headers, key: name === template.key }];
    });
}

const TOTAL = /^\s*(?:jumlah|total|jml|sub ?total)\b/i;

/** What a row is if it is no record; `found` is its first filled column. */
function oddKind(
  row: number,
  found: Typed,
  typed: readonly Typed[],
  margin: readonly SheetColumn[],
): OddRow['kind'] | null {
  const value = found.column.values[row];
  if (typeof value === 'string' && found.headers.has(value) && isHeader(row, typed)) return 'header';
  const first = margin.find(({ values }) => isFilled(values[row]))?.values[row] ?? value;
  if (typeof first !== 'string' || !TOTAL.test(first)) return null;
  // A record has a code; a total has none, or the word in its place.
  const key = typed.find((one) => one.key)?.column.values[row];
  return !isFilled(key) || key === first ? 'total' : null;
}

function isHeader(row: number, typed: readonly Typed[]): boolean {
  const filled = typed.filter(({ column }) => isFilled(column.values[row]));
  const same = filled.filter(({ column, headers }) => headers.has(column.values[row] ?? null));
  return same.length > 1 && same.length * 2 > filled.length;
}
