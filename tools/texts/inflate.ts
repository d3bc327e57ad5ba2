const MOST_BITS = 15;
const END = 256;
/** The order in which the lengths of the codes of lengths are written (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The codes of a block that brings none (3.2.6). */
const USUAL = [...new Array<number>(144).fill(8), ...new Array<number>(112).fill(9)]
  .concat(new Array<number>(24).fill(7))
  .concat(new Array<number>(8).fill(8));

/**
 * The `size` bytes that were deflated (RFC 1951). Codes are looked up whole and not bit by bit: this runs whenever
 * the add-on is called. Nothing is checked, since the same build has packed it.
 */
export function inflated(given: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let [at, held, count, length] = [0, 0, 0, 0];
  const fill = (wanted: number): void => {
    for (; count < wanted; count += 8) held |= (given[at++] ?? 0) << count;
  };
  const bits = (wanted: number): number => {
    fill(wanted);
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const symbol = (codes: Uint16Array): number => {
    fill(MOST_BITS);
    const found = codes[held & 0x7fff] ?? 0;
    held >>>= found & 15;
    count -= found & 15;
    return found >>> 4;
  };
  /** A number that is written as its magnitude and `count` steps within it. */
  const stepped = (code: number, steps: number): number => {
    if (code < 2 * steps) return code;
    const more = Math.floor(code / steps) - 1;
    return ((steps + (code % steps)) << more) + bits(more);
  };
  const block = (literals: Uint16Array, distances: Uint16Array): void => {
    for (let code = symbol(literals); code !== END; code = symbol(literals)) {
      if (code < END) {
        out[length++] = code;
        continue;
      }
      const run = code === 285 ? 258 : stepped(code - END - 1, 4) + 3;
      const distance = stepped(symbol(distances), 2) + 1;
      for (const end = length + run; length < end; length++) out[length] = out[length - distance] ?? 0;
    }
  };
  const ownCodes = (): readonly [Uint16Array, Uint16Array] => {
    const [literals, distances, written] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const lengths = new Array<number>(ORDER.length).fill(0);
    for (const place of ORDER.slice(0, written)) lengths[place] = bits(3);
    const codes = codesOf(lengths);
    const all: number[] = [];
    while (all.length < literals + distances) {
      const code = symbol(codes);
      if (code < 16) all.push(code);
      else if (code === 16) repeat(all, all.at(-1) ?? 0, bits(2) + 3);
      else repeat(all, 0, code === 17 ? bits(3) + 3 : bits(7) + 11);
    }
    return [codesOf(all.slice(0, literals)), codesOf(all.slice(literals))];
  };
  for (let isLast = 0; isLast === 0; ) {
    isLast = bits(1);
    const kind = bits(2);
    if (kind === 2) block(...ownCodes());
    else if (kind === 1) block(codesOf(USUAL), codesOf(new Array<number>(30).fill(5)));
    else {
      bits(count % 8);
      const run = bits(16);
      bits(16);
      for (const end = length + run; length < end; length++) out[length] = bits(8);
    }
  }
  return out;
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let i = 0; i < times; i++) lengths.push(length);
}

/** For every fifteen bits that may come: which symbol they begin with, and in the last four bits how many it takes. */
function codesOf(lengths: readonly number[]): Uint16Array {
  const codes = new Uint16Array(1 << MOST_BITS);
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length++) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      for (let at = reversed(code, length); at < codes.length; at += 1 << length) {
        codes[at] = (symbol << 4) | length;
      }
      code++;
    });
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result = (result << 1) | ((code >>> bit) & 1);
  return result;
}
