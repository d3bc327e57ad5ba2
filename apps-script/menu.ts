import { onForm } from './edited-form.ts';
import { MENU } from './menu-name.ts';
import { showPanel } from './show-panel.ts';

/** Adds the menu when the spreadsheet is opened; reads nothing, since nobody may have allowed anything yet. */
export function onOpen(_event?: unknown): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU)
    .addItem('Siapkan buku kerja', 'siapkanBukuKerja')
    .addItem('Periksa data', 'periksaData')
    .addItem('Rapikan isian', 'rapikanIsian')
    .addItem('Hitung indikator dan skor', 'hitungSkor')
    .addItem('Buat laporan (internal / publik)', 'buatLaporan')
    .addItem('Buat kode', 'buatKode')
    .addItem('Buat sidik tautan', 'buatSidikTautan')
    .addItem('Status pengiriman', 'statusPengiriman')
    .addItem('Mulai periode baru', 'mulaiPeriodeBaru')
    .addSeparator()
    .addItem('Panel', 'bukaPanel')
    .addItem('Pengaturan', 'bukaPengaturan')
    .addItem('Bahasa (Language)', 'bukaBahasa')
    .addItem('Bantuan', 'bukaBantuan')
    .addToUi();
}

/** Adds the menu at once when the add-on is installed in an open spreadsheet. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

/** Checks the rows that were just filled in or pasted, on a form only; leaves at once everywhere else. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (onForm(event)) MonevTppo_().checkEdited(event);
}

/** *Siapkan buku kerja*: asks for region, period and agency in the panel. */
export function siapkanBukuKerja(): void {
  showPanel('prepare', MENU);
}

/** *Rapikan isian*: shows in the panel what would change. */
export function rapikanIsian(): void {
  showPanel('tidy', MENU);
}

/** *Hitung indikator dan skor* in the panel. */
export function hitungSkor(): void {
  showPanel('figures', MENU);
}

/** *Buat laporan*: the panel asks for edition and tabs. */
export function buatLaporan(): void {
  showPanel('report', MENU);
}

/** *Buat sidik tautan* in the panel, which keeps nothing of what is typed. */
export function buatSidikTautan(): void {
  showPanel('fingerprint', MENU);
}

/** *Status pengiriman* in the panel. */
export function statusPengiriman(): void {
  showPanel('status', MENU);
}

/** *Mulai periode baru* in the panel, in a copy of the workbook. */
export function mulaiPeriodeBaru(): void {
  showPanel('period', MENU);
}

/** Opens the panel on what to do next. */
export function bukaPanel(): void {
  showPanel('start', MENU);
}

/** Opens the settings in the panel. */
export function bukaPengaturan(): void {
  showPanel('settings', MENU);
}

/** Opens the settings, where the language is chosen. */
export function bukaBahasa(): void {
  showPanel('settings', MENU);
}

/** Opens the help in the panel. */
export function bukaBantuan(): void {
  showPanel('help', MENU);
}

/** The rest of the script, which is loaded when it is first asked for. */
declare function MonevTppo_(): {
  checkEdited(event: GoogleAppsScript.Events.SheetsOnEdit): void;
};
