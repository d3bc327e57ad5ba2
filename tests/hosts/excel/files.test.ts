import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../cli/sample/random.ts';
import { Buffer as OwnBuffer } from '../../../office-addin/files/buffer.ts';
import { base64Of } from '../../../office-addin/files/open-new.ts';
import * as own from '../../../office-addin/files/zlib.ts';

const random = randomOf(7, 1);
const bytesOf = (length: number, kinds = 256): Uint8Array =>
  Uint8Array.from({ length }, () => random.integer(0, kinds - 1));
const plain = (bytes: Uint8Array): readonly number[] => [...bytes];

describe('what takes the place of Buffer in browsers', () => {
  const both = (bytes: Uint8Array) => {
    const { buffer, byteOffset, byteLength } = bytes;
    return {
      node: Buffer.from(buffer, byteOffset, byteLength),
      ours: OwnBuffer.from(buffer, byteOffset, byteLength),
    };
  };

  it.each(['utf8', 'latin1', 'utf16le', 'hex'] as const)('makes the bytes of a text in %s', (encoding) => {
    const text = encoding === 'hex' ? 'd0cf11e0a1b11ae1' : 'Café – É€ "x" EncryptedPackage';
    expect(plain(OwnBuffer.from(text, encoding))).toEqual(plain(Buffer.from(text, encoding)));
  });

  it.each(['utf8', 'latin1', 'utf16le'] as const)('makes a text of any bytes in %s', (encoding) => {
    for (const length of [0, 1, 2, 50, 20_000]) {
      const { node, ours } = both(bytesOf(length));
      expect(ours.toString(encoding)).toBe(node.toString(encoding));
      expect(ours.toString(encoding, 4, 16)).toBe(node.toString(encoding, 4, 16));
    }
  });

  it('keeps a mark of the byte order and what cannot be decoded', () => {
    const { node, ours } = both(Uint8Array.of(0xef, 0xbb, 0xbf, 65, 0xff, 66));
    expect(ours.toString('utf8')).toBe(node.toString('utf8'));
  });

  it('finds bytes and texts', () => {
    const { node, ours } = both(bytesOf(400, 4));
    const sought = [3, Uint8Array.of(1, 2), Uint8Array.of(2, 2, 1, 0), '\u0001\u0002', 'x'];
    for (const one of sought) {
      for (const from of [0, 7, 390, 500]) {
        const places = [
          typeof one === 'string' ? node.indexOf(one, from, 'latin1') : node.indexOf(one, from),
        ];
        expect([ours.indexOf(one, from)]).toEqual(places);
        expect(ours.includes(one, from)).toBe(places[0] !== -1);
      }
    }
  });

  it('reads and writes numbers, and shares its memory with its parts', () => {
    const { node, ours } = both(bytesOf(40));
    for (let at = 0; at < 32; at++) {
      expect(ours.readUInt16LE(at)).toBe(node.readUInt16LE(at));
      expect(ours.readUInt32LE(at)).toBe(node.readUInt32LE(at));
      expect(ours.readBigUInt64LE(at)).toBe(node.readBigUInt64LE(at));
    }
    const [a, b] = [OwnBuffer.alloc(8), Buffer.alloc(8)];
    for (const one of [a, b]) {
      one.writeUInt32LE(0xfedcba98, 1);
      one.writeUInt16LE(0xabcd, 5);
    }
    expect(a.subarray(1)).toBeInstanceOf(OwnBuffer);
    a.subarray(6).fill(9);
    b.subarray(6).fill(9);
    expect(plain(a)).toEqual(plain(b));
    expect([a.equals(b), a.equals(b.subarray(1))]).toEqual([true, false]);
  });

  it('joins pieces', () => {
    const pieces = [bytesOf(5), new Uint8Array(), bytesOf(300, 4).subarray(7)];
    expect(plain(OwnBuffer.concat(pieces))).toEqual(plain(Buffer.concat(pieces)));
    expect(plain(OwnBuffer.concat([]))).toEqual([]);
  });

  it('copies bytes', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4).subarray(1);
    const copy = OwnBuffer.from(bytes);
    bytes.fill(9);
    expect(plain(copy)).toEqual([2, 3, 4]);
  });

  it('refuses to go beyond its end, and what nobody asked for yet', () => {
    expect(() => OwnBuffer.alloc(3).readUInt32LE(0)).toThrow(RangeError);
    expect(() => OwnBuffer.from([1, 2])).toThrow(TypeError);
  });
});

describe('what takes the place of zlib in browsers', () => {
  const samples = [
    new Uint8Array(),
    Uint8Array.of(7),
    bytesOf(70_000),
    bytesOf(70_000, 3),
    Buffer.from('<c r="A1" s="3"><v>12</v></c>'.repeat(9000)),
  ];

  it('unpacks what Node packs, at every level', () => {
    for (const bytes of samples) {
      for (const level of [0, 1, 6, 9]) {
        const packed = deflateRawSync(bytes, { level });
        const unpacked = own.inflateRawSync(packed, { maxOutputLength: bytes.length + 1 });
        expect(Buffer.compare(unpacked, bytes)).toBe(0);
      }
    }
  });

  it('packs so that Node can unpack it', () => {
    for (const bytes of samples) expect(inflateRawSync(own.deflateRawSync(bytes)).equals(bytes)).toBe(true);
  });

  it('has the same checksums', () => {
    for (const bytes of samples) expect(own.crc32(bytes)).toBe(crc32(bytes));
  });

  it('stops where more comes out than may, and where data are damaged', () => {
    const packed = deflateRawSync(new Uint8Array(100_000));
    expect(() => own.inflateRawSync(packed, { maxOutputLength: 99_999 })).toThrow(/limit/);
    expect(() => own.inflateRawSync(Uint8Array.of(7, 7, 7), { maxOutputLength: 100 })).toThrow();
  });
});

it('writes base64 as Node does', () => {
  for (const length of [0, 1, 2, 3, 12_287, 12_288, 50_000]) {
    const bytes = bytesOf(length);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
