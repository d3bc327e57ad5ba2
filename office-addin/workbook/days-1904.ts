import type { InputRule, SheetModel } from '../../core/index.ts';
import { blankGrid, fillGrid } from './rectangles.ts';

/** Days from 1 January 1900, serial number 1, to 1 January 1904, serial number 0 of workbooks that count from there. */
export const DAYS_TO_1904 = 1462;

/** A sheet with its days, and the limits of days that may be typed, counted from 1904. Formulas hold no serial numbers. */
export function daysFrom1904(model: SheetModel): SheetModel {
  return {
    ...model,
    cells: shiftedCells(model),
    inputs: model.inputs.map((input) => ({ ...input, rule: shiftedRule(input.rule) })),
  };
}

function shiftedCells({ cells, styles }: SheetModel): SheetModel['cells'] {
  if (styles.every(({ format }) => format !== 'date')) return cells;
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const days = blankGrid(cells.length, columns);
  for (const { area, format } of styles) fillGrid(days, area, format === 'date' ? 1 : 0);
  return cells.map((row, at) =>
    row.map((content, column) => {
      const isDay = typeof content === 'number' && days.numbers[at * columns + column] === 1;
      return isDay ? content - DAYS_TO_1904 : content;
    }),
  );
}

/** There is no day before 1904 in such a workbook. */
function shiftedRule(rule: InputRule): InputRule {
  if (rule.kind !== 'date') return rule;
  return { ...rule, min: Math.max(0, rule.min - DAYS_TO_1904), max: Math.max(0, rule.max - DAYS_TO_1904) };
}
