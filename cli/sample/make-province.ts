import type { Locale } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';
import { drawSubmission } from './draw-submission.ts';
import { earlierBook, type Submission } from './earlier-book.ts';
import { templateOf } from './labels.ts';
import { plantInBooks } from './plant-province.ts';
import { provinceBooks } from './province-book.ts';
import { type SpoiltBook, spoiltBook } from './province-breach.ts';

/** For whom and when the province is made; the day is a serial number. */
export interface ProvinceOptions {
  readonly today: number;
  readonly locale: Locale;
  /** Whether a breach of each rule is planted. */
  readonly spoilt: boolean;
  /** Which workbooks are drawn, by their names; all when absent. */
  readonly wanted?: (name: string) => boolean;
}

/** Where a check has to find which rule broken; `null` for what concerns a whole sheet. */
export interface ProvinceBreach {
  readonly rule: string;
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number | null;
  /** A field_id. */
  readonly column: string | null;
}

/** A workbook of the province. */
export interface ProvinceWorkbook {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly update: WorkbookContent;
  readonly breaches: readonly ProvinceBreach[];
}

/** A province of six cities, two agencies each. */
export interface Province {
  /** The registers of the whole year. */
  readonly books: readonly ProvinceWorkbook[];
  /** What the same agencies submitted before, which is final and lies beside; nothing is found wrong in it. */
  readonly earlier: readonly ProvinceWorkbook[];
}

const EARLIER_MONTH = 9;
const FIRST_ROW = 3;

/** Makes the workbooks of a made-up province: registers of twelve months, and what was submitted in September. */
export function makeProvince({ today, locale, spoilt, wanted = () => true }: ProvinceOptions): Province {
  const books = provinceBooks(today);
  const earlier = books.map((book) => earlierBook(book, EARLIER_MONTH));
  const now = books.map(spoiltBook);
  const further = spoilt ? plantInBooks(now, earlier) : [];
  return {
    books: now.filter(({ name }) => wanted(name)).map((book) => drawn(book, locale, book)),
    earlier: [...earlier, ...further]
      .filter(({ name }) => wanted(name))
      .map((one) => drawn(one, locale, null)),
  };
}

function drawn(submission: Submission, locale: Locale, book: SpoiltBook | null): ProvinceWorkbook {
  const update = drawSubmission(submission, locale);
  const breaches = book === null ? [] : [...onCover(book, update), ...inRows(book)];
  return { name: submission.name, update, breaches };
}

function onCover({ onCover: found }: SpoiltBook, { sheets }: WorkbookContent): readonly ProvinceBreach[] {
  const { sheet } = templateOf('T00');
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return found.map(({ rule, column }) => {
    const row = cells.findIndex((line) => line.includes(column)) + 1;
    return { rule, sheet, row, column };
  });
}

function inRows({ rows, inRows: found }: SpoiltBook): readonly ProvinceBreach[] {
  return found.map(({ rule, form, row, column }) => {
    const { sheet } = templateOf(form);
    if (row === null) return { rule, sheet, row: null, column: null };
    const at = rows[form]?.indexOf(row) ?? -1;
    if (at < 0) throw new RangeError(`the record that breaks ${rule} is not in ${form}`);
    return { rule, sheet, row: FIRST_ROW + at, column };
  });
}
