import type { Locale, SheetEdits, WorkbookUpdate } from '../../core/index.ts';
import type { Pace, Unfinished } from '../pace.ts';
import { type Book, keyOf, sheetsByName } from '../services.ts';
import { openWorkbook } from '../workbook.ts';
import { begunOf, plannedPeriod } from './look-period.ts';
import { forgetOrigin, standingOf } from './origin.ts';
import type { BegunPeriod } from './period-message.ts';
import { dropStaged, noteDrawn, readStaged, type StagedPeriod, stagePeriod } from './staged-period.ts';
import { noCopy } from './words.ts';

/**
 * *Mulai periode baru* in a copy of the workbook, in as many runs as the pace makes of it; whatever was begun before is
 * finished first, and alone. Throws `HostError`, with nothing changed, for a spreadsheet that is not certainly a copy.
 *
 * All that is to be done is kept on a hidden sheet before the first sheet is drawn over, and goes when all is done: a run that
 * is killed leaves the old workbook, or one that the next run finishes with the same result.
 */
export function beginPeriod(
  period: string,
  locale: Locale,
  pace: Pace,
): { readonly reply: BegunPeriod } | { readonly unfinished: Unfinished } {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const { staged, isDrawn } = readStaged(book) ?? { staged: stage(book, period, locale), isDrawn: false };
  if (!isDrawn) {
    const unfinished = openWorkbook().write(leftOf(staged.update), pace);
    if (unfinished !== null) return { unfinished };
    noteDrawn(book);
  }
  const present = sheetsByName(book);
  for (const name of staged.removed) {
    const sheet = present.get(keyOf(name));
    if (sheet) book.deleteSheet(sheet);
  }
  // From now on this is the one workbook of its period.
  forgetOrigin(book);
  SpreadsheetApp.flush();
  dropStaged(book);
  SpreadsheetApp.flush();
  return { reply: staged.begun };
}

function stage(book: Book, period: string, locale: Locale): StagedPeriod {
  const snapshot = openWorkbook().read({ detailed: true });
  if (standingOf(book, snapshot) !== 'copy') throw noCopy();
  const planned = plannedPeriod(snapshot, period, locale);
  const { update, removed } = planned;
  const staged = { period, update, removed, begun: begunOf(planned, locale) };
  stagePeriod(book, staged);
  return staged;
}

/** The update without the edits that a run which was cut off has made. */
function leftOf(update: WorkbookUpdate): WorkbookUpdate {
  const { edits = [] } = update;
  if (edits.length === 0) return update;
  const { sheets } = openWorkbook().read({ names: edits.map(({ sheet }) => sheet) });
  const left = edits.map((one): SheetEdits => {
    const columns = sheets.find(({ name }) => keyOf(name) === keyOf(one.sheet))?.columns ?? [];
    const cells = one.cells.filter(
      ({ row, column, after }) => (columns[column]?.values[row] ?? null) !== after,
    );
    return { ...one, cells };
  });
  return { ...update, edits: left.filter(({ cells }) => cells.length > 0) };
}
