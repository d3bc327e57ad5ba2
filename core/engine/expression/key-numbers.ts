import type { Data, TextCells } from '../table.ts';

/**
 * The keys of some tables that have a number so far: a table of hashes with open addresses. Codes differ in their last
 * digits and come in any order; a `Map` would compute a slower hash of each, and keep it.
 */
interface Numbering {
  /** By number. */
  readonly keys: string[];
  /** The number of the key at each place, counted from 1, or 0; twice as many places as keys or more. */
  slots: Int32Array;
  readonly columns: WeakMap<TextCells, Int32Array>;
}

// Several rules join by the same columns; the numbers live as long as the decoded rows.
const numberings = new WeakMap<Data, Numbering>();

/**
 * The number of each row's key, counted from 0, or -1 where there is none: joins compare these instead of texts.
 * Equal keys of any columns have the same number.
 */
export function keyNumbers(cells: TextCells, data: Data): Int32Array {
  const numbering = numberingOf(data);
  const known = numbering.columns.get(cells);
  if (known) return known;
  const numbers = numbered(cells.values, numbering);
  numbering.columns.set(cells, numbers);
  return numbers;
}

/** How many keys are numbered so far. */
export function keyCount(data: Data): number {
  return numberingOf(data).keys.length;
}

function numberingOf(data: Data): Numbering {
  const known = numberings.get(data);
  if (known) return known;
  const numbering = { keys: [], slots: new Int32Array(64), columns: new WeakMap() };
  numberings.set(data, numbering);
  return numbering;
}

function numbered(keys: TextCells['values'], numbering: Numbering): Int32Array {
  const out = new Int32Array(keys.length).fill(-1);
  makeRoom(numbering, keys.length);
  for (let i = 0; i < out.length; i++) {
    const key = keys[i] ?? null;
    if (key !== null) out[i] = numberOf(key, numbering);
  }
  return out;
}

function numberOf(key: string, { keys, slots }: Numbering): number {
  const at = placeOf(key, keys, slots);
  const number = slots[at] as number;
  if (number > 0) return number - 1;
  slots[at] = keys.push(key);
  return keys.length - 1;
}

/** The place of a key, or the free one where it belongs. */
function placeOf(key: string, keys: readonly string[], slots: Int32Array): number {
  const mask = slots.length - 1;
  let at = hashOf(key) & mask;
  while (slots[at] !== 0 && keys[(slots[at] as number) - 1] !== key) at = (at + 1) & mask;
  return at;
}

/** FNV-1a over the units of a text, its high bits folded into the low ones that choose the place. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function makeRoom(numbering: Numbering, more: number): void {
  let size = numbering.slots.length;
  while (size < 2 * (numbering.keys.length + more)) size *= 2;
  if (size === numbering.slots.length) return;
  const slots = new Int32Array(size);
  numbering.keys.forEach((key, number) => {
    slots[placeOf(key, numbering.keys, slots)] = number + 1;
  });
  numbering.slots = slots;
}
