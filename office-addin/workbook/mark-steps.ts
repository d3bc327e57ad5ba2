import { type Area, areaAddress } from '../../core/index.ts';
import { chunks } from './fills.ts';
import type { MarkPlan, Paint } from './mark-plan.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Paints the cells of a plan, many cells of one colour at a time. */
export function markSteps(sheet: SheetHandle, { paints }: MarkPlan): readonly Step[] {
  const byFill = new Map<string | null, Paint[]>();
  for (const paint of paints) byFill.set(paint.fill, [...(byFill.get(paint.fill) ?? []), paint]);
  return [...byFill].flatMap(([fill, cells]) =>
    chunks(runsOf(cells)).map((areas) => {
      const address = areas.map(areaAddress).join();
      const run = (): void => {
        const { fill: background } = sheet().getRanges(address).format;
        if (fill === null) background.clear();
        else background.color = `#${fill}`;
      };
      return step(run, { calls: 3, bytes: address.length });
    }),
  );
}

/** Cells as areas: those below one another in one. */
function runsOf(cells: readonly Paint[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
