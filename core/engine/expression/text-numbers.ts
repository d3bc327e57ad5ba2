import type { Data } from '../table.ts';

type Texts = readonly (string | null)[];

/** The texts of some tables that have a number so far, and the columns that were numbered. */
interface Numbering {
  readonly numbers: Map<string, number>;
  readonly columns: WeakMap<Texts, Float64Array>;
}

/** How closely texts must agree: but for letter case, or in letters and digits only. */
export type Likeness = 'exact' | 'loose';

// Several rules join by the same columns; the numbers live as long as the decoded rows.
const numberings: Readonly<Record<Likeness, WeakMap<Data, Numbering>>> = {
  exact: new WeakMap(),
  loose: new WeakMap(),
};

/** The number of each free text, NaN where there is none: texts of any columns that agree have the same. */
export function textNumbers(texts: Texts, likeness: Likeness, data: Data): Float64Array {
  const { numbers, columns } = numberingOf(data, likeness);
  const known = columns.get(texts);
  if (known) return known;
  const fold = likeness === 'loose' ? loosely : withoutCase;
  const out = new Float64Array(texts.length).fill(Number.NaN);
  for (let i = 0; i < out.length; i++) {
    const text = texts[i] ?? null;
    const folded = text === null ? null : fold(text);
    if (folded === null) continue;
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    out[i] = number;
  }
  columns.set(texts, out);
  return out;
}

function numberingOf(data: Data, likeness: Likeness): Numbering {
  const known = numberings[likeness].get(data);
  if (known) return known;
  const numbering = { numbers: new Map(), columns: new WeakMap() };
  numberings[likeness].set(data, numbering);
  return numbering;
}

const NOT_WRITTEN = /[^\p{L}\p{N}]+/gu;

/** A text without letter case, signs and spaces at the ends; `null` when nothing else is in it. */
function loosely(text: string): string | null {
  const bare = text.normalize('NFKC').toLowerCase().replace(NOT_WRITTEN, ' ').trim();
  return bare === '' ? null : bare;
}

function withoutCase(text: string): string | null {
  return text.toLowerCase();
}
