import type { Sheet } from './services.ts';

/** Empties a sheet of the product so that it can be drawn anew; formulas elsewhere go on referring to it. */
export function clearSheet(sheet: Sheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE]) {
    for (const protection of sheet.getProtections(type)) protection.remove();
  }
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.getFilter()?.remove();
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  sheet.clear();
  sheet.clearNotes();
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, rows, columns).breakApart().clearDataValidations();
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.setTabColor(null);
}
