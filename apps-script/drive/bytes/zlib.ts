import { Buffer } from './buffer.ts';
import { inflate } from './inflate.ts';

/** As much of `node:zlib` as reading a workbook takes; the build puts it in its place (`tools/bare-reader.ts`). */
export function inflateRawSync(
  bytes: Uint8Array,
  { maxOutputLength }: { readonly maxOutputLength: number },
): Buffer {
  const unpacked = inflate(bytes, maxOutputLength);
  return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of zip and gzip (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~sum >>> 0;
}
