type Encoding = 'utf8' | 'latin1' | 'utf16le' | 'hex';

/** Longer runs are turned into text piece by piece, since an engine bounds how many arguments a call takes. */
const PIECE = 8192;

/**
 * What the reader and the writer of .xlsx files use of Node's `Buffer`, for browsers; the build puts it in its place. It
 * answers as Node's does, which a test compares; what is not used is not there, so that a new use fails at once.
 */
export class Buffer extends Uint8Array<ArrayBuffer> {
  /** A view of memory, a copy of bytes, or the bytes of a text. */
  static override from(source: unknown, start?: unknown, length?: unknown): Buffer {
    const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
    if (source instanceof ArrayBuffer) return new Buffer(source, number(start), number(length));
    if (source instanceof Uint8Array) return new Buffer(source.slice().buffer);
    if (typeof source === 'string') return bytesOf(source, isEncoding(start) ? start : 'utf8');
    throw new TypeError('bytes are made of memory, of bytes or of a text');
  }

  static alloc(length: number): Buffer {
    return new Buffer(new ArrayBuffer(length));
  }

  static concat(pieces: readonly Uint8Array[]): Buffer {
    const joined = Buffer.alloc(pieces.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const piece of pieces) {
      joined.set(piece, end);
      end += piece.length;
    }
    return joined;
  }

  override toString(encoding: Encoding = 'utf8', start = 0, end = this.length): string {
    const bytes = this.subarray(start, Math.max(start, end));
    if (encoding === 'utf8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (encoding === 'utf16le')
      return Array.from({ length: bytes.length >> 1 }, (_, i) => wideAt(bytes, i)).join('');
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE)
      text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    return text;
  }

  /** Where a byte, some bytes or a text of single bytes stand from a position on; -1 where they do not. */
  override indexOf(sought: number | Uint8Array | string, from = 0): number {
    if (typeof sought === 'number') return super.indexOf(sought, from);
    const bytes = typeof sought === 'string' ? bytesOf(sought, 'latin1') : sought;
    const [first = 0] = bytes;
    for (let at = super.indexOf(first, from); at >= 0; at = super.indexOf(first, at + 1)) {
      if (bytes.every((byte, i) => this[at + i] === byte)) return at;
    }
    return -1;
  }

  override includes(sought: number | Uint8Array | string, from = 0): boolean {
    return this.indexOf(sought, from) >= 0;
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, i) => byte === other[i]);
  }

  readUInt16LE(at: number): number {
    return viewOf(this).getUint16(at, true);
  }

  readUInt32LE(at: number): number {
    return viewOf(this).getUint32(at, true);
  }

  readBigUInt64LE(at: number): bigint {
    return viewOf(this).getBigUint64(at, true);
  }

  writeUInt16LE(value: number, at: number): number {
    viewOf(this).setUint16(at, value, true);
    return at + 2;
  }

  writeUInt32LE(value: number, at: number): number {
    viewOf(this).setUint32(at, value, true);
    return at + 4;
  }
}

function wideAt(bytes: Uint8Array, index: number): string {
  return String.fromCharCode((bytes[2 * index] ?? 0) + 256 * (bytes[2 * index + 1] ?? 0));
}

function isEncoding(value: unknown): value is Encoding {
  return value === 'utf8' || value === 'latin1' || value === 'utf16le' || value === 'hex';
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function bytesOf(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf8') {
    const bytes = new TextEncoder().encode(text);
    return new Buffer(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  const step = { latin1: 1, utf16le: 2, hex: 0.5 }[encoding];
  const bytes = Buffer.alloc(text.length * step);
  for (let at = 0; at < bytes.length; at++) {
    if (encoding === 'hex') bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
    else bytes[at] = text.charCodeAt(Math.floor(at / step)) >> (8 * (at % step));
  }
  return bytes;
}
