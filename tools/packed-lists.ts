import type { Plugin } from 'esbuild';
import { kecamatanData } from '../core/katalog/daftar-kode/kecamatan-data.ts';
import { negaraData } from '../core/katalog/daftar-kode/negara-data.ts';
import { wilayahData } from '../core/katalog/daftar-kode/wilayah-data.ts';

const FROM = 33;
const PRINTABLE = 94;
/** They mean something within a JavaScript text. */
const SPECIAL = '`$\\"\'';

const LISTS: Readonly<Record<string, string>> = { kecamatanData, wilayahData, negaraData };

/**
 * Packs the names of districts, regions and countries, which are a tenth of the add-on: the commonest pair of letters
 * becomes one character that no name holds, then the next, as long as there are such characters (byte pair encoding,
 * Gage 1994).
 */
export const packedLists: Plugin = {
  name: 'packed-lists',
  setup({ onLoad }) {
    onLoad({ filter: /(kecamatan|wilayah|negara)-data\.ts$/ }, ({ path }) => {
      const name = `${/(\w+)-data\.ts$/.exec(path)?.[1]}Data`;
      const { text, pairs } = packed(LISTS[name] ?? '');
      const unpack = '(text, [sign, ...pair]) => text.replaceAll(sign, pair.join(""))';
      const data = `${JSON.stringify(pairs)}.reduceRight(${unpack}, ${JSON.stringify(text)})`;
      return { contents: `export const ${name} = ${data};`, loader: 'js' };
    });
  },
};

/** A text in which signs stand for pairs of characters; each pair says its sign first and may hold earlier signs. */
export function packed(whole: string): { readonly text: string; readonly pairs: readonly string[] } {
  const signs = Array.from({ length: PRINTABLE }, (_, i) => String.fromCharCode(FROM + i)).filter(
    (sign) => !whole.includes(sign) && !SPECIAL.includes(sign),
  );
  let text = whole;
  const pairs = signs.map((sign) => {
    const pair = commonestPair(text);
    text = text.replaceAll(pair, sign);
    return sign + pair;
  });
  return { text, pairs };
}

function commonestPair(text: string): string {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let [commonest, most] = ['', 0];
  for (const [pair, count] of counts) if (count > most) [commonest, most] = [pair, count];
  return commonest;
}
