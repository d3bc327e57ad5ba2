import { type Area, type ColumnFormula, formulaFiller, type SheetModel } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Writes a column's formula once and lets Excel copy it down, past the cells that hold something. */
export function fillDownSteps(
  sheet: SheetHandle,
  { cells }: SheetModel,
  formula: ColumnFormula,
): readonly Step[] {
  const { column, row: first, rows } = formula;
  const runs: Area[] = [];
  for (let row = first; row < first + rows; row++) {
    if ((cells[row]?.[column] ?? null) !== null) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const [top] = runs;
  if (!top) return [];
  const text = `=${formulaFiller(formula)(top.row)}`;
  const run = (): void => {
    const source = sheet().getRangeByIndexes(top.row, column, 1, 1);
    source.formulas = [[text]];
    for (const area of runs) {
      sheet().getRangeByIndexes(area.row, column, area.rows, 1).copyFrom(source, 'Formulas');
    }
  };
  return [step(run, { calls: 1 + runs.length, bytes: text.length })];
}
