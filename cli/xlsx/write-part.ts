import type { RawEntry } from './zip-archive.ts';

/** Makes a part of a new file out of the pieces of its text, packed already or still to be packed. */
export type PackPart = (pieces: Iterable<string>) => Promise<Uint8Array | RawEntry>;

/** The part as it is. */
export const packAtOnce: PackPart = async (pieces) => Buffer.from([...pieces].join(''), 'utf8');
