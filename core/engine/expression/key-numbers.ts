import type { Data, TextCells } from '../table.ts';

/**
 * The keys of some tables that have a number so far: a table of hashes with open addresses. Codes differ in their last
 * digits and come in any order; a `Map` would compute a slower hash of each, and keep it.
 */
interface Numbering {
  /** By number, as the hashes below: these tell most keys apart without a look at them. */
  readonly keys: string[];
  hashes: Int32Array;
  /** The number of the key at each place, counted from 1, or 0; twice as many places as keys or more. */
  slots: Int32Array;
  readonly columns: WeakMap<TextCells, Int32Array>;
}

// Several rules join by the same columns, and so do figures of other periods; the numbers live as long as the decoded rows.
const numberings = new WeakMap<Data['tables'], Numbering>();

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
  const known = numberings.get(data.tables);
  if (known) return known;
  const numbering = {
    keys: [],
    hashes: new Int32Array(32),
    slots: new Int32Array(64),
    columns: new WeakMap(),
  };
  numberings.set(data.tables, numbering);
  return numbering;
}

function numbered(keys: TextCells['values'], numbering: Numbering): Int32Array {
  const out = new Int32Array(keys.length).fill(-1);
  for (let i = 0; i < out.length; i++) {
    const key = keys[i] ?? null;
    if (key !== null) out[i] = numberOf(key, numbering);
  }
  return out;
}

function numberOf(key: string, numbering: Numbering): number {
  const { keys, hashes, slots } = numbering;
  const hash = hashOf(key);
  let at = hash & (slots.length - 1);
  for (;;) {
    const number = (slots[at] as number) - 1;
    if (number < 0) break;
    if (hashes[number] === hash && keys[number] === key) return number;
    at = (at + 1) & (slots.length - 1);
  }
  slots[at] = keys.push(key);
  hashes[keys.length - 1] = hash;
  if (keys.length === hashes.length) makeRoom(numbering);
  return keys.length - 1;
}

/** FNV-1a over the units of a text, its high bits folded into the low ones that choose the place. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function makeRoom(numbering: Numbering): void {
  const hashes = new Int32Array(numbering.slots.length);
  const slots = new Int32Array(2 * hashes.length);
  hashes.set(numbering.hashes);
  for (let number = 0; number < numbering.keys.length; number++) {
    let at = (hashes[number] as number) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = number + 1;
  }
  numbering.hashes = hashes;
  numbering.slots = slots;
}
