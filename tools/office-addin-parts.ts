import { relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { districtsLater } from './districts-later.ts';
import { pastTheFrontDoor } from './front-door.ts';
import { hostPanel } from './host-panel.ts';
import { withBuffer, withoutNode } from './without-node.ts';

/** The scripts of the add-in's page, and its style sheet. */
export interface Parts {
  /** By path below the folder of the page. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths of what the page loads at once: its own script, then what that needs. */
  readonly start: readonly string[];
  /** The paths of what it loads besides when somebody first checks or tidies. */
  readonly daily: readonly string[];
}

const OUT = 'dist/office-addin';
const ENTRY = 'taskpane.js';

/** What the page loads when somebody first asks for more than to see where a workbook stands. */
const LATER = ['office-addin/daily.ts', 'office-addin/later.ts'];

/** Builds the page's scripts: one that it starts with, and others that it loads when they are needed. */
export async function officeAddinParts(): Promise<Parts> {
  const { outputFiles, metafile } = await build({
    entryPoints: [
      { in: 'office-addin/main.ts', out: 'taskpane' },
      { in: 'office-addin/taskpane.css', out: 'taskpane' },
    ],
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    outdir: OUT,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      districtsLater(LATER),
      hostPanel('excel'),
      withoutNode(),
      pastTheFrontDoor(['office-addin', 'panel', 'cli'], withBuffer),
    ],
  });
  const files = new Map(
    outputFiles.map(({ path, text }) => [relative(OUT, path).replaceAll('\\', '/'), text] as const),
  );
  const start = withImports(metafile, `${OUT}/${ENTRY}`);
  return { files, start, daily: dailyOf(metafile).filter((path) => !start.includes(path)) };
}

/** A script, then all that it imports before it runs. */
function withImports({ outputs }: Metafile, script: string): readonly string[] {
  const paths = [script];
  for (const path of paths) {
    const needed = (outputs[path]?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
    for (const { path: one } of needed) if (!paths.includes(one)) paths.push(one);
  }
  return paths.map((path) => path.slice(OUT.length + 1));
}

function dailyOf(metafile: Metafile): readonly string[] {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('office-addin/daily.ts'),
  );
  if (!found) throw new Error('office-addin/daily.ts is no part of its own');
  return withImports(metafile, found[0]);
}
