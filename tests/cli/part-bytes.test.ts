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
  fc.oneof(fc.nat(12), fc.nat()).map(
    (value): Step =>
      (bytes, before) => {
        bytes.addNumber(value);
        return Buffer.concat([before, Buffer.from(String(value))]);
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

test.each([0, 9, 10, 99, 100, 2 ** 31 - 1])('the number %d is added with all its digits', (value) => {
  const bytes = partBytes(1);
  bytes.addNumber(value);
  expect(Buffer.from(bytes.take()).toString()).toBe(String(value));
});
