import { type CellValue, type Snapshot, sheetNamed } from '../../core/index.ts';

/** The values of a column below its field_id; none where the sheet does not have it. */
export function columnIn(snapshot: Snapshot, sheet: string, name: string): readonly CellValue[] {
  const columns = sheetNamed(snapshot, sheet)?.columns ?? [];
  const values = columns.find((column) => column.values[1] === name)?.values ?? [];
  return Array.from({ length: Math.max(0, values.length - 2) }, (_, row) => values[row + 2] ?? null);
}
