import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUncertain, literalText } from '../../../apps-script/cell-text.ts';
import { highlightFormula, sheetsFormula } from '../../../apps-script/formula-dialect.ts';
import { serialReader } from '../../../apps-script/serial-reader.ts';
import { widthRuns } from '../../../apps-script/width-runs.ts';
import { readTyped } from './emulator/typed-text.ts';
import { dateOfSerial } from './emulator/zone.ts';

const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/New_York', 'Europe/London', 'UTC'];

it('separates arguments by semicolons, but not within texts and sheet names', () => {
  expect(sheetsFormula(`IF($A3="a,b",'T, 1'!$A$1,0)`)).toBe(`=IF($A3="a,b";'T, 1'!$A$1;0)`);
});

it('lets a conditional format reach a name through INDIRECT', () => {
  const formula = highlightFormula('MATCH($A3,CL_JK,0)', (word) => word === 'CL_JK');
  expect(formula).toBe('=MATCH($A3;INDIRECT("CL_JK");0)');
});

it('leaves a conditional format out that looks at another sheet', () => {
  expect(highlightFormula("$A3='T00 Sampul'!$B$4", () => false)).toBeNull();
});

it('writes any text so that it stays that text in a cell of the general format', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.mixedCase(fc.constantFrom('true', '1,5', '16/09/2022', "'a"))),
      (text) => {
        fc.pre(text !== '');
        for (const locale of ['id_ID', 'en_US'] as const) {
          expect(readTyped(literalText(text), null, locale)).toEqual({ kind: 'value', value: text });
        }
      },
    ),
  );
});

it('knows which texts it cannot trust to a cell of the text format', () => {
  expect(['=1', "'a", '007', 'a=1'].map(isUncertain)).toEqual([true, true, false, false]);
});

it('turns the date of any day back into its serial number, in any zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80_000 }), fc.constantFrom(...ZONES), (day, zone) => {
      expect(serialReader(zone)(dateOfSerial(day, zone))).toBe(day);
    }),
  );
});

it('keeps the time of day of a recent date', () => {
  const serial = 45_499 + 14.5 / 24;
  expect(serialReader('Asia/Jayapura')(dateOfSerial(serial, 'Asia/Jayapura'))).toBeCloseTo(serial, 6);
});

it('takes a moment near midnight long ago for that midnight', () => {
  const eightMinutes = 8 / 1440;
  const date = dateOfSerial(10_000 - eightMinutes, 'Asia/Jakarta');
  expect(serialReader('Asia/Jakarta')(date)).toBe(10_000);
});

it('sets widths in few calls and makes no column narrower', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 70 }), (widths) => {
      const runs = widthRuns(widths);
      const given = runs.flatMap(({ count, width }) => new Array<number>(count).fill(width));
      expect(given).toHaveLength(widths.length);
      expect(given.every((width, i) => width >= (widths[i] ?? 0))).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(4);
    }),
  );
});
