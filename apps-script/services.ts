/** The classes of the Spreadsheet service that this host uses. */
export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * The sheets of a spreadsheet by name in small letters: letter case does not tell sheets apart. Charts and data sources
 * that have a tab of their own are left out, since they have no cells.
 */
export function sheetsByName(book: Book): ReadonlyMap<string, Sheet> {
  const { GRID } = SpreadsheetApp.SheetType;
  const sheets = book.getSheets().filter((sheet) => sheet.getType() === GRID);
  return new Map(sheets.map((sheet) => [keyOf(sheet.getName()), sheet]));
}

/** The key of a sheet's name in {@link sheetsByName}. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}
