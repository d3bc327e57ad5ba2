import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../core/locale/text.ts';
import { type DrawnBooks, demoBooks, dumpOf, largeBooks, reportIn, type State } from './keadaan.ts';

/** Rows of a table from which on only the first and the last are kept. */
const MOST = 12;

const INDONESIAN =
  /\b(dan|menurut|yang|dari|dengan|untuk|korban|wilayah|jumlah|bulan|tahun|tidak|belum|hari)\b/i;
const ENGLISH = /\b(the|and|with|which|number|total|month|region|victims|cases|reported|not|year|quarter)\b/i;
/** What stands in a report as people of the office wrote it, and the names of forms of the task force. */
const OWN_WORDS = /RA-\d{4}|Pengaturan|Kepala Suku Dinas|SUKU DINAS|Suku Dinas|butir|Joint monitoring/;

let books: DrawnBooks;
const dump = (state: State, locale: Locale): string => dumpOf(reportIn(state, locale, books), locale, MOST);

beforeAll(async () => {
  books = { demo: await demoBooks(2023), large: await largeBooks() };
}, 240_000);

const ALL = (['empty', 'nil', 'small', 'normal', 'large'] as const).flatMap((state) =>
  (['id', 'en'] as const).map((locale) => [state, locale] as const),
);

describe('the texts of a report', () => {
  test.each(ALL)(
    'are those that were looked at: %s, %s',
    async (state, locale) => {
      const path = fileURLToPath(new URL(`../golden/laporan/${state}-${locale}.md`, import.meta.url));
      await expect(dump(state, locale)).toMatchFileSnapshot(path);
    },
    60_000,
  );

  test('are English in an English report', () => {
    const lines = [...dump('normal', 'en').split('\n'), ...dump('nil', 'en').split('\n')];
    expect(lines.filter((line) => INDONESIAN.test(line) && !OWN_WORDS.test(line))).toEqual([]);
  }, 240_000);

  test('are Indonesian in an Indonesian report', () => {
    const lines = [...dump('normal', 'id').split('\n'), ...dump('nil', 'id').split('\n')];
    const own = lines.filter((line) => !/^\(\d+ rows\)|^Chart|ECPAT|WHO|IOM/.test(line));
    expect(own.filter((line) => ENGLISH.test(line) && !OWN_WORDS.test(line))).toEqual([]);
  }, 240_000);
});
