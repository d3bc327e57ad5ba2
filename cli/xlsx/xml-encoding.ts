import { fileDamaged } from '../file-error.ts';

const DECLARED = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/;

/** The bytes of an XML part in UTF-8 and without byte order mark; parts in another encoding are converted. */
export function utf8Bytes(part: Uint8Array): Buffer {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? bytes : Buffer.from(decoderFor(encoding).decode(bytes));
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1]?.toLowerCase() ?? 'utf-8';
  // A part that says UTF-16 in single bytes contradicts itself, and what can be read is the bytes.
  return declared === 'utf8' || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decoderFor(encoding: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw fileDamaged(`unknown encoding ${encoding}`);
  }
}
