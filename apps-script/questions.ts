import {
  type Cover,
  civilOf,
  jenisInstansi,
  type Period,
  periodId,
  readPeriod,
  type Text,
  wilayah,
} from '../core/index.ts';
import type { Question } from './ask.ts';
import { searchCodes } from './code-search.ts';

type Code = (typeof wilayah.codes)[number];

const MOST_SHOWN = 5;

/** Who fills in the workbook; the cover's own region when there is one. */
export function regionQuestion({ region }: Cover): Question<string> {
  const codes = wilayah.codes.filter(({ code }) => code !== 'TD');
  const known = codes.find(({ code }) => code === region);
  return {
    title: { id: 'Siapkan buku kerja (1 dari 3)', en: 'Prepare the workbook (1 of 3)' },
    text: {
      id: 'Wilayah mana yang mengisi buku kerja ini? Tulis nama atau kodenya, misalnya Kota Bandung atau 32.73.',
      en: 'Which region fills in this workbook? Write its name or code, such as Kota Bandung or 32.73.',
    },
    fallback: known ? { value: known.code, shown: shownCode(known) } : null,
    read: (text) => oneOf(searchCodes(codes, text)),
  };
}

/** The period that is reported; the cover's own, or else the month that has just ended. */
export function periodQuestion({ period }: Cover, today: number): Question<Period> {
  const value = (period === null ? null : readPeriod(period)) ?? lastMonth(today);
  return {
    title: { id: 'Siapkan buku kerja (2 dari 3)', en: 'Prepare the workbook (2 of 3)' },
    text: {
      id: 'Periode apa yang dilaporkan? Tulis 2024-M07 (bulan), 2024-T3 (triwulan), 2024-S1 (semester), atau 2024-Y (tahun).',
      en: 'Which period is reported? Write 2024-M07 (month), 2024-T3 (quarter), 2024-S1 (half-year) or 2024-Y (year).',
    },
    fallback: { value, shown: periodId(value) },
    read: (text) => {
      const read = readPeriod(text.toUpperCase());
      return read ? { value: read } : { wrong: WRONG_PERIOD };
    },
  };
}

/** The kind of agency; an empty answer leaves the choice to the officer who fills in the cover. */
export function agencyQuestion(): Question<string | null> {
  return {
    title: { id: 'Siapkan buku kerja (3 dari 3)', en: 'Prepare the workbook (3 of 3)' },
    text: {
      id: 'Instansi apa yang mengisi? Tulis nama atau kodenya, misalnya Polres.',
      en: 'Which agency fills it in? Write its name or code, such as Polres.',
    },
    fallback: { value: null, shown: 'dipilih nanti di lembar T00 Sampul' },
    read: (text) => oneOf(searchCodes(jenisInstansi.codes, text)),
  };
}

const WRONG_PERIOD: Text = {
  id: 'Periode itu belum dikenali.',
  en: 'That period is not known.',
};

function oneOf(found: readonly Pick<Code, 'code' | 'label'>[]): { value: string } | { wrong: Text } {
  const [first, second] = found;
  if (!first) {
    return {
      wrong: { id: 'Nama atau kode itu tidak ditemukan.', en: 'That name or code was not found.' },
    };
  }
  if (!second) return { value: first.code };
  const shown = found.slice(0, MOST_SHOWN).map(shownCode).join('; ');
  const more = found.length > MOST_SHOWN ? ' …' : '';
  return {
    wrong: {
      id: `Ada beberapa yang cocok: ${shown}${more}. Tulis kodenya.`,
      en: `Several fit: ${shown}${more}. Write the code.`,
    },
  };
}

function shownCode({ code, label }: Pick<Code, 'code' | 'label'>): string {
  return `${label.id} (${code})`;
}

function lastMonth(today: number): Period {
  const { year, month, day } = civilOf(today);
  const before = civilOf(today - day);
  return { kind: 'month', year: month === 1 ? before.year : year, number: before.month };
}
