/** The name of the menu, and of what is told. */
export const MENU = 'Monev TPPO';

/** Adds the menu when the spreadsheet is opened; reads nothing, since nobody may have allowed anything yet. */
export function onOpen(_event?: unknown): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU)
    .addItem('Siapkan buku kerja', 'siapkanBukuKerja')
    .addItem('Periksa data', 'periksaData')
    .addToUi();
}

/** Adds the menu at once when the add-on is installed in an open spreadsheet. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}
