import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const FOLDER = resolve('apps-script/drive/bytes');

/**
 * Lets the reader of the command line run in a script that has nothing but the language: where it asks Node to unpack bytes
 * or to turn them into texts, the bundle gets our own (`apps-script/drive/bytes/`).
 */
export const bareReader: Plugin = {
  name: 'bare-reader',
  setup({ initialOptions, onLoad, onResolve }) {
    initialOptions.inject = [`${FOLDER}/globals.ts`];
    // The reader's door leads to the writer as well, which nothing here uses.
    onLoad({ filter: /[\\/]cli[\\/]xlsx[\\/]zip-write\.ts$/ }, () => ({
      contents: 'export const writeZip = null;',
    }));
    onResolve({ filter: /^node:zlib$/ }, () => ({ path: `${FOLDER}/zlib.ts` }));
  },
};
