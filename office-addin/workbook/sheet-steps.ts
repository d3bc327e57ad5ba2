import type { SheetModel } from '../../core/index.ts';
import { cellSteps } from './cell-steps.ts';
import { chartSteps } from './chart-steps.ts';
import { frameSteps } from './frame-steps.ts';
import { highlightSteps } from './highlight-steps.ts';
import { inputSteps } from './input-steps.ts';
import { linkSteps } from './link-steps.ts';
import { lookSteps } from './look-steps.ts';
import { PRODUCT_PROTECTION } from './protection.ts';
import { type SheetHandle, type Step, step } from './steps.ts';
import type { SheetFacts } from './survey.ts';

/** Draws a whole sheet up to {@link finishStep}; `former` is what stood there before, or `null` on a new sheet. */
export function sheetSteps(
  sheet: SheetHandle,
  model: SheetModel,
  former: SheetFacts | null,
): readonly Step[] {
  return [
    ...(former
      ? [step(() => emptySheet(sheet, former), { calls: 6 + 2 * (former.tables.length + former.charts) })]
      : []),
    ...cellSteps(sheet, model),
    ...linkSteps(sheet, model),
    ...lookSteps(sheet, model), // after the links, which bring looks of their own
    ...inputSteps(sheet, model),
    ...highlightSteps(sheet, model),
    ...frameSteps(sheet, model),
    ...chartSteps(sheet, model),
  ];
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Finishes a sheet when everything else is done: its tab, whether it shows, and its lock. */
export function finishStep(sheet: SheetHandle, { tabColor, state, protected: locked }: SheetModel): Step {
  const run = (): void => {
    sheet().tabColor = tabColor === null ? '' : `#${tabColor}`;
    sheet().visibility = VISIBILITY[state];
    if (locked) sheet().protection.protect(PRODUCT_PROTECTION);
  };
  return step(run, { calls: 2 });
}

/** Takes everything off a sheet but the sheet itself, so that formulas which name it stay whole. */
function emptySheet(sheet: SheetHandle, { filtered, tables, charts }: SheetFacts): void {
  const all = sheet().getRange();
  // A table stays a table when it is cleared, and then takes neither a filter of the sheet nor merged cells.
  for (const id of tables) sheet().tables.getItemOrNullObject(id).convertToRange();
  for (let chart = charts - 1; chart >= 0; chart--) sheet().charts.getItemAt(chart).delete();
  if (filtered) sheet().autoFilter.remove();
  sheet().freezePanes.unfreeze();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}
