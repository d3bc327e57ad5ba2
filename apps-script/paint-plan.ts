import { boxOf, cut, rangeOf } from './box.ts';
import { addressesOf } from './cell-runs.ts';
import type { MarkedSheet, MarkPlan } from './mark-plan.ts';
import type { Sheet } from './services.ts';

/** Changes only cells that differ: one call for each colour, and one for the notes. */
export function paintPlan(sheet: Sheet, notes: MarkedSheet['notes'], plan: MarkPlan): void {
  for (const [fill, spots] of plan.fills) {
    sheet.getRangeList(addressesOf(spots)).setBackground(fill === '' ? null : fill);
  }
  if (plan.notes.length === 0) return;
  const after = notes.map((line) => [...line]);
  const changed = notes.map((line) => line.map(() => false));
  for (const { row, column, text } of plan.notes) {
    after[row]?.splice(column, 1, text);
    changed[row]?.splice(column, 1, true);
  }
  const box = boxOf(changed, (one) => one);
  if (box) rangeOf(sheet, box).setNotes(cut(after, box, (text) => text));
}
