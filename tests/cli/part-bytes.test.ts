import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PartBytes, partBytes } from '../../cli/xlsx/part-bytes.ts';

/** What is done to bytes, and to a text beside them that says what they must be. */
type Step = (bytes: PartBytes, before: Buffer) => Buffer;

const unit = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 100 }), fc.constant('\ud800x'));
const step: fc.Arbitrary<Step> = fc.oneof(
  unit.map(
    (text): Step =>
      (bytes, before) => {
        bytes.add(text);
        return Buffer.concat([before, Buffer.from(text, 'utf8')]);
      },
  ),
  fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.nat(30), fc.nat(60)).map(
    ([from, start, end]): Step =>
      (bytes, before) => {
        const last = Math.min(end, from.length);
        bytes.addBytes(from, start, last);
        return Buffer.concat([before, from.subarray(start, Math.max(start, last))]);
      },
  ),
  fc.nat(40).map(
    (length): Step =>
      (bytes, before) => {
        bytes.cut(length);
        return before.subarray(0, length);
      },
  ),
);

test('bytes of a part are those of the text that was added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(fc.array(step)), (size, pieces) => {
      const bytes = partBytes(size);
      const taken = pieces.map((steps) => {
        const wanted = steps.reduce((before: Buffer, one) => one(bytes, before), Buffer.alloc(0));
        expect(bytes.length).toBe(wanted.length);
        return { wanted, got: bytes.take() };
      });
      // What was taken stays as it is while more is added.
      for (const { wanted, got } of taken) expect(Buffer.from(got)).toEqual(wanted);
    }),
  );
});
