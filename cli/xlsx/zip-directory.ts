import { fileDamaged, fileTooLarge } from '../file-error.ts';
import { readEntry, readUInt64, type ZipEntry } from './zip-entry.ts';

/** Bounds on what an archive may unpack to, in bytes. */
export interface ZipLimits {
  readonly part: number;
  readonly total: number;
  readonly entries: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

interface Directory {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

/** Reads the entries of an archive in their order; throws `FileError` when they are damaged, locked or too large. */
export function readDirectory(bytes: Buffer, limits: ZipLimits): readonly ZipEntry[] {
  const directory = findDirectory(bytes);
  if (directory.count > limits.entries) throw fileTooLarge(`${directory.count} zip entries`);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || bytes.readUInt32LE(at) !== CENTRAL) throw fileDamaged('zip directory');
    const entry = readEntry(bytes, at);
    total += entry.size;
    if (entry.size > limits.part || total > limits.total)
      throw fileTooLarge(`${entry.name} unpacks to ${entry.size}`);
    entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  // An entry that the count leaves out would be lost without a word.
  if (at + 4 <= directory.end && bytes.readUInt32LE(at) === CENTRAL)
    throw fileDamaged('zip entries uncounted');
  refuseOverlaps(entries, directory.at);
  return entries;
}

function findDirectory(bytes: Buffer): Directory {
  const endAt = findEnd(bytes);
  const disk = bytes.readUInt16LE(endAt + 4);
  const count = bytes.readUInt16LE(endAt + 10);
  const size = bytes.readUInt32LE(endAt + 12);
  const offset = bytes.readUInt32LE(endAt + 16);
  if (count === FULL16 || size === FULL32 || offset === FULL32) {
    const locator = endAt - 20;
    if (locator >= 0 && bytes.readUInt32LE(locator) === END64_LOCATOR) return findDirectory64(bytes, locator);
  }
  if (disk !== 0) throw fileDamaged('zip split over several disks');
  return directoryAt(offset, size, count, endAt);
}

function findDirectory64(bytes: Buffer, locator: number): Directory {
  const at = readUInt64(bytes, locator + 8);
  if (at + 56 > locator || bytes.readUInt32LE(at) !== END64) throw fileDamaged('zip64 end record');
  return directoryAt(readUInt64(bytes, at + 48), readUInt64(bytes, at + 40), readUInt64(bytes, at + 32), at);
}

function directoryAt(at: number, size: number, count: number, limit: number): Directory {
  const end = at + size;
  if (end > limit || count * 46 > size) throw fileDamaged('zip directory out of bounds');
  return { at, end, count };
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - FULL16);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  }
  throw fileDamaged('zip end record missing');
}

/** Entries that share bytes are how a small file unpacks to terabytes; no spreadsheet program writes them. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryAt: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  inOrder.forEach((entry, index) => {
    const limit = inOrder[index + 1]?.headerAt ?? directoryAt;
    if (entry.dataAt + entry.compressedSize > limit)
      throw fileDamaged(`${entry.name}: overlaps the next entry`);
  });
}
