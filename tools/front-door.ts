import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const DOOR = resolve('core/index.ts');
const RE_EXPORT = /^export \{([^}]+)\} from '([^']+)';/gm;
const RE_EXPORT_ALL = /^export \* from '([^']+)';/gm;
const DECLARED = /^export (?:const|(?:async )?function|class) (\w+)/gm;
const IMPORT = /^import \{([^}]+)\} from '([^']*core\/index\.ts)';/gm;

/**
 * Lets pages reach each thing behind the front door of the core where it is declared. esbuild puts a file into the part
 * that everybody loads as soon as two parts reach it, and through one door everybody reaches all of the core. Each source
 * goes through `edit` besides.
 */
export function pastTheFrontDoor(
  folders: readonly string[],
  edit: (source: string) => string = (source) => source,
): Plugin {
  const roots = folders.map((folder) => resolve(folder));
  const homes = homesOf(readFileSync(DOOR, 'utf8'));
  return {
    name: 'past-the-front-door',
    setup: (context) => {
      context.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (!roots.some((root) => path.startsWith(root))) return undefined;
        const source = readFileSync(path, 'utf8');
        return { contents: redirected(edit(source), homes), loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

/** A source that imports from the core, with the files that declare what it imports. */
function redirected(source: string, homes: ReadonlyMap<string, string>): string {
  return source.replace(IMPORT, (_, names: string) =>
    valuesIn(names)
      .map((name) => {
        const home = homes.get(name.replace(/ as .*/, ''));
        if (home === undefined) throw new Error(`core/index.ts exports no ${name}`);
        return `import { ${name} } from '${home}';`;
      })
      .join(' '),
  );
}

/** Where each value that the front door shows is declared. */
function homesOf(door: string): ReadonlyMap<string, string> {
  const home = (path: string): string => resolve(dirname(DOOR), path);
  const named = [...door.matchAll(RE_EXPORT)].flatMap(([, names = '', path = '']) =>
    valuesIn(names).map((name) => [name, home(path)] as const),
  );
  const all = [...door.matchAll(RE_EXPORT_ALL)].flatMap(([, path = '']) => {
    const source = readFileSync(home(path), 'utf8');
    return [...source.matchAll(DECLARED)].map(([, name = '']) => [name, home(path)] as const);
  });
  return new Map([...named, ...all]);
}

function valuesIn(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}
