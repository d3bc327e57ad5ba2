import {
  civilOf,
  formatNumber,
  type Locale,
  type Period,
  RESULT_SHEET,
  readCover,
  type TemplateOptions,
  todayIn,
} from '../core/index.ts';
import { ask } from './ask.ts';
import { type Counts, checkData, prepareSheets } from './commands.ts';
import { guarded } from './guarded.ts';
import { agencyQuestion, periodQuestion, regionQuestion } from './questions.ts';
import { openWorkbook } from './workbook.ts';

/** The language of the menu and of all that is said. */
const LOCALE: Locale = 'id';
const MENU = 'Monev TPPO';
const PREPARED_ROWS = 1000;
const TOAST_SECONDS = 10;

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

/** *Siapkan buku kerja*: asks for region, period and agency, then draws the forms. */
export function siapkanBukuKerja(): void {
  guarded(LOCALE, () => {
    const options = askOptions();
    if (options === null) return;
    const kept = prepareSheets(options);
    tell(
      kept.length === 0
        ? 'Buku kerja siap diisi. Mulai dari lembar T00 Sampul.'
        : `Buku kerja siap diisi. Lembar yang sudah berisi tidak diubah: ${kept.join(', ')}.`,
    );
  });
}

/** *Periksa data*: marks what is wrong and lists it on its own sheet. */
export function periksaData(): void {
  guarded(LOCALE, () => {
    const now = new Date();
    const cover = readCover(openWorkbook().read(), todayIn(null, now));
    const counts = checkData({ locale: LOCALE, beside: [], today: todayIn(cover.region, now) });
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const result = book.getSheetByName(RESULT_SHEET);
    if (result) book.setActiveSheet(result);
    tell(outcomeOf(counts));
  });
}

function askOptions(): TemplateOptions | null {
  const now = new Date();
  const cover = readCover(openWorkbook().read(), todayIn(null, now));
  const region = ask(regionQuestion(cover), LOCALE);
  if (region === null) return null;
  const today = todayIn(region.value, now);
  const period = ask<Period>(periodQuestion(cover, today), LOCALE);
  if (period === null) return null;
  const agency = ask(agencyQuestion(), LOCALE);
  if (agency === null) return null;
  return {
    region: region.value,
    period: period.value,
    agency: agency.value,
    templates: [],
    rows: PREPARED_ROWS,
    locale: LOCALE,
    thisYear: civilOf(today).year,
  };
}

function outcomeOf({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return 'Tidak ditemukan kesalahan.';
  const shown = [error, warning, info].map((count) => formatNumber(count, LOCALE));
  return `Ditemukan ${shown[0]} galat, ${shown[1]} peringatan, dan ${shown[2]} info. Rinciannya ada di lembar ${RESULT_SHEET}.`;
}

function tell(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, MENU, TOAST_SECONDS);
}
