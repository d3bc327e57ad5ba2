import { crc32, deflate, inflate } from '../../node_modules/hucre/dist/zip/deflate.mjs';
import { Buffer } from './buffer.ts';

// In the place of Node's `node:zlib`, which the reader and the writer of .xlsx files ask for. Browsers unpack in streams
// only, and older web views of Excel not at all, so this is done by the library that writes the frame of workbooks. It
// shows these functions to nobody; but it is pinned exactly, and a test compares them with those of Node.

export { crc32 };

/** Unpacks raw DEFLATE data; throws when they are damaged or hold more than they may. */
export function inflateRawSync(
  compressed: Uint8Array,
  { maxOutputLength: most }: { readonly maxOutputLength: number },
): Buffer {
  return shared(inflate(compressed, most));
}

/** Packs data as raw DEFLATE. */
export function deflateRawSync(bytes: Uint8Array): Buffer {
  return shared(deflate(bytes));
}

/** The same bytes, not a copy of them. */
function shared({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
