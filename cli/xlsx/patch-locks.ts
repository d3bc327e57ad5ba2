import { type Area, areasWithin, type SheetLock } from '../../core/index.ts';
import type { PatchContext } from './patch-context.ts';
import { type CellExtent, cellExtent } from './patch-extent.ts';
import { readLayout } from './patch-layout.ts';
import { withLockedCells } from './patch-lock-cells.ts';
import { lockColumns } from './patch-lock-columns.ts';
import { protectionSplices } from './patch-protection.ts';
import { listSheets, worksheetNamed } from './patch-sheet-list.ts';

/**
 * Locks or unlocks cells, and protects the sheets that get locks. A cell gets the format that differs by its lock alone.
 *
 * Cells beyond the last row and column of the file stay as they are, but an area that reaches the last row also speaks
 * for the cells below, whose format is that of their column. Throws `RangeError` for a sheet that the workbook does not
 * have.
 */
export function lockSheets(context: PatchContext, locks: readonly SheetLock[]): void {
  if (locks.length === 0) return;
  const sheets = listSheets(context);
  for (const lock of locks) {
    const found = worksheetNamed(sheets, lock.sheet);
    if (found === null) throw new RangeError(`no worksheet ${lock.sheet} to lock`);
    lockSheet(context, found.part, lock);
  }
}

function lockSheet({ parts, styles }: PatchContext, part: string, { areas, locked }: SheetLock): void {
  const layout = readLayout(parts.readXml(part), part);
  const extent = cellExtent(layout);
  const within = areasWithin(areas, extent.rows, extent.columns);
  const columns = lockColumns(layout, toLastRow(within, extent), (style) => styles.withLock(style, locked));
  const rules = {
    wanted: columnsByRow(within),
    lockOf: (style: number) => styles.withLock(style, locked),
    styleBelow: (column: number) => columns.styles.get(column) ?? layout.columns[column]?.style ?? 0,
  };
  const others = [...columns.splices, ...(locked ? protectionSplices(layout) : [])];
  const after = withLockedCells(layout, rules, others);
  if (after !== layout.bytes) parts.write(part, after);
}

/** The columns of areas that reach the last row. */
function toLastRow(areas: readonly Area[], { rows }: CellExtent): ReadonlySet<number> {
  const reaching = areas.filter((area) => area.row + area.rows >= rows);
  return new Set(
    reaching.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i)),
  );
}

/** The columns of areas by row, each in ascending order and once; rows with the same areas share theirs. */
function columnsByRow(areas: readonly Area[]): ReadonlyMap<number, readonly number[]> {
  const ends = [...new Set(areas.flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b);
  const byRow = new Map<number, readonly number[]>();
  for (const [index, start] of ends.entries()) {
    const here = areas.filter((area) => area.row <= start && start < area.row + area.rows);
    const columns = new Set(
      here.flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, i) => column + i)),
    );
    const sorted = [...columns].sort((a, b) => a - b);
    if (sorted.length === 0) continue;
    for (let row = start; row < (ends[index + 1] ?? start); row++) byRow.set(row, sorted);
  }
  return byRow;
}
