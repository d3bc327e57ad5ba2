import { fileDamaged } from '../file-error.ts';

/** The text in the bytes of a file: UTF-8, UTF-16 of either order, or else Windows-1252, with or without a mark at its start. */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes('\0')) throw fileDamaged('a text file with NUL characters');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

const BYTE_ORDER_MARK = '\ufeff';

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

const SAMPLE = 4096;

/** UTF-16 shows by its mark, or by the zero bytes that nearly every Latin letter brings. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(SAMPLE, bytes.length - (bytes.length % 2));
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > length && even * 20 < length) return 'utf-16le';
  return even * 4 > length && odd * 20 < length ? 'utf-16be' : null;
}

// What Windows-1252 has where Latin-1 has control characters; the five free places stay as they are.
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(CONTROLS, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);
}
