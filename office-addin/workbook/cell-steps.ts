import type { Area, SheetModel } from '../../core/index.ts';
import { type CellInputs, cellInput } from './cell-input.ts';
import { fillDownSteps } from './fill-down-steps.ts';
import { formatSteps } from './format-steps.ts';
import { blankGrid, rectangles } from './rectangles.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Values of about so many characters go into one call, so that a request can end between two. */
const BLOCK_CHARACTERS = 200_000;

/**
 * Writes what the cells of an empty sheet hold. Number formats come first, so that texts stay texts; only formulas and
 * texts with an apostrophe come before theirs.
 */
export function cellSteps(sheet: SheetHandle, model: SheetModel): readonly Step[] {
  const inputs = model.cells.map((row) => row.map(cellInput));
  const width = inputs.reduce((widest, row) => Math.max(widest, row.length), 0);
  const early = blankGrid(inputs.length, width);
  inputs.forEach((row, at) => {
    row.forEach((input, column) => {
      if (input?.early) early.numbers[at * width + column] = 1;
    });
  });
  const earlyAreas = rectangles(early).map(({ area }) => area);
  const filledAreas = model.formulas.map(({ column, row, rows }) => ({ row, column, rows, columns: 1 }));
  const formats = formatSteps(sheet, model, inputs, [...earlyAreas, ...filledAreas]);
  return [
    ...formats.first,
    ...blockSteps(sheet, inputs, width),
    ...earlyAreas.map((area) => earlyStep(sheet, inputs, area)),
    ...model.formulas.flatMap((formula) => fillDownSteps(sheet, model, formula)),
    ...formats.last,
  ];
}

/** Ordinary values, a block of rows at a time; `null` leaves a cell as it is. */
function blockSteps(sheet: SheetHandle, inputs: CellInputs, width: number): readonly Step[] {
  const steps: Step[] = [];
  let from = 0;
  let characters = 0;
  for (let row = 0; row <= inputs.length; row++) {
    if (row < inputs.length && characters < BLOCK_CHARACTERS) {
      characters += charactersOf(inputs[row], width);
      continue;
    }
    if (row > from && width > 0) {
      const [start, rows] = [from, row - from];
      const run = (): void => {
        sheet().getRangeByIndexes(start, 0, rows, width).values = valuesOf(inputs, start, rows, width);
      };
      steps.push(step(run, { bytes: characters * 1.3 }));
    }
    from = row;
    characters = charactersOf(inputs[row], width);
  }
  return steps;
}

function charactersOf(row: CellInputs[number] = [], width: number): number {
  return row.reduce((sum, input) => sum + String(input?.value ?? '').length, width * 3);
}

function valuesOf(inputs: CellInputs, start: number, rows: number, width: number): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: width }, (_, column) => {
      const input = inputs[start + i]?.[column];
      return !input || input.early ? null : input.value;
    }),
  );
}

function earlyStep(sheet: SheetHandle, inputs: CellInputs, area: Area): Step {
  const { row, column, rows, columns } = area;
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => inputs[row + i]?.[column + j]?.value ?? null),
  );
  const run = (): void => {
    sheet().getRangeByIndexes(row, column, rows, columns).formulas = values;
  };
  return step(run, { bytes: JSON.stringify(values).length });
}
