import { openContext, type ScriptContext } from './context.ts';

/** A small script on an empty spreadsheet with one sheet, `Lembar1`. */
export interface Script {
  readonly driver: ScriptContext['driver'];
  /** Runs statements in which `book` is the spreadsheet and `sheet` its sheet; gives what they return. */
  run(body: string): unknown;
}

/** Opens a spreadsheet for a test of the simulated services themselves. */
export async function openScript(
  settings: { readonly zone?: string; readonly locale?: 'id_ID' | 'en_US' } = {},
): Promise<Script> {
  const { driver, run, evaluate } = await openContext({
    code: '',
    zone: settings.zone ?? 'Asia/Jakarta',
    locale: settings.locale ?? 'id_ID',
    scriptZone: 'Asia/Jakarta',
    sheet: 'Lembar1',
  });
  return {
    driver,
    run: (body) => {
      evaluate(`globalThis.test = () => {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = book.getSheets()[0];
        ${body}
      }`);
      return run('test');
    },
  };
}
