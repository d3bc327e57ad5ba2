import type { PanelAnswer, PanelRequest } from '../../../apps-script/panel-message.ts';
import { prepareWorkbook, type Snapshot, type TemplateOptions } from '../../../core/index.ts';
import { BUNDLE, bundleAddOn } from '../../../tools/build-apps-script.ts';
import { openContext, type ScriptContext } from './context.ts';

/** The built add-on in an empty spreadsheet, with the person in front of it. */
export interface AddOn {
  readonly driver: ScriptContext['driver'];
  /** Runs what a menu item runs. */
  choose(entry: string): void;
  /** Prepares the workbook as *Siapkan buku kerja* does, with as many rows as a test needs. */
  prepare(options: TemplateOptions): void;
  /** Asks for something as the panel's page does, as often as it takes; gives the last answer. */
  ask(request: PanelRequest): PanelAnswer;
  /** Calls a function of the bundle that no menu has. */
  call(path: string, ...given: readonly unknown[]): unknown;
  /** Calls a function of the script itself. */
  run(entry: string, ...given: readonly unknown[]): unknown;
  /** What was said in dialogs and toasts, the latest last. */
  said(): readonly string[];
  sheetNames(): readonly string[];
}

function answerTo(run: ScriptContext['run'], request: PanelRequest): PanelAnswer {
  return JSON.parse(String(run('panelCall', JSON.stringify(request)))) as PanelAnswer;
}

let code: Promise<string> | null = null;

/** As much of the panel's page as the script itself knows of it. */
const PAGE = '<!doctype html><html data-page="start"><body>Panel</body></html>';

/** The add-on as one script, built once. */
export function addOnCode(): Promise<string> {
  code ??= bundleAddOn();
  return code;
}

/** Opens the add-on in a spreadsheet with one empty sheet. */
export async function openAddOn(
  settings: { readonly zone?: string; readonly locale?: 'id_ID' | 'en_US'; readonly page?: string } = {},
): Promise<AddOn> {
  const { driver, run } = await openContext({
    code: await addOnCode(),
    zone: settings.zone ?? 'Asia/Jakarta',
    locale: settings.locale ?? 'id_ID',
    scriptZone: 'Asia/Jakarta',
    sheet: 'Lembar1',
    files: { Panel: settings.page ?? PAGE },
  });
  return {
    driver,
    choose: (entry) => {
      run(entry, {});
    },
    call: (path, ...given) => run(`${BUNDLE}.${path}`, ...given),
    run,
    said: () => driver.shown().map(({ text }) => text),
    prepare: (options) => {
      const snapshot = run(`${BUNDLE}.openWorkbook().read`) as Snapshot;
      run(`${BUNDLE}.openWorkbook().write`, prepareWorkbook(snapshot, options).update);
    },
    ask: (request) => {
      let answer = answerTo(run, request);
      while (answer.state === 'more' && 'drawn' in request) {
        answer = answerTo(run, { ...request, drawn: answer.drawn });
      }
      return answer;
    },
    sheetNames: () => driver.sheetNames(),
  };
}
