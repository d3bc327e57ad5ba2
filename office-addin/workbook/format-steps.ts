import { type Area, type NumberFormat, numberPattern, type SheetModel } from '../../core/index.ts';
import type { CellInputs } from './cell-input.ts';
import { blankGrid, extentOf, fillGrid, type Grid, rectangles } from './rectangles.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

const FORMATS: readonly NumberFormat[] = [
  'general',
  'text',
  'date',
  'integer',
  'decimal',
  'currency',
  'percent',
];

/** The number formats of all cells: those that come before the content, and those that come after it. */
export function formatSteps(
  sheet: SheetHandle,
  model: SheetModel,
  inputs: CellInputs,
  early: readonly Area[],
): { readonly first: readonly Step[]; readonly last: readonly Step[] } {
  const grid = formatGrid(model, inputs);
  const later = blankGrid(grid.rows, grid.columns);
  for (const { row, column, rows, columns } of early) {
    for (let at = row; at < Math.min(row + rows, grid.rows); at++) {
      for (let next = column; next < Math.min(column + columns, grid.columns); next++) {
        const cell = at * grid.columns + next;
        later.numbers[cell] = grid.numbers[cell] ?? 0;
        grid.numbers[cell] = 0;
      }
    }
  }
  const stepsOf = (formats: Grid): readonly Step[] =>
    rectangles(formats).map(({ area, number }) => {
      const { row, column, rows, columns } = area;
      const pattern = numberPattern[FORMATS[number] ?? 'general'];
      return step(() => {
        sheet().getRangeByIndexes(row, column, rows, columns).numberFormat = [[pattern]];
      });
    });
  return { first: stepsOf(grid), last: stepsOf(later) };
}

/** The number of each cell's format in {@link FORMATS}. */
function formatGrid({ styles }: SheetModel, inputs: CellInputs): Grid {
  const drawn = extentOf(styles);
  const rows = Math.max(inputs.length, drawn.rows);
  const columns = inputs.reduce((widest, row) => Math.max(widest, row.length), drawn.columns);
  const grid = blankGrid(rows, columns);
  for (const { area, format } of styles) fillGrid(grid, area, FORMATS.indexOf(format));
  inputs.forEach((row, at) => {
    row.forEach((input, column) => {
      const cell = at * columns + column;
      if (input?.asText && grid.numbers[cell] === 0) grid.numbers[cell] = FORMATS.indexOf('text');
    });
  });
  return grid;
}
