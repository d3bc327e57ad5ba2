import { MENU } from './menu-name.ts';

/** Adds the menu when the spreadsheet is opened; reads nothing, since nobody may have allowed anything yet. */
export function onOpen(_event?: unknown): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU)
    .addItem('Gabungkan kiriman', 'gabungkanKiriman')
    .addItem('Hentikan', 'hentikanPenggabungan')
    .addSeparator()
    .addItem('Hapus hasil bacaan', 'hapusHasilBacaan')
    .addToUi();
}
