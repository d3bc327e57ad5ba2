import type { SheetHandle } from './steps.ts';
import type { SheetFacts } from './survey.ts';

/** Takes everything off a sheet but the sheet itself, so that formulas which name it stay whole. */
export function emptySheet(sheet: SheetHandle, facts: SheetFacts): void {
  const all = sheet().getRange();
  showAll(sheet, facts);
  for (let chart = facts.charts - 1; chart >= 0; chart--) sheet().charts.getItemAt(chart).delete();
  sheet().freezePanes.unfreeze();
  sheet().horizontalPageBreaks.removePageBreaks();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

/** Makes plain cells of tables, takes the filter off, and shows all rows and columns; cells keep what they hold. */
export function showAll(sheet: SheetHandle, { filtered, tables }: SheetFacts): void {
  // A table stays a table when it is cleared, and then takes neither a filter of the sheet nor merged cells.
  for (const id of tables) sheet().tables.getItemOrNullObject(id).convertToRange();
  if (filtered) sheet().autoFilter.remove();
  const all = sheet().getRange();
  all.rowHidden = false;
  all.columnHidden = false;
}
