import type { Area, SheetModel } from '../core/index.ts';
import { rangeOf } from './box.ts';
import type { Sheet } from './services.ts';

/** Merges cells: lines of the same columns, one below the other, in one call. */
export function drawMerges(sheet: Sheet, { merges }: SheetModel): void {
  for (const run of runsOf(merges)) {
    if (run.lines) rangeOf(sheet, run.area).mergeAcross();
    else rangeOf(sheet, run.area).merge();
  }
}

/** Cells to merge as a whole, or line by line. */
interface MergeRun {
  readonly area: Area;
  readonly lines: boolean;
}

function runsOf(merges: readonly Area[]): readonly MergeRun[] {
  const runs: MergeRun[] = [];
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const area of sorted) {
    const last = runs.at(-1);
    if (last && follows(last.area, area) && (last.lines || last.area.rows === 1))
      runs[runs.length - 1] = { area: { ...last.area, rows: last.area.rows + 1 }, lines: true };
    else runs.push({ area, lines: false });
  }
  return runs;
}

/** Whether a line stands right below others of the same columns. */
function follows(above: Area, { row, column, rows, columns }: Area): boolean {
  return rows === 1 && above.column === column && above.columns === columns && above.row + above.rows === row;
}
