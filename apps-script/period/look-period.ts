import {
  type Locale,
  momentOf,
  newPeriodInPlace,
  type PeriodInPlace,
  PREPARED_ROWS,
  periodText,
  readCover,
  readPeriod,
  type Snapshot,
} from '../../core/index.ts';
import { openWorkbook } from '../workbook.ts';
import { noteOrigin, standingOf } from './origin.ts';
import type { BegunPeriod, NamedPeriod, PeriodLook, PeriodPreview } from './period-message.ts';
import { readStaged } from './staged-period.ts';
import { noPeriod } from './words.ts';

/**
 * What this spreadsheet is to *Mulai periode baru*, and what beginning a period would do to it; reads only. Throws `HostError`
 * where the workbook does not allow that period.
 */
export function lookPeriod(period: string | null, locale: Locale): PeriodLook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const file = book.getName();
  const unfinished = readStaged(book);
  if (unfinished) {
    const present = namedPeriod(unfinished.staged.period, locale);
    return { state: 'unfinished', file, present, preview: null };
  }
  const snapshot = openWorkbook().read({ detailed: true });
  const state = standingOf(book, snapshot);
  return { file, state, present: presentOf(snapshot, locale), preview: previewOf(snapshot, period, locale) };
}

/** Notes what this spreadsheet holds, so that a copy of it can be told. */
export function notePeriod(locale: Locale): PeriodLook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const snapshot = openWorkbook().read({ detailed: true });
  if (readStaged(book) === null && standingOf(book, snapshot) !== 'copy') {
    noteOrigin(book, snapshot);
    SpreadsheetApp.flush();
  }
  return lookPeriod(null, locale);
}

/** What beginning a period does to a workbook as it was read. Throws `HostError` where it cannot be begun. */
export function plannedPeriod(snapshot: Snapshot, wanted: string, locale: Locale): PeriodInPlace {
  const period = readPeriod(wanted);
  if (period === null) throw noPeriod();
  const { today } = momentOf(snapshot, new Date(Date.now()));
  return newPeriodInPlace(snapshot, period, { locale, beside: [], today, settings: [], rows: PREPARED_ROWS });
}

/** What is told of a period that was begun. */
export function begunOf({ workbook, counts }: PeriodInPlace, locale: Locale): BegunPeriod {
  const forms = counts.map(({ template, title, carried, left }) => ({
    label: `${template} ${title[locale]}`,
    carried,
    left,
  }));
  return { workbook, forms };
}

function previewOf(snapshot: Snapshot, wanted: string | null, locale: Locale): PeriodPreview | null {
  if (wanted === null) return null;
  const planned = plannedPeriod(snapshot, wanted, locale);
  const { removed, kept, template } = planned;
  return { ...begunOf(planned, locale), period: namedPeriod(wanted, locale), removed, kept, template };
}

function presentOf(snapshot: Snapshot, locale: Locale): PeriodLook['present'] {
  const { today } = momentOf(snapshot, new Date(Date.now()));
  const { region, period } = readCover(snapshot, today);
  return region === null || period === null ? null : namedPeriod(period, locale);
}

function namedPeriod(code: string, locale: Locale): NamedPeriod {
  return { code, label: periodText(code)[locale] };
}
