import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The parts of the panel of which a host has its own, by their names in its folder. */
const PARTS = {
  'pages.ts': 'panel/pages/pages.ts',
  'tool-groups.ts': 'panel/pages/start/tool-groups.ts',
  'start-words.ts': 'panel/words/start-words.ts',
} as const;

/**
 * Gives the panel of a host the pages that it has besides. They are put in while it is built, so that the panel of the other
 * host carries nothing of them: what goes to Google Sheets is nearly as large as it may be.
 */
export function hostPanel(host: 'excel' | 'sheets'): Plugin {
  const folder = resolve('panel', host);
  const instead = new Map(
    Object.entries(PARTS).map(([name, path]) => [resolve(path), join(folder, name)] as const),
  );
  return {
    name: `${host}-panel`,
    setup: (context) => {
      context.onResolve({ filter: /\/(?:pages|tool-groups|start-words)\.ts$/ }, ({ importer, path }) => {
        if (dirname(importer) === folder) return undefined;
        const own = instead.get(resolve(dirname(importer), path));
        return own === undefined ? undefined : { path: own };
      });
    },
  };
}
