import { digitsAt } from '../decode/text.ts';
import type { Data, TextCells } from '../table.ts';

/** The keys of some tables that have a number so far. */
interface Numbering {
  count: number;
  /** Keys that end in two digits, by what stands before these: neighbouring rows mostly share it. */
  readonly pages: Map<string, Page>;
  /** All other keys. */
  readonly others: Map<string, number>;
  readonly columns: WeakMap<TextCells, Int32Array>;
}

/** By the last two digits: the number of the key, counted from 1, or 0. */
type Page = Int32Array;

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
  return numberingOf(data).count;
}

function numberingOf(data: Data): Numbering {
  const known = numberings.get(data);
  if (known) return known;
  const numbering = { count: 0, pages: new Map(), others: new Map(), columns: new WeakMap() };
  numberings.set(data, numbering);
  return numbering;
}

function numbered(keys: TextCells['values'], numbering: Numbering): Int32Array {
  const out = new Int32Array(keys.length).fill(-1);
  let head = '';
  let page = pageOf(head, numbering);
  for (let i = 0; i < out.length; i++) {
    const key = keys[i] ?? null;
    if (key === null) continue;
    const tail = digitsAt(key, key.length - 2, 2);
    if (Number.isNaN(tail)) {
      out[i] = otherNumber(key, numbering);
      continue;
    }
    if (!hasHead(key, head)) {
      head = key.slice(0, -2);
      page = pageOf(head, numbering);
    }
    if (page[tail] === 0) page[tail] = ++numbering.count;
    out[i] = (page[tail] as number) - 1;
  }
  return out;
}

function hasHead(key: string, head: string): boolean {
  if (key.length !== head.length + 2) return false;
  for (let i = head.length - 1; i >= 0; i--) if (key.charCodeAt(i) !== head.charCodeAt(i)) return false;
  return true;
}

function pageOf(head: string, { pages }: Numbering): Page {
  const page = pages.get(head) ?? new Int32Array(100);
  pages.set(head, page);
  return page;
}

function otherNumber(key: string, numbering: Numbering): number {
  const known = numbering.others.get(key);
  if (known !== undefined) return known;
  numbering.others.set(key, numbering.count);
  return numbering.count++;
}
