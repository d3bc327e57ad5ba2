import { describe, expect, it } from 'vitest';
import { readDate } from '../../core/engine/decode/date.ts';
import { isoOf } from '../../core/workbook/serial.ts';

// The rows of specification §9.2 that a single date column can meet; the year of the period is that of the document.
const context = { thisYear: 2024, periodYear: Number.NaN, coarse: false };

describe('reads surely', () => {
  it.each([
    ['12/8/2019', '2019-08-12'],
    ['Senin (12/8/2019)', '2019-08-12'],
    ["Jum'at, 16 Sept. 2022", '2022-09-16'],
    ['Jum’at, 16 Sept. 2022', '2022-09-16'],
    ['19 September 2022 - 14:43 WIB', '2022-09-19'],
    ['12 Agst 2024', '2024-08-12'],
    ['12 Agt 24', '2024-08-12'],
    ['1 Nopember 2001', '2001-11-01'],
    ['2024-07-31', '2024-07-31'],
    ['31.07.2024', '2024-07-31'],
    ['31-7-24', '2024-07-31'],
    ['１２／０８／２０１９', '2019-08-12'],
    ['  12 / 8 / 2019 ', '2019-08-12'],
    ['12/8/98', '1998-08-12'],
  ])('%s as %s', (text, day) => {
    const read = readDate(text, context);
    expect(read?.serial && isoOf(read.serial)).toBe(day);
    expect(read?.sure).toBe(true);
  });
});

describe('reads, but asks', () => {
  it.each([
    ['Senin, 8/12/2019', '2019-08-12', context], // the weekday contradicts the usual order
    ['Rabu (29/8)', '2018-08-29', { ...context, periodYear: 2018 }],
    ['Senin (7/3)', '2022-03-07', { ...context, periodYear: 2022 }],
    ['Jumat (16/9)', '2022-09-16', { ...context, periodYear: 2022 }],
    ['07/31/2024', '2024-07-31', context],
    ['44820', '2022-09-16', context],
  ])('%s as %s', (text, day, within) => {
    const read = readDate(text, within);
    expect(read?.serial && isoOf(read.serial)).toBe(day);
    expect(read?.sure).toBe(false);
  });
});

describe('refuses', () => {
  it.each([
    '31 Pebruari 2024',
    '31/04/2024',
    '29/02/2023',
    'tgl 5',
    '2005',
    'Okt 2021',
    'Rabu (29/8)',
    'kemarin',
    '1/2/3/4',
  ])('%s', (text) => {
    expect(readDate(text, context)).toBeNull();
  });
});

it.each(['00/00/0000', '-', 'n/a'])('takes %s for no entry', (text) => {
  expect(readDate(text, context)).toMatchObject({ serial: null });
});

it.each([
  ['Okt 2021', '2021-10-01'],
  ['2005', '2005-01-01'],
])('takes %s where a month or year will do', (text, day) => {
  const read = readDate(text, { ...context, coarse: true });
  expect(read?.serial && isoOf(read.serial)).toBe(day);
});

it('remembers the other reading of a date that fits both ways', () => {
  const read = readDate('12/8/2019', context);
  expect(read?.swapped && isoOf(read.swapped)).toBe('2019-12-08');
  expect(readDate('31/7/2024', context)?.swapped).toBeNull();
  expect(readDate('8/8/2024', context)?.swapped).toBeNull();
});
