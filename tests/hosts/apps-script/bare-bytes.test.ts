import { constants, deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Buffer as BareBuffer } from '../../../apps-script/drive/bytes/buffer.ts';
import { TextDecoder as BareDecoder } from '../../../apps-script/drive/bytes/text-decoder.ts';
import { crc32, inflateRawSync } from '../../../apps-script/drive/bytes/zlib.ts';

const bytes = fc.uint8Array({ maxLength: 400 });
/** Bytes in which damaged and sound sequences of UTF-8 are common. */
const nearlyUtf8 = fc
  .array(
    fc.oneof(
      fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x80, 0x9f, 0xa0, 0xbf, 0x41),
      fc.integer({ min: 0, max: 255 }),
    ),
    { maxLength: 40 },
  )
  .map((all) => Uint8Array.from(all));
const repetitive = fc
  .array(fc.tuple(fc.string({ maxLength: 9 }), fc.integer({ min: 1, max: 90 })), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.map(([text, times]) => text.repeat(times)).join('')));

function buffers(given: Uint8Array): readonly [bare: BareBuffer, node: Buffer] {
  return [BareBuffer.from(given), Buffer.from(given)];
}

describe('unpacking', () => {
  const levels = fc.constantFrom(0, 1, 6, 9);
  const strategies = fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
  );

  it('gives back what zlib packed, whatever kind of block it chose', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, repetitive), levels, strategies, (given, level, strategy) => {
        const packed = deflateRawSync(given, { level, strategy });
        expect(Buffer.from(unpacked(packed, given.length)).equals(Buffer.from(given))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back a large text in several blocks', () => {
    const large = Buffer.from(
      Array.from({ length: 60_000 }, (_, i) => `<c r="A${i}"><v>${i * 7919}</v></c>`).join(''),
    );
    expect(Buffer.from(unpacked(deflateRawSync(large), large.length)).equals(large)).toBe(true);
  });

  it('refuses more than was declared, and a stream that ends early', () => {
    const packed = deflateRawSync(Buffer.alloc(5000, 'ab'));
    expect(() => unpacked(packed, 4999)).toThrow();
    expect(() => unpacked(packed.subarray(0, packed.length - 3), 5000)).toThrow();
  });

  it('ends on any bytes at all', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          expect(unpacked(given, 3000).length).toBeLessThanOrEqual(3000);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('computes the checksum of zip files', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(crc32(given)).toBe(nodeCrc32(given));
      }),
    );
  });
});

describe('bytes as texts', () => {
  it('are read as Node reads them', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, nearlyUtf8), fc.nat(60), fc.nat(60), (given, start, more) => {
        const [bare, node] = buffers(given);
        for (const encoding of ['utf8', 'latin1', 'hex'] as const)
          expect(bare.toString(encoding, start, start + more)).toBe(
            node.toString(encoding, start, start + more),
          );
        expect(bare.toString('utf16le')).toBe(node.toString('utf16le'));
      }),
      { numRuns: 500 },
    );
  });

  it('are made of texts as Node makes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const encoding of ['utf8', 'latin1', 'utf16le'] as const)
          expect([...BareBuffer.from(text, encoding)]).toEqual([...Buffer.from(text, encoding)]);
      }),
    );
    expect([...BareBuffer.from('504b0304', 'hex')]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('are decoded as TextDecoder decodes them', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, nearlyUtf8), fc.boolean(), (given, ignoreBOM) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
          expect(new BareDecoder(encoding, { ignoreBOM }).decode(given)).toBe(
            new TextDecoder(encoding, { ignoreBOM }).decode(given),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('are decoded as Windows-1252 says, which some versions of Node do not', () => {
    const given = Uint8Array.of(0x80, 0x93, 0x41, 0x81, 0xa0, 0xe9, 0xff);
    for (const encoding of ['windows-1252', 'ISO-8859-1'])
      expect(new BareDecoder(encoding).decode(given)).toBe('€“A\u0081\u00a0éÿ');
  });

  it('are refused when they are no UTF-8 and must be', () => {
    fc.assert(
      fc.property(nearlyUtf8, (given) => {
        const outcome = (decoder: { decode(bytes: Uint8Array): string }) => {
          try {
            return decoder.decode(given);
          } catch (error) {
            return error instanceof TypeError;
          }
        };
        expect(outcome(new BareDecoder('utf-8', { fatal: true }))).toBe(
          outcome(new TextDecoder('utf-8', { fatal: true })),
        );
      }),
      { numRuns: 500 },
    );
    expect(() => new BareDecoder('shift_jis')).toThrow();
  });
});

describe('numbers and places in bytes', () => {
  it('are those of Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 40 }), fc.nat(4), (given, at) => {
        const [bare, node] = buffers(given);
        expect(bare.readUInt16LE(at)).toBe(node.readUInt16LE(at));
        expect(bare.readUInt32LE(at)).toBe(node.readUInt32LE(at));
        expect(bare.readBigUInt64LE(at)).toBe(node.readBigUInt64LE(at));
        expect(bare.indexOf(given[at] ?? 0, 2)).toBe(node.indexOf(given[at] ?? 0, 2));
        const part = given.subarray(at + 3, at + 5);
        expect(bare.indexOf(part)).toBe(node.indexOf(part));
        expect(bare.includes(part)).toBe(true);
        expect(bare.indexOf('\u00ff\u0001')).toBe(node.indexOf('\u00ff\u0001', 0, 'latin1'));
        expect(BareBuffer.from(bare.subarray(1, 3)).equals(node.subarray(1, 3))).toBe(true);
      }),
    );
    expect(() => BareBuffer.from([1, 2, 3]).readUInt32LE(0)).toThrow();
  });
});

function unpacked(packed: Uint8Array, most: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: most });
}
