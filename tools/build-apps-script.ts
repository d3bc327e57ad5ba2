import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { bareReader } from './bare-reader.ts';
import { bundleSheetsPanel } from './build-sheets-panel.ts';
import { withOuterNames } from './outer-names.ts';
import { packTexts } from './texts/pack-texts.ts';

const OUT = 'dist/apps-script';
const PROBE_OUT = 'dist/apps-script-probe';
const DRIVE_OUT = 'dist/apps-script-drive';
const MANIFEST = 'appsscript.json';

/** The name of the function that gives the bundle; names that end so are hidden from menus and editor. */
const LOADER = 'MonevTppo_';
const MENU_BUNDLE = 'MonevTppoMenu_';

/** What a script's context writes for the bundle. */
export const BUNDLE = `${LOADER}()`;

/** Builds the add-on for Google Sheets into `dist/apps-script/`; the consolidator and the probe for a live account beside it. */
export async function buildAppsScript(): Promise<void> {
  write(OUT, await bundleAddOn());
  writeFileSync(`${OUT}/Panel.html`, await bundleSheetsPanel());
  write(PROBE_OUT, await bundleScript('apps-script/probe/probe.ts', 'apps-script/probe/probe.ts'));
  write(DRIVE_OUT, await bundleConsolidator(), 'apps-script/drive');
}

/** The add-on as one script. */
export function bundleAddOn(plugins: readonly Plugin[] = []): Promise<string> {
  return bundleWithMenu('apps-script', plugins);
}

/** The consolidator for Google Drive as one script, with the reader of the command line. */
export function bundleConsolidator(plugins: readonly Plugin[] = []): Promise<string> {
  return bundleWithMenu('apps-script/drive', [bareReader, ...plugins]);
}

/** One script; its menu comes without the rest, since it is asked for at each opening of a spreadsheet. */
async function bundleWithMenu(folder: string, plugins: readonly Plugin[]): Promise<string> {
  const menu = `${folder}/menu.ts`;
  const names = await exportsOf(menu, plugins);
  const built = await bundleOf(menu, MENU_BUNDLE, plugins);
  const functions = functionsFor(names, menu, MENU_BUNDLE);
  const code = `${await bundleScript(`${folder}/index.ts`, `${folder}/main.ts`, plugins)}\n${built}\n${functions}`;
  assertLoads(code, names);
  return code;
}

/**
 * One script from a bundle and its entry points.
 *
 * Apps Script finds only functions that are declared at the top level, so each export of `entries` gets one, with its
 * comment. The bundle itself is only run when one of them is called: every call starts by reading the whole script. The
 * script is loaded once into a context that has nothing but the language itself: what needs more fails here.
 */
export async function bundleScript(
  bundle: string,
  entries: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const names = await exportsOf(entries, plugins);
  const code = [
    HEADER,
    `function ${LOADER}() {`,
    `  return ${LOADER}.bundle || (${LOADER}.bundle = ${LOADER}.load());`,
    '}\n',
    `${LOADER}.load = function () {`,
    await packTexts(await bundleOf(bundle, 'bundle', plugins)),
    'return bundle;\n};\n',
    functionsFor(names, entries, BUNDLE),
  ].join('\n');
  assertLoads(code, names);
  return code;
}

async function exportsOf(entry: string, plugins: readonly Plugin[]): Promise<readonly string[]> {
  const options = { ...OPTIONS, plugins: [...plugins], entryPoints: [entry], outdir: '.' };
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)
    .flatMap(({ exports }) => exports)
    .sort();
}

async function bundleOf(entry: string, globalName: string, plugins: readonly Plugin[]): Promise<string> {
  const options = { ...OPTIONS, plugins: [...plugins], entryPoints: [entry] };
  const { outputFiles } = await build({ ...options, format: 'iife', globalName });
  return withOuterNames(outputFiles[0]?.text ?? '');
}

function functionsFor(names: readonly string[], source: string, owner: string): string {
  const comments = commentsOf(readFileSync(source, 'utf8'));
  return names
    .map((name) => {
      const comment = comments.get(name);
      return `${comment ? `${comment}\n` : ''}function ${name}(event) {\n  return ${owner}.${name}(event);\n}\n`;
    })
    .join('\n');
}

const HEADER = '// Built from the sources of Monev TPPO; changes made here are lost.\n';

const OPTIONS = {
  bundle: true,
  write: false,
  target: 'es2020',
  platform: 'neutral',
  charset: 'utf8',
  // Functions keep their names, and lines stay short, so that a stack trace still says where it was.
  minify: true,
  keepNames: true,
  lineLimit: 500,
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** The comment that stands before each function; entry points say there what they do. */
function commentsOf(source: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const [, comment, name] of source.matchAll(
    /(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\s*export function (\w+)\(/g,
  )) {
    comments.set(name ?? '', comment ?? '');
  }
  return comments;
}

function assertLoads(code: string, names: readonly string[]): void {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(code, context, { filename: 'Code.js' });
  vm.runInContext(BUNDLE, context);
  for (const name of names) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function') throw new Error(`${name} is no function`);
  }
}

function write(folder: string, code: string, source = 'apps-script'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, code);
  copyFileSync(`${source}/${MANIFEST}`, `${folder}/${MANIFEST}`);
}
