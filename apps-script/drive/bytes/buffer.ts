import { utf8Bytes, utf8Text } from './utf8.ts';
import { textOfUnits, utf16Text } from './wide-text.ts';

type Encoding = 'utf8' | 'latin1' | 'utf16le' | 'hex';

/** Typed arrays without the methods of the class itself, one of which is another here. */
const Bytes: new (
  source: ArrayLike<number> | ArrayBufferLike,
  start?: number,
  length?: number,
) => Uint8Array = Uint8Array;

/**
 * As much of Node's `Buffer` as reading a workbook takes, in a script that has nothing but the language. The build puts it
 * in its place (`tools/bare-reader.ts`); `tests/hosts/apps-script/bare-bytes.test.ts` holds it against Node's own.
 */
export class Buffer extends Bytes {
  /** Bytes of a text, a copy of bytes, or the very bytes of an array buffer. */
  static from(
    source: string | ArrayLike<number> | ArrayBufferLike,
    second?: unknown,
    length?: number,
  ): Buffer {
    if (typeof source === 'string') return new Buffer(bytesOf(source, second as Encoding | undefined));
    if (source instanceof ArrayBuffer) return new Buffer(source, second as number | undefined, length);
    return new Buffer(source as ArrayLike<number>);
  }

  readUInt16LE(at: number): number {
    return numberAt(this, at, 2);
  }

  readUInt32LE(at: number): number {
    return numberAt(this, at, 4);
  }

  readBigUInt64LE(at: number): bigint {
    return (BigInt(numberAt(this, at + 4, 4)) << 32n) | BigInt(numberAt(this, at, 4));
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, i) => byte === other[i]);
  }

  override indexOf(wanted: number | string | Uint8Array, from = 0): number {
    if (typeof wanted === 'number') return super.indexOf(wanted, from);
    const bytes = typeof wanted === 'string' ? Buffer.from(wanted, 'latin1') : wanted;
    const [first = -1] = bytes;
    for (let at = super.indexOf(first, from); at >= 0; at = super.indexOf(first, at + 1)) {
      if (bytes.every((byte, i) => byte === this[at + i])) return at;
    }
    return -1;
  }

  override includes(wanted: number | string | Uint8Array, from = 0): boolean {
    return this.indexOf(wanted, from) >= 0;
  }

  override toString(encoding: Encoding = 'utf8', start = 0, end = this.length): string {
    const stop = Math.max(start, Math.min(end, this.length));
    if (encoding === 'utf8') return utf8Text(this, start, stop, false);
    if (encoding === 'latin1') return textOfUnits(this, start, stop);
    const part = this.subarray(start, stop);
    if (encoding === 'utf16le') return utf16Text(part, false, true);
    return Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  if (at < 0 || at + length > bytes.length) throw new RangeError('out of bounds');
  let number = 0;
  for (let i = length - 1; i >= 0; i--) number = number * 256 + (bytes[at + i] ?? 0);
  return number;
}

function bytesOf(text: string, encoding: Encoding = 'utf8'): number[] {
  if (encoding === 'utf8') return utf8Bytes(text);
  if (encoding === 'hex')
    return Array.from({ length: text.length >> 1 }, (_, i) =>
      Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
    );
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return encoding === 'latin1'
    ? units.map((unit) => unit & 255)
    : units.flatMap((unit) => [unit & 255, unit >> 8]);
}
