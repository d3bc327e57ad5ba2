/** The classes of the Spreadsheet service that this host uses. */
export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The sheets of a spreadsheet by name in small letters: letter case does not tell sheets apart. */
export function sheetsByName(book: Book): ReadonlyMap<string, Sheet> {
  return new Map(book.getSheets().map((sheet) => [keyOf(sheet.getName()), sheet]));
}

/** The key of a sheet's name in {@link sheetsByName}. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}
