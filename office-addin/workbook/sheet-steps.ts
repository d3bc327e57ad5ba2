import type { SheetModel } from '../../core/index.ts';
import { cellSteps } from './cell-steps.ts';
import { chartSteps } from './chart-steps.ts';
import { emptySheet } from './empty-sheet.ts';
import { frameSteps } from './frame-steps.ts';
import { highlightSteps } from './highlight-steps.ts';
import { inputSteps } from './input-steps.ts';
import { linkSteps } from './link-steps.ts';
import { lookSteps } from './look-steps.ts';
import { PRODUCT_PROTECTION } from './protection.ts';
import { type SheetHandle, type Step, step } from './steps.ts';
import type { SheetFacts } from './survey.ts';

/** Draws a whole sheet up to {@link finishStep}; `former` is what stood there before and was copied, or `null` on a new sheet. */
export function sheetSteps(
  sheet: SheetHandle,
  model: SheetModel,
  former: SheetFacts | null,
): readonly Step[] {
  return [
    // Tables and filter went when the sheet was copied.
    ...(former
      ? [
          step(() => emptySheet(sheet, { ...former, filtered: false, tables: [] }), {
            calls: 10 + 2 * former.charts,
          }),
        ]
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
