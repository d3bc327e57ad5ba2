/** A row as it is recognised. */
export interface Pairable {
  readonly key: string;
  readonly id: string;
  readonly digests: readonly string[];
}

/** Which row of one version is which of another, by position, and what has no counterpart. */
export interface RowPairs {
  readonly pairs: readonly (readonly [former: number, now: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** So many rows without a counterpart are compared with one another; of more, the likeness says little. */
const MOST_COMPARED = 300;

/**
 * Finds rows again wherever they stand: those that are wholly the same, then by code, by the product's own number, and at
 * last by likeness, so that a row whose code was changed is still known.
 */
export function pairRows(former: readonly Pairable[], now: readonly Pairable[]): RowPairs {
  let removed: readonly number[] = former.map((_, i) => i);
  let added: readonly number[] = now.map((_, i) => i);
  const pairs: (readonly [number, number])[] = [];
  const take = (found: readonly (readonly [number, number])[]): void => {
    pairs.push(...found.map((pair) => pair));
    const gone = new Set(found.map(([one]) => one));
    const known = new Set(found.map(([, other]) => other));
    removed = removed.filter((i) => !gone.has(i));
    added = added.filter((i) => !known.has(i));
  };
  for (const nameOf of [contentName, keyName, idName]) {
    take(sameNames(namesOf(former, removed, nameOf), namesOf(now, added, nameOf)));
  }
  take(alike(former, removed, now, added));
  return { pairs, removed, added };
}

function contentName({ key, digests }: Pairable): string {
  return `${key} ${digests.join()}`;
}

function keyName({ key }: Pairable): string {
  return key;
}

function idName({ id }: Pairable): string {
  return id;
}

type Named = readonly (readonly [position: number, name: string])[];

function namesOf(
  rows: readonly Pairable[],
  left: readonly number[],
  nameOf: (row: Pairable) => string,
): Named {
  return left.flatMap((i) => {
    const row = rows[i];
    const name = row ? nameOf(row) : '';
    return name === '' ? [] : [[i, name] as const];
  });
}

/** Rows of one name are paired in their order. */
function sameNames(former: Named, now: Named): readonly (readonly [number, number])[] {
  const waiting = new Map<string, number[]>();
  for (const [i, name] of now) {
    const others = waiting.get(name);
    if (others) others.push(i);
    else waiting.set(name, [i]);
  }
  for (const positions of waiting.values()) positions.reverse();
  return former.flatMap(([i, name]) => {
    const other = waiting.get(name)?.pop();
    return other === undefined ? [] : [[i, other] as const];
  });
}

/** Pairs rows of which at least half of the filled cells are the same, the likest first. */
function alike(
  former: readonly Pairable[],
  removed: readonly number[],
  now: readonly Pairable[],
  added: readonly number[],
): readonly (readonly [number, number])[] {
  if (removed.length > MOST_COMPARED || added.length > MOST_COMPARED) return [];
  const likeness = removed.flatMap((i) =>
    added.flatMap((j) => {
      const same = sameCells(former[i]?.digests ?? [], now[j]?.digests ?? []);
      return same === null ? [] : [{ i, j, same }];
    }),
  );
  const [gone, known] = [new Set<number>(), new Set<number>()];
  return likeness
    .sort((a, b) => b.same - a.same)
    .flatMap(({ i, j }) => {
      if (gone.has(i) || known.has(j)) return [];
      gone.add(i);
      known.add(j);
      return [[i, j] as const];
    });
}

function sameCells(one: readonly string[], other: readonly string[]): number | null {
  let [same, filled] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    if (one[at] === '') continue;
    filled++;
    if (one[at] === other[at]) same++;
  }
  return same > 0 && same * 2 >= filled ? same : null;
}
