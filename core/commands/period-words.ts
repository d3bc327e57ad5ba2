import { MONTHS } from '../engine/decode/date-words.ts';
import { plain } from '../engine/decode/text.ts';

/** A reporting period: `2024-M07`, `2024-T3`, `2024-S1`, `2024-Y` (specification §1.3). */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'half' | 'year';
  readonly year: number;
  /** Which month, quarter or half; 0 for a year. */
  readonly number: number;
}

/** A window of periods of one kind, from the first to the last. */
export interface PeriodWindow {
  readonly first: Period;
  readonly last: Period;
}

const YEAR_MARK = /\b(?:ta|t\.a\.|tahun anggaran|tahun|thn)\.?\s*(?=\d)/g;
const UP_TO = /^(?:s\.?\s*d\.?|s\/d|sampai dengan|sampai|per|hingga)\s+/;
const MONTH = /^(?:bulan\s+)?([a-z]+)\.?[\s,/-]+(\d{4})$/;
const NUMBERED =
  /^(triwulan|triw|tw|kuartal|kwartal|q|semester|sem|smt|smtr|s|bulan|bln)\.?[\s-]*(\d{1,2}|i{1,3}|iv)[\s,/-]+(\d{4}|\d{2})$/;
const YEAR = /^(\d{4})$/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/**
 * Reads a period the way people write it: `TW III 2024`, `Q3-24`, `Smt. 1 TA 2024`, `Juli 2024`; `s.d. Juli 2024` is the
 * window since January (specification §9.2 rows 23–25). `null` when it is none.
 */
export function periodInWords(text: string): PeriodWindow | null {
  const lower = plain(text).toLowerCase().replace(YEAR_MARK, '');
  const upTo = UP_TO.test(lower);
  const last = readOne(lower.replace(UP_TO, ''));
  if (last === null) return null;
  if (!upTo) return { first: last, last };
  return last.kind === 'month' ? { first: { ...last, number: 1 }, last } : null;
}

function readOne(text: string): Period | null {
  const month = MONTH.exec(text);
  const number = MONTHS.get(month?.[1] ?? '');
  if (month && number) return { kind: 'month', year: Number(month[2]), number };
  const numbered = NUMBERED.exec(text);
  if (numbered) return readNumbered(numbered[1] ?? '', numbered[2] ?? '', numbered[3] ?? '');
  return YEAR.test(text) ? { kind: 'year', year: Number(text), number: 0 } : null;
}

const MOST = { month: 12, quarter: 4, half: 2 } as const;

function readNumbered(word: string, digits: string, year: string): Period | null {
  const kind = word.startsWith('b') ? 'month' : word.startsWith('s') ? 'half' : 'quarter';
  const number = ROMAN.indexOf(digits) + 1 || Number(digits);
  if (!(number >= 1 && number <= MOST[kind])) return null;
  return { kind, year: Number(year.padStart(4, '20')), number };
}
