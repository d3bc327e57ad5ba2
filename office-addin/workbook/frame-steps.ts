import { columnLetters, type SheetModel } from '../../core/index.ts';
import { pageStep } from './page-step.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Widths, heights, merges, frozen rows, filter, pages: everything around the cells. */
export function frameSteps(sheet: SheetHandle, model: SheetModel): readonly Step[] {
  return [
    ...columnSteps(sheet, model),
    ...rowSteps(sheet, model),
    ...model.merges.map(({ row, column, rows, columns }) =>
      step(() => sheet().getRangeByIndexes(row, column, rows, columns).merge()),
    ),
    step(
      () => {
        freeze(sheet, model);
        filter(sheet, model);
      },
      { calls: 2 },
    ),
    pageStep(sheet, model),
  ];
}

/** Characters in points, by the width of Calibri 11 and the padding of a cell (ECMA-376 18.3.1.13). */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbours of one width in one call. */
function columnSteps(sheet: SheetHandle, { columns }: SheetModel): readonly Step[] {
  return runsOf(columns, ({ width, hidden }) => `${width} ${hidden === true}`).map(
    ({ first, count, value }) =>
      step(
        () => {
          const range = sheet().getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`);
          range.format.columnWidth = pointsOf(value.width);
          if (value.hidden === true) range.columnHidden = true;
        },
        { calls: 2 },
      ),
  );
}

function rowSteps(sheet: SheetHandle, { rows }: SheetModel): readonly Step[] {
  const last = Object.keys(rows).reduce((lowest, row) => Math.max(lowest, Number(row)), -1);
  const all = Array.from({ length: last + 1 }, (_, row) => rows[row] ?? {});
  return runsOf(all, ({ height, hidden }) => `${height} ${hidden === true}`).flatMap(
    ({ first, count, value }) => {
      if (value.height === undefined && value.hidden !== true) return [];
      const run = (): void => {
        const range = sheet().getRange(`${first + 1}:${first + count}`);
        if (value.height !== undefined) range.format.rowHeight = value.height;
        if (value.hidden === true) range.rowHidden = true;
      };
      return step(run, { calls: 2 });
    },
  );
}

interface Run<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly Run<T>[] {
  const runs: (Run<T> & { count: number; readonly key: string })[] = [];
  for (const [first, value] of items.entries()) {
    const key = keyOf(value);
    const last = runs.at(-1);
    if (last?.key === key) last.count++;
    else runs.push({ first, count: 1, value, key });
  }
  return runs;
}

function freeze(sheet: SheetHandle, { frozen }: SheetModel): void {
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet().freezePanes.freezeAt(sheet().getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet().freezePanes.freezeRows(rows);
  else if (columns > 0) sheet().freezePanes.freezeColumns(columns);
}

function filter(sheet: SheetHandle, { filter: area }: SheetModel): void {
  if (!area) return;
  sheet().autoFilter.apply(sheet().getRangeByIndexes(area.row, area.column, area.rows, area.columns));
}
