import type { Locale } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';
import type { Submission } from './earlier-book.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { bookTables } from './province-book.ts';

/** Prepared rows below the last record of the longest form. */
const SPARE_ROWS = 40;

/** The workbook of a submission. */
export function drawSubmission(submission: Submission, locale: Locale): WorkbookContent {
  const { calendar, sender, cover } = submission;
  const tables = bookTables(submission);
  const longest = tables.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  return fillWorkbook(tables, calendar, { locale, rows: longest + SPARE_ROWS, sender, cover });
}
