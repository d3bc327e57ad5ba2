/** Least and greatest value that is looked for, by row; NaN where it is not known. */
interface Limits {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Rows by group, and within a group by value. */
export interface OrderedGroups {
  readonly order: Int32Array;
  /** Where the members of each row's group within its limits start and end in `order`; -1 where not known. */
  find(groups: Int32Array, limits: Limits | null): { readonly starts: Int32Array; readonly ends: Int32Array };
}

/** Puts the rows of each group side by side, ordered by value where there are values; rows of group -1 are left out. */
export function inGroups(groups: Int32Array, count: number, values: Float64Array | null): OrderedGroups {
  const first = new Int32Array(count + 1);
  for (const group of groups) if (group >= 0) first[group + 1] = (first[group + 1] as number) + 1;
  for (let group = 0; group < count; group++)
    first[group + 1] = (first[group + 1] as number) + (first[group] as number);
  const order = new Int32Array(first[count] ?? 0);
  const next = first.slice();
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] as number;
    if (group < 0) continue;
    order[next[group] as number] = row;
    next[group] = (next[group] as number) + 1;
  }
  if (values) sortWithin(order, first, values);
  return {
    order,
    find: (wanted, limits) => {
      const starts = new Int32Array(wanted.length).fill(-1);
      const ends = new Int32Array(wanted.length).fill(-1);
      for (let row = 0; row < wanted.length; row++) {
        const group = wanted[row] as number;
        if (group < 0) continue;
        let [start, end] = [first[group] as number, first[group + 1] as number];
        if (limits && values) {
          const [from, to] = [limits.from[row] as number, limits.to[row] as number];
          if (Number.isNaN(from) || Number.isNaN(to)) continue;
          end = search(order, values, start, end, (value) => value > to);
          start = search(order, values, start, end, (value) => value >= from);
        }
        starts[row] = start;
        ends[row] = end;
      }
      return { starts, ends };
    },
  };
}

function sortWithin(order: Int32Array, first: Int32Array, values: Float64Array): void {
  for (let group = 0; group + 1 < first.length; group++) {
    const [start, end] = [first[group] as number, first[group + 1] as number];
    if (end - start < 2) continue;
    order.subarray(start, end).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  }
}

/** The first place from `start` on whose value satisfies a test that holds for all later ones too; `end` without one. */
function search(
  order: Int32Array,
  values: Float64Array,
  start: number,
  end: number,
  test: (value: number) => boolean,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(values[order[middle] as number] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
