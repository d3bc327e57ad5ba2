import {
  civilOf,
  katalog,
  type Locale,
  type Period,
  RESULT_SHEET,
  readCover,
  type TemplateOptions,
  type Text,
  todayIn,
} from '../core/index.ts';
import { ask } from './ask.ts';
import { checkData, contextToday, prepareSheets } from './commands.ts';
import { MENU } from './menu.ts';
import { checkedText, preparedText } from './news.ts';
import { agencyQuestion, periodQuestion, regionQuestion } from './questions.ts';
import { runCommand } from './run-command.ts';
import { openWorkbook } from './workbook.ts';

/** The language of the menu and of all that is said. */
const LOCALE: Locale = 'id';
const PREPARED_ROWS = 1000;
const TOAST_SECONDS = 10;
const COVER_SHEET = katalog.templates.find(({ id }) => id === 'T00')?.sheet ?? '';

/** *Siapkan buku kerja*: asks for region, period and agency, then draws the forms. */
export function siapkanBukuKerja(): void {
  runCommand(
    {
      ask: askOptions,
      work: prepareSheets,
      show: (kept) => {
        activate(COVER_SHEET);
        tell(preparedText(kept, COVER_SHEET));
      },
    },
    LOCALE,
  );
}

/** *Periksa data*: marks what is wrong and lists it on its own sheet. */
export function periksaData(): void {
  runCommand(
    {
      ask: () => ({}),
      work: () => checkData((snapshot) => contextToday(snapshot, LOCALE)),
      show: (validation) => {
        if (validation.rules > 0) activate(RESULT_SHEET);
        tell(checkedText(validation));
      },
    },
    LOCALE,
  );
}

/** Asks the three questions, offering what the cover says already. */
function askOptions(): TemplateOptions | null {
  const now = new Date();
  const cover = readCover(openWorkbook().read({ names: [COVER_SHEET] }), todayIn(null, now));
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

function activate(name: string): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(name);
  if (sheet) book.setActiveSheet(sheet);
}

function tell(text: Text): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text[LOCALE], MENU, TOAST_SECONDS);
}
