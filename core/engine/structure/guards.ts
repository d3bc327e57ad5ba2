import type { ColumnType } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Layout } from '../decode/layout.ts';

/** Other columns have a prompt only, which some programs leave out of the files that they write. */
const RULED: ReadonlySet<ColumnType> = new Set([
  'choice',
  'boolean',
  'date',
  'integer',
  'decimal',
  'currency',
] as const);

/** Typed columns of which a filled row lost its input rule, each with the first such row; `null` where the host does not say. */
export function unguarded(
  { guarded, rowCount }: SheetSnapshot,
  { columns }: Template,
  layout: Layout,
): readonly { readonly column: string; readonly row: number }[] | null {
  if (guarded === undefined) return null;
  return Object.entries(columns).flatMap(([name, { derived, type }]) => {
    const place = layout.columns[name];
    if (derived || !place || !RULED.has(type)) return [];
    const covered = new Uint8Array(Math.max(rowCount, 1 + (place.row ?? 0)));
    for (const { row, rows, column, columns: width } of guarded) {
      if (column <= place.column && place.column < column + width) covered.fill(1, row, row + rows);
    }
    const rows = place.row === null ? layout.rows : [place.row];
    const row = rows.find((one) => covered[one] !== 1);
    return row === undefined ? [] : [{ column: name, row }];
  });
}
