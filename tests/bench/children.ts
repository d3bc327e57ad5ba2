import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
const NAMES = ['in-memory', 'scaling', 'write', 'ours', 'exceljs', 'stream'] as const;

type Name = (typeof NAMES)[number];

/** Runs one of the children with its arguments; it prints one line of JSON. */
export type RunChild = <T>(name: Name, ...words: readonly string[]) => Promise<T>;

/** Bundles the children as the product is bundled, each to be run in a process of its own. */
export async function prepareChildren(): Promise<RunChild> {
  await build({
    entryPoints: NAMES.map((name) => `${HERE}/child-${name}.ts`),
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const run = promisify(execFile);
  return async (name, ...words) => {
    const { stdout } = await run(process.execPath, [`${OUT}/child-${name}.mjs`, ...words]);
    return JSON.parse(stdout);
  };
}
