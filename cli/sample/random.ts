/** How often each of several things happens. */
export interface Odds<K extends string = string> {
  readonly keys: readonly K[];
  /** Up to where each lies if all are laid end to end. */
  readonly ends: readonly number[];
}

/** Odds from weights in any unit. */
export function odds<K extends string>(weights: Readonly<Record<K, number>>): Odds<K> {
  const keys = Object.keys(weights) as K[]; // nothing else is among the own keys of a literal
  let end = 0;
  const ends = keys.map((key) => {
    end += weights[key];
    return end;
  });
  return { keys, ends };
}

/** A stream of random choices that a seed determines: the same seed gives the same stream on every machine. */
export interface Random {
  /** From 0 to below 1. */
  fraction(): number;
  /** A whole number; both ends are possible. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  /** Throws `RangeError` for an empty list. */
  pick<T>(list: readonly T[]): T;
  weighted<K extends string>(odds: Odds<K>): K;
  /** Different keys, at most as many as there are. */
  several<K extends string>(odds: Odds<K>, count: number): readonly K[];
  /** The numbers from 0 to below `count` in a random order. */
  order(count: number): Int32Array;
}

/** The stream of a seed, a whole number; further numbers give streams of their own, such as one for each hotel. */
export function randomOf(seed: number, ...more: readonly number[]): Random {
  const fraction = generatorOf([seed, ...more]);
  const integer = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1));
  const weighted = <K extends string>({ keys, ends }: Odds<K>): K => {
    const at = fraction() * (ends[ends.length - 1] ?? 0);
    let index = 0;
    while (index < ends.length - 1 && at >= (ends[index] ?? 0)) index++;
    return keyAt(keys, index);
  };
  const several = <K extends string>(choices: Odds<K>, count: number): readonly K[] => {
    const wanted = Math.min(count, choices.keys.length);
    const found: K[] = [];
    while (found.length < wanted) {
      const key = weighted(choices);
      if (!found.includes(key)) found.push(key);
    }
    return found;
  };
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (list) => keyAt(list, integer(0, list.length - 1)),
    weighted,
    several,
    order: (count) => shuffled(count, integer),
  };
}

function keyAt<T>(list: readonly T[], index: number): T {
  const key = list[index];
  if (key === undefined) throw new RangeError('nothing to choose from');
  return key;
}

function shuffled(count: number, integer: Random['integer']): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = integer(0, last);
    const swapped = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = swapped;
  }
  return order;
}

const WARM_UP = 12;

/** Small Fast Counter of 32 bits (sfc32, by C. Doty-Humphrey, public domain). */
function generatorOf(seeds: readonly number[]): () => number {
  let a = 0;
  let b = 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (const seed of seeds) {
    a ^= seed | 0;
    b ^= Math.floor(seed / 4_294_967_296) | 0;
    for (let round = 0; round < WARM_UP; round++) next();
  }
  return next;
}
