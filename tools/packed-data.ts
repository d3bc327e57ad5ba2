import type { Plugin } from 'esbuild';

const FROM = 33;
const PRINTABLE = 94;
const LONG_TEXTS = /(?:contoh-aturan|kecamatan|nama|narasi|negara|wilayah)-data\.ts$/;
/** They mean something within a JavaScript text. */
const SPECIAL = '`$\\"\'';

/**
 * Packs long texts, such as the names of districts, which are a twelfth of the add-on: the commonest pair of letters becomes
 * one character that the text does not hold, then the next, as long as there are such characters (byte pair encoding, Gage
 * 1994). Each of these modules has one text as its only export.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup({ onLoad }) {
    onLoad({ filter: LONG_TEXTS }, async ({ path }) => {
      const exported = Object.entries(await import(path));
      const [name, whole] = exported[0] ?? [];
      if (exported.length !== 1 || typeof whole !== 'string')
        throw new TypeError(`${path} is no single text`);
      const { text, pairs } = packed(whole);
      const unpack = '(text, [sign, ...pair]) => text.split(sign).join(pair.join(""))';
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
