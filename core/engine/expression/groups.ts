import { joinedNumbers } from './joined.ts';

/** Rows that agree in every column. */
export interface Groups {
  readonly count: number;
  /** The group of each row, counted from 0, or -1 where a column is not known; side by side as the rows were given. */
  readonly of: readonly Int32Array[];
}

/**
 * Groups the rows of several tables by what they hold in some columns; NaN stands for what is not known. Rows that
 * agree have the same group whichever table they stand in.
 */
export function groupRows(sides: readonly (readonly Float64Array[])[]): Groups {
  const [first = []] = sides;
  const columns = first.map((_, i) => joinedNumbers(sides.map((side) => side[i] ?? new Float64Array())));
  const groups = new Int32Array(columns[0]?.length ?? 0).fill(-1);
  const slots = new Int32Array(slotsFor(groups.length)); // the first row of a group, counted from 1
  let count = 0;
  for (let row = 0; row < groups.length; row++) {
    const hash = hashOf(columns, row);
    if (hash === null) continue;
    let slot = hash & (slots.length - 1);
    let head = (slots[slot] as number) - 1;
    while (head >= 0 && !agree(columns, head, row)) {
      slot = (slot + 1) & (slots.length - 1);
      head = (slots[slot] as number) - 1;
    }
    if (head < 0) slots[slot] = row + 1;
    groups[row] = head < 0 ? count++ : (groups[head] as number);
  }
  let end = 0;
  const of = sides.map(([one]) => {
    const start = end;
    end += one?.length ?? 0;
    return groups.subarray(start, end);
  });
  return { count, of };
}

/** A power of two, so that at most half of the slots are taken. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(2 * rows + 2));
}

function agree(columns: readonly Float64Array[], one: number, other: number): boolean {
  for (const column of columns) if (column[one] !== column[other]) return false;
  return true;
}

// Spreads the bits of small numbers, which rows mostly hold, over a whole word (golden ratio).
const SPREAD = 0x9e3779b1;
const WORD = 2 ** 32;

/** `null` where a column is not known. */
function hashOf(columns: readonly Float64Array[], row: number): number | null {
  let hash = 0;
  for (const column of columns) {
    const value = column[row] as number;
    if (Number.isNaN(value)) return null;
    const whole = Math.floor(value);
    hash = mixed(hash, whole | 0);
    if (whole !== value) hash = mixed(hash, ((value - whole) * WORD) | 0);
    if (whole >= WORD || whole < -WORD) hash = mixed(hash, (whole / WORD) | 0);
  }
  return hash >>> 0;
}

function mixed(hash: number, part: number): number {
  const next = Math.imul(hash ^ part, SPREAD);
  return next ^ (next >>> 15);
}
