import type { RawEntry } from './zip-archive.ts';

/** Makes a part of a new file out of its bytes in pieces, packed already or still to be packed. */
export type PackPart = (pieces: Iterable<Uint8Array>) => Promise<Uint8Array | RawEntry>;

/** The part as it is. */
export const packAtOnce: PackPart = async (pieces) => Buffer.concat([...pieces]);
