import { formatAt, type RawColumn, rawColumn, valueAt } from '../../engine/decode/raw-column.ts';
import { tidy } from '../../engine/decode/text.ts';
import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { FormatKind } from '../../workbook/snapshot.ts';
import type { MappedColumn } from './mapping.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

// Specification §9.2 row 96: only what belongs to a whole group of rows may be read from a merged cell.
const SHARED_LISTS: readonly string[] = [wilayah.id, jenisInstansi.id];

/** Whether the rows of a merged cell share its value, in a column of the template. */
export function sharesMerged({ list }: Column): boolean {
  return list !== null && SHARED_LISTS.includes(list.id);
}

/** The cells of a source column as they are to be read: one for each record, with the mapping's values in place of the source's. */
export function mappedCells(
  source: SourceColumn,
  { values, otherwise }: MappedColumn,
  target: Column,
  { rows }: SourceTable,
): RawColumn {
  const raw = rawColumn(source.cells, rows);
  const names = new Map(Object.entries(values).map(([from, to]) => [keyOf(from), to]));
  const shares = sharesMerged(target) && source.merged.length > 0;
  if (names.size === 0 && otherwise === null && !shares) return raw;
  const cells: CellValue[] = new Array(rows.length);
  const formats: Record<number, FormatKind> = {};
  const errors: Record<number, string> = {};
  for (let record = 0; record < rows.length; record++) {
    const value = valueAt(raw, record);
    const named = value === null ? undefined : (names.get(keyOf(value)) ?? otherwise ?? undefined);
    cells[record] = named === undefined ? value : blankOr(named);
    if (named === undefined) copyFacts(raw, record, formats, errors);
  }
  if (shares) for (const record of source.merged) cells[record] = cells[record - 1] ?? null;
  return { ...constantCells(cells), formats, errors };
}

/** Cells that are not read from one column of the source: one for each record. */
export function constantCells(values: readonly CellValue[]): RawColumn {
  const rows = Int32Array.from(values, (_, record) => record);
  return { length: values.length, values, rows, format: 'general', formats: null, errors: null };
}

function keyOf(value: Exclude<CellValue, null>): string {
  return tidy(String(value)).toLowerCase();
}

function blankOr(text: string): CellValue {
  return text === '' ? null : text;
}

function copyFacts(
  raw: RawColumn,
  record: number,
  formats: Record<number, FormatKind>,
  errors: Record<number, string>,
): void {
  const format = formatAt(raw, record);
  if (format !== 'general') formats[record] = format;
  const error = raw.errors?.[raw.rows[record] ?? -1];
  if (error !== undefined) errors[record] = error;
}
