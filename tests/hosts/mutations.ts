/** A mistake that somebody could make in a host, and the scenario of the contract that must catch it. */
export interface Mutation {
  readonly mistake: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly search: string;
  readonly replace: string;
  readonly caughtBy: string;
}

/** The source of a file with the mistake in it; throws when the place to change is gone or not the only one. */
export function mutated(source: string, { file, search, replace }: Mutation): string {
  const [before = '', after, ...more] = source.split(search);
  if (after === undefined || more.length > 0) throw new RangeError(`${file} holds ${search} not just once`);
  return before + replace + after;
}
