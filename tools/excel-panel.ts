import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const FOLDER = resolve('panel/excel');

/** What Excel's panel has instead: parts of the panel, by what takes their place. */
const INSTEAD = new Map(
  [
    ['pages.ts', 'panel/pages/pages.ts'],
    ['tool-groups.ts', 'panel/pages/start/tool-groups.ts'],
    ['start-words.ts', 'panel/words/start-words.ts'],
  ].map(([name = '', path = '']) => [resolve(path), join(FOLDER, name)]),
);

/**
 * Gives Excel's panel the pages that it alone has. They are put in while it is built, so that the panel of the other hosts
 * carries nothing of them: what goes to Google Sheets is nearly as large as it may be.
 */
export function excelPanel(): Plugin {
  return {
    name: 'excel-panel',
    setup: (context) => {
      context.onResolve({ filter: /\/(?:pages|tool-groups|start-words)\.ts$/ }, ({ importer, path }) => {
        if (dirname(importer) === FOLDER) return undefined;
        const instead = INSTEAD.get(resolve(dirname(importer), path));
        return instead === undefined ? undefined : { path: instead };
      });
    },
  };
}
