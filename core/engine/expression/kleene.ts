import { FALSE, TRUE } from '../table.ts';

/** Verdicts joined by AND or OR, as Kleene's tables have it; of no verdicts AND is TRUE and OR is FALSE. */
export function kleene(kind: 'and' | 'or', operands: readonly Uint8Array[], length: number): Uint8Array {
  const [first, ...others] = operands;
  const isAnd = kind === 'and';
  const out = first ? first.slice() : new Uint8Array(length).fill(isAnd ? TRUE : FALSE);
  const words = wordsOf(out);
  for (const verdicts of others) {
    const more = wordsOf(verdicts);
    for (let i = 0; i < words.length; i++) {
      const [a, b] = [words[i] as number, more[i] as number];
      words[i] = isAnd ? both(a, b) : either(a, b);
    }
    for (let i = words.length * 4; i < length; i++) {
      const [a, b] = [out[i] as number, verdicts[i] as number];
      out[i] = isAnd ? both(a, b) : either(a, b);
    }
  }
  return out;
}

/*
 * The verdicts of four rows are computed at a time: the lowest bit of a byte says TRUE, the next one UNKNOWN, and none
 * FALSE.
 */
const TRUES = 0x01010101;
const UNKNOWNS = 0x02020202;

/** Not known where neither is FALSE and one is not known. */
function both(a: number, b: number): number {
  return (a & b) | (((a & (b << 1)) | ((a << 1) & b)) & UNKNOWNS);
}

/** Not known where neither is TRUE and one is not known. */
function either(a: number, b: number): number {
  const one = a | b;
  return one & ~((one & TRUES) << 1);
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length >> 2);
}
