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
  const total = sides.reduce((sum, [first]) => sum + (first?.length ?? 0), 0);
  const slots = new Int32Array(slotsFor(total)); // the number of a group, counted from 1
  const heads: Head[] = [];
  const of = sides.map((columns) => {
    const numbers = new Int32Array(columns[0]?.length ?? 0).fill(-1);
    for (let row = 0; row < numbers.length; row++) {
      const hash = hashOf(columns, row);
      if (hash !== null) numbers[row] = numberOf(columns, row, hash, slots, heads);
    }
    return numbers;
  });
  return { count: heads.length, of };
}

/** The first row of a group. */
interface Head {
  readonly columns: readonly Float64Array[];
  readonly row: number;
}

/** A power of two, so that at most half of the slots are taken. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(2 * rows + 2));
}

function numberOf(
  columns: Head['columns'],
  row: number,
  hash: number,
  slots: Int32Array,
  heads: Head[],
): number {
  const last = slots.length - 1;
  let slot = hash & last;
  for (;;) {
    const known = slots[slot] as number;
    if (known === 0) {
      heads.push({ columns, row });
      slots[slot] = heads.length;
      return heads.length - 1;
    }
    if (agree(heads[known - 1], columns, row)) return known - 1;
    slot = (slot + 1) & last;
  }
}

function agree(head: Head | undefined, columns: Head['columns'], row: number): boolean {
  if (head === undefined) return false;
  for (let i = 0; i < columns.length; i++) {
    if (head.columns[i]?.[head.row] !== columns[i]?.[row]) return false;
  }
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
