import { BUNDLE, bundleAddOn } from '../../../tools/build-apps-script.ts';
import { openContext, type ScriptContext } from './context.ts';

/** The built add-on in an empty spreadsheet, with the person in front of it. */
export interface AddOn {
  readonly driver: ScriptContext['driver'];
  /** Runs what a menu item runs. */
  choose(entry: 'onOpen' | 'siapkanBukuKerja' | 'periksaData'): void;
  /** Calls a function of the bundle that no menu has. */
  call(path: string, ...given: readonly unknown[]): unknown;
  /** What was said in dialogs and toasts, the latest last. */
  said(): readonly string[];
  /** Answers the next questions in turn. */
  answer(...texts: readonly string[]): void;
  /** Closes the next dialog without an answer. */
  cancel(): void;
  sheetNames(): readonly string[];
}

let code: Promise<string> | null = null;

/** The add-on as one script, built once. */
export function addOnCode(): Promise<string> {
  code ??= bundleAddOn();
  return code;
}

/** Opens the add-on in a spreadsheet with one empty sheet. */
export async function openAddOn(
  settings: { readonly zone?: string; readonly locale?: 'id_ID' | 'en_US' } = {},
): Promise<AddOn> {
  const { driver, run } = await openContext({
    code: await addOnCode(),
    zone: settings.zone ?? 'Asia/Jakarta',
    locale: settings.locale ?? 'id_ID',
    scriptZone: 'Asia/Jakarta',
    sheet: 'Lembar1',
  });
  return {
    driver,
    choose: (entry) => {
      run(entry, {});
    },
    call: (path, ...given) => run(`${BUNDLE}.${path}`, ...given),
    said: () => driver.shown().map(({ text }) => text),
    answer: (...texts) => driver.answer(...texts.map((text) => ({ button: 'OK', text }))),
    cancel: () => driver.answer({ button: 'CANCEL', text: '' }),
    sheetNames: () => driver.dump().sheets.map(({ name }) => name),
  };
}
