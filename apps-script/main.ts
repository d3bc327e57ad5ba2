import { type Place, RESULT_SHEET } from '../core/index.ts';
import { actAtOnce, contextNow } from './act-here.ts';
import { checkEditedRows } from './check-rows.ts';
import { goTo } from './go-to.ts';
import { MENU } from './menu-name.ts';
import { answerPanel } from './panel-call.ts';
import { readPreferences } from './preferences.ts';
import { runCommand } from './run-command.ts';

const TOAST_SECONDS = 10;

/** *Periksa data*: marks what is wrong and lists it on its own sheet. */
export function periksaData(): void {
  const { locale } = readPreferences();
  runCommand(
    {
      work: () => actAtOnce({ kind: 'check' }, (snapshot) => contextNow(snapshot, locale)),
      show: ({ message, isOwn }) => tell(message, isOwn ? { sheet: RESULT_SHEET, cell: null } : null),
    },
    locale,
  );
}

/** *Buat kode*: gives every record without a code its next one. */
export function buatKode(): void {
  const { locale } = readPreferences();
  runCommand(
    {
      work: () => actAtOnce({ kind: 'codes' }, (snapshot) => contextNow(snapshot, locale)),
      show: ({ message, remarks, place }) => tell([message, ...remarks].join(' '), place),
    },
    locale,
  );
}

/** What the panel's page calls, with JSON both ways. */
export function panelCall(json: string): string {
  return answerPanel(json);
}

/** Checks the rows of a form that were just edited. Says nothing when that cannot be done: nobody has asked for it. */
export function checkEdited(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  checkEditedRows(event.range);
}

function tell(text: string, place: Place | null): void {
  if (place !== null) goTo(place);
  SpreadsheetApp.getActiveSpreadsheet().toast(text, MENU, TOAST_SECONDS);
}
