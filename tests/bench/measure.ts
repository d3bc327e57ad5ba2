/** Something to be timed. */
export interface Contender {
  readonly name: string;
  /** What it gives is looked at, so that no part of the work can be left out. */
  readonly run: () => { readonly length: number };
}

/** Seconds of each round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/**
 * Times contenders in turn, after a warm-up: each round runs every one of them once, so that whatever else the machine
 * does burdens all alike.
 */
export function interleaved(contenders: readonly Contender[], warmUp: number, rounds: number): Times {
  const times = Object.fromEntries(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      const { length } = run();
      const seconds = (performance.now() - start) / 1000;
      if (length < 0) throw new RangeError(`${name} found less than nothing`);
      if (round >= 0) times[name]?.push(seconds);
    }
  }
  return times;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** How many times the time of one the other takes: the middle of the ratios of single rounds. */
export function ratioOf(times: readonly number[], of: readonly number[]): number {
  return median(times.map((seconds, round) => seconds / (of[round] ?? Number.NaN)));
}
