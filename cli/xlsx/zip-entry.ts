import { fileDamaged, fileEncrypted } from '../file-error.ts';

/** What the central directory says of one entry (APPNOTE 4.3.12), checked against the bytes of the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** MS-DOS time in the low and date in the high 16 bits. */
  readonly time: number;
  /** Where the local header starts, and where the compressed bytes do. */
  readonly headerAt: number;
  readonly dataAt: number;
}

const LOCAL = 0x04034b50;
const FULL32 = 0xffffffff;

/** Reads the entry whose record in the central directory starts at `at`; throws `FileError` when it is damaged or locked. */
export function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraAt = at + 46 + nameLength;
  const extra = bytes.subarray(extraAt, extraAt + bytes.readUInt16LE(at + 30));
  const name = decodeName(bytes.subarray(at + 46, extraAt));
  if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw fileEncrypted();
  const [size, compressedSize, headerAt] = widen(extra, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL)
    throw fileDamaged(`${name}: header`);
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    size,
    compressedSize,
    time: bytes.readUInt32LE(at + 12),
    headerAt,
    dataAt: headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28),
  };
}

type Sizes = readonly [size: number, compressedSize: number, offset: number];

/** Replaces the numbers that did not fit 32 bits by those of the zip64 extra field (APPNOTE 4.5.3), in its order. */
function widen(extra: Buffer, [size, compressedSize, offset]: Sizes): Sizes {
  if (size !== FULL32 && compressedSize !== FULL32 && offset !== FULL32)
    return [size, compressedSize, offset];
  let at = zip64FieldAt(extra);
  const wide = (narrow: number): number => {
    if (narrow !== FULL32) return narrow;
    if (at < 0 || at + 8 > extra.length) throw fileDamaged('zip64 sizes');
    at += 8;
    return readUInt64(extra, at - 8);
  };
  return [wide(size), wide(compressedSize), wide(offset)];
}

function zip64FieldAt(extra: Buffer): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return at + 4;
  }
  return -1;
}

/** A number of 64 bits; throws `FileError` when it is beyond any file's size. */
export function readUInt64(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw fileDamaged('zip64 number');
  return value;
}

function decodeName(bytes: Buffer): string {
  const name = bytes.toString('utf8');
  return name.includes('\uFFFD') ? bytes.toString('latin1') : name;
}
