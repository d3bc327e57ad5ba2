import { describe, expect, test } from 'vitest';
import { builtInFormatKind } from '../../cli/xlsx/read-format.ts';
import { formatKindOf } from '../../core/index.ts';

describe('a number format', () => {
  test.each([
    'dd/mm/yyyy',
    'DD-MMM-YY',
    'd mmmm yyyy hh:mm',
    '[$-421]dd mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'mmm-yy',
    'mmmm',
    'yyyy',
    'ddd',
    'm/d/yy h:mm AM/PM',
    '"Tanggal "dd',
    '[Red]yyyy-mm-dd',
    '[$-411]ge.m.d',
  ])('%s is a date', (code) => {
    expect(formatKindOf(code)).toBe('date');
  });

  test.each([
    'General',
    'GENERAL',
    '0',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
    '0;-0;;@',
    'hh:mm',
    'h:mm:ss AM/PM',
    'mm:ss.0',
    '[h]:mm',
    '[mm]:ss',
    '[$-F400]h:mm:ss',
    '0.00E+00',
    '0 "hari"',
    '0\\d',
    '0_d',
    '*d0',
    '[Red]0',
    '[$Rp-421]#,##0',
    '[DBNum1]0',
    '# ?/?',
    ';;;',
    '""',
    '[>0]"m"',
    '"tak ditutup dd',
    '[tak ditutup dd',
    '\\',
  ])('%s is a general number', (code) => {
    expect(formatKindOf(code)).toBe('general');
  });

  test.each(['0%', '0.00%', '[Red]0.0%\\ "m"', '0%_);\\(0%\\)'])('%s is a percentage', (code) => {
    expect(formatKindOf(code)).toBe('percent');
  });

  test.each(['@', '\\(@\\)', '"NIK "@'])('%s is a text', (code) => {
    expect(formatKindOf(code)).toBe('text');
  });
});

test('a built-in number format is known by its number', () => {
  const kinds = Array.from({ length: 60 }, (_, id) => builtInFormatKind(id));
  const ids = (kind: string): readonly number[] => kinds.flatMap((found, id) => (found === kind ? [id] : []));
  expect(ids('date')).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect(ids('percent')).toEqual([9, 10]);
  expect(ids('text')).toEqual([49]);
});
