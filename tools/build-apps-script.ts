import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const OUT = 'dist/apps-script';
const PROBE_OUT = 'dist/apps-script-probe';
const MANIFEST = 'appsscript.json';

/** The name under which a script's context knows the bundle; names that end so are hidden from menus and editor. */
export const BUNDLE = 'MonevTppo_';

/** Builds the add-on for Google Sheets into `dist/apps-script/`, and the probe for a live account beside it. */
export async function buildAppsScript(): Promise<void> {
  write(OUT, await bundleScript('apps-script/index.ts', 'apps-script/main.ts'));
  write(PROBE_OUT, await bundleScript('apps-script/probe/probe.ts', 'apps-script/probe/probe.ts'));
}

/**
 * One script from a bundle and its entry points.
 *
 * Apps Script finds only functions that are declared at the top level, so each export of `entries` gets one, with its
 * comment. The script is loaded once into a context that has nothing but the language itself: what needs more fails here.
 */
export async function bundleScript(
  bundle: string,
  entries: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const common = { ...OPTIONS, plugins: [...plugins] };
  const named = await build({
    ...common,
    entryPoints: [entries],
    format: 'esm',
    outdir: '.',
    metafile: true,
  });
  const names = Object.values(named.metafile.outputs)
    .flatMap(({ exports }) => exports)
    .sort();
  const built = await build({ ...common, entryPoints: [bundle], format: 'iife', globalName: BUNDLE });
  const comments = commentsOf(readFileSync(entries, 'utf8'));
  const functions = names.map((name) => {
    const comment = comments.get(name);
    return `${comment ? `${comment}\n` : ''}function ${name}(event) {\n  return ${BUNDLE}.${name}(event);\n}\n`;
  });
  const code = [HEADER, built.outputFiles[0]?.text ?? '', ...functions].join('\n');
  assertLoads(code, names);
  return code;
}

const HEADER = '// Built from the sources of Monev TPPO; changes made here are lost.\n';

const OPTIONS = {
  bundle: true,
  write: false,
  target: 'es2020',
  platform: 'neutral',
  charset: 'utf8',
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
  for (const name of names) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function') throw new Error(`${name} is no function`);
  }
}

function write(folder: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, code);
  copyFileSync(`apps-script/${MANIFEST}`, `${folder}/${MANIFEST}`);
}
