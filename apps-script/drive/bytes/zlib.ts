import { crc32, inflate } from '../../../node_modules/hucre/dist/zip/deflate.mjs';
import { Buffer } from './buffer.ts';

// As much of `node:zlib` as reading a workbook takes; the build puts it in its place (`tools/bare-reader.ts`). Apps Script
// unpacks only what it has in whole, before anybody can ask how large it will be. The library that writes the frame of
// workbooks does it with a limit; it shows this to nobody, but it is pinned exactly, and a test compares it with Node.

export { crc32 };

/** Unpacks raw DEFLATE data; throws when they are damaged or hold more than they may. */
export function inflateRawSync(
  bytes: Uint8Array,
  { maxOutputLength }: { readonly maxOutputLength: number },
): Buffer {
  const unpacked = inflate(bytes, maxOutputLength);
  return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
}
