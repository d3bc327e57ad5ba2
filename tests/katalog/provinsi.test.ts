import { beforeAll, describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { civilOf } from '../../core/workbook/serial.ts';
import { columnIn } from '../cli/sample-columns.ts';
import { foundIn, type ReadProvince, readProvince } from '../support/province-book.ts';

const MOST_TIME = 300_000;

let sound: ReadProvince;

beforeAll(() => {
  sound = readProvince(false);
}, MOST_TIME);

describe('a province of six cities, two agencies each, over a year', () => {
  it('has workbooks with all forms, and cases in every month', () => {
    const { books } = sound;
    const sheets = new Set(books.flatMap(({ snapshot }) => snapshot.sheets.map(({ name }) => name)));
    const days = books.flatMap(({ snapshot }) => columnIn(snapshot, 'T01 Kasus', 'tanggal_lapor'));
    const months = days.flatMap((day) => (typeof day === 'number' ? [civilOf(day).month] : []));
    expect(books).toHaveLength(12);
    expect(katalog.templates.filter(({ sheet }) => !sheets.has(sheet))).toEqual([]);
    expect(new Set(months).size).toBe(12);
  });

  it('has no issue of any severity, with all other workbooks beside', { timeout: MOST_TIME }, () => {
    expect(foundIn(sound.books, [...sound.books, ...sound.earlier])).toEqual([]);
  });

  it('has none in what the agencies had submitted by September', { timeout: MOST_TIME }, () => {
    expect(foundIn(sound.earlier, sound.earlier)).toEqual([]);
  });
});
