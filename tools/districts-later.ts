import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const DATA = resolve('core/katalog/daftar-kode/kecamatan-data.ts');
const LATER = 'districts-later';
const GIVEN = 'districts-given';
const WITH = 'with-districts';

/**
 * Takes the list of districts out of what a page loads first: it comes with the modules `entries`, which the page loads when
 * somebody asks for more than to see where a workbook stands. Whoever asks for a district before that gets an error, never
 * an empty list.
 */
export function districtsLater(entries: readonly string[]): Plugin {
  const given = new Set(entries.map((entry) => resolve(entry)));
  return {
    name: LATER,
    setup: (context) => {
      context.onResolve({ filter: /\/kecamatan-data\.ts$/ }, ({ importer }) =>
        importer.endsWith('kecamatan.ts') ? { path: LATER, namespace: LATER } : { path: DATA },
      );
      context.onResolve({ filter: /^districts-(later|given)$/ }, ({ path }) => ({
        path,
        namespace: path,
        sideEffects: path === GIVEN,
      }));
      context.onLoad({ filter: /./, namespace: LATER }, () => ({ contents: SLOT }));
      context.onLoad({ filter: /./, namespace: GIVEN }, () => ({
        contents: FILLED,
        resolveDir: dirname(DATA),
      }));
      context.onResolve({ filter: /./ }, ({ kind, resolveDir, path }) => {
        const asked = resolve(resolveDir, path);
        if (kind !== 'dynamic-import' || !given.has(asked)) return undefined;
        return { path: asked, namespace: WITH };
      });
      context.onLoad({ filter: /./, namespace: WITH }, ({ path }) => ({
        contents: `import '${GIVEN}';\nexport * from '${path}';`,
        resolveDir: dirname(path),
      }));
    },
  };
}

const SLOT = `
export let kecamatanData;
export const give = (text) => { kecamatanData = text; };
`;

const FILLED = `
import { give } from '${LATER}';
import { kecamatanData } from './kecamatan-data.ts';
give(kecamatanData);
`;
