import type { Locale } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';
import type { Submission } from './earlier-book.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { bookTables } from './province-book.ts';

const PREPARED_ROWS = 40;

/** The workbook of a submission. */
export function drawSubmission(submission: Submission, locale: Locale): WorkbookContent {
  const { calendar, sender, cover } = submission;
  return fillWorkbook(bookTables(submission), calendar, { locale, rows: PREPARED_ROWS, sender, cover });
}
