import { crc32, deflateRawSync } from 'node:zlib';
import { fileTooLarge } from '../file-error.ts';
import { partKey, type RawEntry, type ZipArchive } from './zip-archive.ts';

interface WrittenEntry extends RawEntry {
  readonly name: Buffer;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
/** Midnight of 1 January 1980: the start of the format's calendar, so that the same content gives the same bytes. */
export const EPOCH = 0x00210000;
const UTF8_NAME = 0x0800;

/**
 * The bytes of an archive with some parts changed.
 *
 * Untouched entries keep their place and their compressed bytes; `null` removes a part; new parts come last. Parts that are
 * packed already are taken as they are.
 */
export function writeZip(
  archive: ZipArchive | null,
  changes: ReadonlyMap<string, Uint8Array | RawEntry | null>,
): Uint8Array {
  const pending = new Map([...changes].map(([name, bytes]) => [partKey(name), { name, bytes }]));
  const entries: WrittenEntry[] = [];
  for (const name of archive?.names ?? []) {
    const change = pending.get(partKey(name));
    pending.delete(partKey(name));
    if (change === undefined && archive !== null)
      entries.push({ name: Buffer.from(name), ...archive.raw(name) });
    if (change?.bytes) entries.push(packed(name, change.bytes));
  }
  for (const { name, bytes } of pending.values()) if (bytes !== null) entries.push(packed(name, bytes));
  return assemble(entries);
}

function packed(name: string, bytes: Uint8Array | RawEntry): WrittenEntry {
  if (!(bytes instanceof Uint8Array)) return { name: Buffer.from(name), ...bytes };
  const deflated = deflateRawSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return {
    name: Buffer.from(name),
    compressed: smaller ? deflated : bytes,
    method: smaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    time: EPOCH,
  };
}

function assemble(entries: readonly WrittenEntry[]): Uint8Array {
  const headers = entries.reduce((sum, { name }) => sum + LOCAL_HEADER + CENTRAL_HEADER + 2 * name.length, 0);
  const length = entries.reduce((sum, entry) => sum + entry.compressed.length, headers + END_RECORD);
  if (length > 0xffffffff || entries.length >= 0xffff) throw fileTooLarge(`zip of ${length} bytes`);
  const out = Buffer.alloc(length);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = putLocal(out, at, entry);
  }
  const directoryAt = at;
  entries.forEach((entry, index) => {
    at = putCentral(out, at, entry, offsets[index] ?? 0);
  });
  out.writeUInt32LE(0x06054b50, at);
  out.writeUInt16LE(entries.length, at + 8);
  out.writeUInt16LE(entries.length, at + 10);
  out.writeUInt32LE(at - directoryAt, at + 12);
  out.writeUInt32LE(directoryAt, at + 16);
  return out;
}

function putLocal(out: Buffer, at: number, entry: WrittenEntry): number {
  out.writeUInt32LE(0x04034b50, at);
  putCommon(out, at + 4, entry);
  const dataAt = at + LOCAL_HEADER + entry.name.length;
  out.set(entry.name, at + LOCAL_HEADER);
  out.set(entry.compressed, dataAt);
  return dataAt + entry.compressed.length;
}

function putCentral(out: Buffer, at: number, entry: WrittenEntry, offset: number): number {
  out.writeUInt32LE(0x02014b50, at);
  out.writeUInt16LE(20, at + 4);
  putCommon(out, at + 6, entry);
  out.writeUInt32LE(offset, at + 42);
  out.set(entry.name, at + CENTRAL_HEADER);
  return at + CENTRAL_HEADER + entry.name.length;
}

/** The fields that local and central headers share (APPNOTE 4.3.7), from "version needed" to "file name length". */
function putCommon(
  out: Buffer,
  at: number,
  { name, method, crc, size, compressed, time }: WrittenEntry,
): void {
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(name.some((byte) => byte > 0x7f) ? UTF8_NAME : 0, at + 2);
  out.writeUInt16LE(method, at + 4);
  out.writeUInt32LE(time, at + 6);
  out.writeUInt32LE(crc, at + 10);
  out.writeUInt32LE(compressed.length, at + 14);
  out.writeUInt32LE(size, at + 18);
  out.writeUInt16LE(name.length, at + 22);
}
