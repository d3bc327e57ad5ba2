import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { Buffer as OwnBuffer } from '../office-addin/files/buffer.ts';

const BUFFER = resolve('office-addin/files/buffer.ts');
const ZLIB = resolve('office-addin/files/zlib.ts');

/** Lets the reader and the writer of .xlsx files run in a browser; whatever else of Node they asked for stops the build. */
export function withoutNode(): Plugin {
  return {
    name: 'without-node',
    setup: (context) => {
      context.onResolve({ filter: /^node:/ }, ({ path }) =>
        path === 'node:zlib' ? { path: ZLIB } : { errors: [{ text: `${path} is not in browsers` }] },
      );
    },
  };
}

/**
 * A source with what it takes for Node's `Buffer`; esbuild's own way would put that into every part of a page. Throws where
 * it makes one in a way that ours does not know, which only the page would find out.
 */
export function withBuffer(source: string): string {
  for (const [call, name = ''] of source.matchAll(/\bBuffer\.(\w+)/g))
    if (!(name in OwnBuffer)) throw new Error(`${call} is not in browsers, nor in ${BUFFER}`);
  const isAsked = /\bBuffer\.\w/.test(source) && !source.includes('class Buffer');
  const own = /import \{[^}]*\bBuffer\b[^}]*\} from/.test(source);
  return isAsked && !own ? `import { Buffer } from ${JSON.stringify(BUFFER)};\n${source}` : source;
}
