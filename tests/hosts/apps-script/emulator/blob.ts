import { utf8Bytes, utf8Text } from '../../../../apps-script/drive/bytes/utf8.ts';
import { crc32, inflateRawSync } from '../../../../apps-script/drive/bytes/zlib.ts';
import { gap, refuse } from './errors.ts';
import type { ServiceMethods } from './world.ts';

export const blob: ServiceMethods<'Blob'> = {
  // Bytes have a sign in Apps Script, as in Java.
  getBytes: ({ bytes }) => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)),
  getDataAsString: ({ bytes }) => utf8Text(bytes, 0, bytes.length, false),
  getContentType: ({ type }) => type,
  getName: ({ name }) => name,
};

const GZIP = 'application/x-gzip';
/** A header without anything that may be left out (RFC 1952). */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
const TRAILER = 8;
const MOST_STORED = 65_535;

export const blobUtilities: ServiceMethods<'Utilities'> = {
  newBlob: (_self, { services }, data: string | readonly number[], type: string | null = null) =>
    services.make('Blob', { bytes: bytesOf(data), type: type ?? 'text/plain', name: null }),
  gzip: (_self, { services }, handle: object) => {
    const { bytes } = services.stateOf('Blob', handle);
    return services.make('Blob', { bytes: Uint8Array.from(gzipped(bytes)), type: GZIP, name: 'archive.gz' });
  },
  ungzip: (_self, { services }, handle: object) => {
    const { bytes, type } = services.stateOf('Blob', handle);
    if (type !== GZIP) refuse('Blob object must have non-null content type for this operation.');
    return services.make('Blob', { bytes: ungzipped(bytes), type: null, name: null });
  },
  base64Encode: (_self, _world, data: unknown) => {
    if (!Array.isArray(data)) gap('Utilities.base64Encode of a text');
    return base64(bytesOf(data as readonly number[]));
  },
  base64Decode: (_self, _world, text: string) =>
    Array.from(fromBase64(text), (byte) => (byte > 127 ? byte - 256 : byte)),
};

function bytesOf(data: string | readonly number[]): Uint8Array {
  if (typeof data === 'string') return Uint8Array.from(utf8Bytes(data));
  if (!data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte < 128))
    refuse('Cannot convert Array to byte[].');
  return Uint8Array.from(data);
}

/** Packed without packing: stored blocks are as good as any to whoever unpacks them. */
function gzipped(bytes: Uint8Array): number[] {
  const out = [...HEADER];
  for (let at = 0; at === 0 || at < bytes.length; at += MOST_STORED) {
    const part = bytes.subarray(at, at + MOST_STORED);
    const isLast = at + MOST_STORED >= bytes.length;
    out.push(
      isLast ? 1 : 0,
      part.length & 255,
      part.length >> 8,
      ~part.length & 255,
      (~part.length >> 8) & 255,
    );
    for (const byte of part) out.push(byte);
  }
  for (const number of [crc32(bytes), bytes.length])
    for (let shift = 0; shift < 32; shift += 8) out.push((number >>> shift) & 255);
  return out;
}

function ungzipped(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const end = bytes.length - TRAILER;
  if (first !== HEADER[0] || second !== HEADER[1] || end < HEADER.length)
    refuse('Could not decompress gzip.');
  const size = new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(4, true);
  return inflateRawSync(bytes.subarray(HEADER.length, end), { maxOutputLength: size });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const left = bytes.length - at;
    for (let i = 0; i < 4; i++) text += i <= left ? DIGITS.charAt((bits >> (18 - 6 * i)) & 63) : '=';
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) refuse('Could not decode string.');
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let bits = 0;
    for (let i = 0; i < 4; i++) {
      const digit = text.charAt(at + i);
      const value = digit === '=' ? 0 : DIGITS.indexOf(digit);
      if (value < 0) refuse('Could not decode string.');
      bits = (bits << 6) | value;
    }
    for (let i = 0; i < 3 && to + i < bytes.length; i++) bytes[to + i] = (bits >> (16 - 8 * i)) & 255;
  }
  return bytes;
}
