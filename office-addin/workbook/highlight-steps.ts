import { highlightTheme, type SheetModel } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Adds the colours that show mistakes while somebody types. */
export function highlightSteps(sheet: SheetHandle, { highlights }: SheetModel): readonly Step[] {
  // Excel puts each new one before the others, and the first in the list is to win.
  return [...highlights].reverse().map(({ area, formula, style }) => {
    const { row, column, rows, columns } = area;
    const run = (): void => {
      const formats = sheet().getRangeByIndexes(row, column, rows, columns).conditionalFormats;
      const { custom } = formats.add('Custom');
      custom.rule.formula = `=${formula}`;
      custom.format.fill.color = `#${highlightTheme[style].fill}`;
      custom.format.font.color = `#${highlightTheme[style].color}`;
    };
    return step(run, { calls: 7, bytes: formula.length });
  });
}
