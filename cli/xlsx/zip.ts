import { crc32, inflateRawSync } from 'node:zlib';
import { type FileError, fileDamaged } from '../file-error.ts';
import { partKey, type ZipArchive } from './zip-archive.ts';
import { readDirectory, type ZipLimits } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { refuseOtherFormats } from './zip-signature.ts';

export type { ZipArchive } from './zip-archive.ts';
export { writeZip } from './zip-write.ts';

/** Enough for a merged workbook of 600,000 rows; never more than one part is unpacked at a time. */
const DEFAULT_LIMITS: ZipLimits = { part: 400_000_000, total: 1_000_000_000, entries: 20_000 };

/** Opens an archive without unpacking anything; throws `FileError` for whatever is not a sound zip within the limits. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(buffer);
  const entries = readDirectory(buffer, limits);
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  if (byKey.size !== entries.length) throw fileDamaged('two zip entries of one name');
  const entryOf = (name: string): ZipEntry => {
    const entry = byKey.get(partKey(name));
    if (entry === undefined) throw fileDamaged(`${name}: missing`);
    return entry;
  };
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byKey.has(partKey(name)),
    read: (name) => unpack(buffer, entryOf(name)),
    raw: (name) => {
      const entry = entryOf(name);
      const { method, crc, size, time } = entry;
      return { compressed: compressedBytes(buffer, entry), method, crc, size, time };
    },
  };
}

function unpack(buffer: Buffer, entry: ZipEntry): Buffer {
  if (entry.method !== 0 && entry.method !== 8) throw fileDamaged(`${entry.name}: method ${entry.method}`);
  const compressed = compressedBytes(buffer, entry);
  const bytes = entry.method === 0 ? compressed : inflate(compressed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw fileDamaged(`${entry.name}: checksum`);
  return bytes;
}

/** Never yields more than the size which the directory declares and which was held against the limits. */
function inflate(compressed: Buffer, entry: ZipEntry): Buffer {
  const most = entry.size + 1; // one byte to spare lets zlib finish within a single block, without a copy
  try {
    return inflateRawSync(compressed, { maxOutputLength: most, chunkSize: Math.max(most, 64) });
  } catch (error) {
    throw unreadable(entry, error);
  }
}

function unreadable(entry: ZipEntry, error: unknown): FileError {
  return fileDamaged(`${entry.name}: ${error instanceof Error ? error.message : 'cannot be unpacked'}`);
}

function compressedBytes(buffer: Buffer, { dataAt, compressedSize }: ZipEntry): Buffer {
  return buffer.subarray(dataAt, dataAt + compressedSize);
}
