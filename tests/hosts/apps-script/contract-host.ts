import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { prepareWorkbook, type Snapshot } from '../../../core/index.ts';
import { BUNDLE, bundleAddOn } from '../../../tools/build-apps-script.ts';
import type { ContractHost, HostSettings, HostUnderTest } from '../contract.ts';
import { openContext } from './context.ts';
import { finishedDump } from './finished-dump.ts';

const SCRIPT_ZONE = 'Asia/Jakarta';
const FIRST_SHEET = 'Lembar1';

/** The built add-on for Google Sheets in a bare context, on the simulated services. */
export const host: HostUnderTest = {
  name: 'apps-script',
  unit: 'calls',
  // Three calls for each sheet that is read; a check reads seven sheets, or eight with its results.
  budgets: { read: 3 * 8, mark600: 20, edit600: 20, create: 205 },
  build: async (edit) => {
    const code = await bundleAddOn(edit ? [editing(edit)] : []);
    return { open: (settings) => openScript(code, settings) };
  },
};

async function openScript(code: string, { zone, locale }: HostSettings): Promise<ContractHost> {
  const { driver, run } = await openContext({
    code,
    zone,
    locale: locale === 'id-ID' ? 'id_ID' : 'en_US',
    scriptZone: SCRIPT_ZONE,
    sheet: FIRST_SHEET,
  });
  const call = async (path: string, ...given: readonly unknown[]): Promise<void> => {
    run(`${BUNDLE}.${path}`, ...given);
  };
  return {
    read: async () => run(`${BUNDLE}.openWorkbook().read`) as Snapshot,
    write: (update) => call('openWorkbook().write', update),
    createTemplates: async (options) => {
      const snapshot = run(`${BUNDLE}.openWorkbook().read`) as Snapshot;
      run(`${BUNDLE}.openWorkbook().write`, prepareWorkbook(snapshot, options).update);
    },
    check: async (context) => {
      run(`(context => ${BUNDLE}.actAtOnce({ kind: 'check' }, () => context))`, context);
    },
    act: async (action, context) =>
      run(`((action, context) => ${BUNDLE}.actAtOnce(action, () => context))`, action, context),
    type: async (sheet, cells) => driver.user.type(sheet, cells),
    colour: async (sheet, address, hex) => driver.user.colour(sheet, address, hex),
    note: async (sheet, address, text) => driver.user.note(sheet, address, text),
    addSheet: async (sheet) => driver.user.addSheet(sheet),
    removeSheet: async (sheet) => driver.user.removeSheet(sheet),
    protect: async (sheet) => driver.user.protect(sheet),
    dump: async () => finishedDump(driver.dump()),
    calls: () => driver.calls().document,
    resetCalls: () => driver.resetCalls(),
  };
}

/** Puts each source file of the host through an edit, as mutation tests do. */
function editing(edit: (path: string, source: string) => string): Plugin {
  const folder = join(process.cwd(), 'apps-script');
  return {
    name: 'edit',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(folder + sep)) return null;
        const name = relative(process.cwd(), path).split(sep).join('/');
        return { contents: edit(name, readFileSync(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}
