import {
  type CheckContext,
  checkWorkbook,
  type Locale,
  prepareWorkbook,
  type Snapshot,
  showCheck,
  type TemplateOptions,
  todayOf,
  type Validation,
} from '../core/index.ts';
import { openWorkbook } from './workbook.ts';

/** *Siapkan buku kerja* with all questions answered. Gives the names of the sheets that were left as they are. */
export function prepareSheets(options: TemplateOptions): readonly string[] {
  const workbook = openWorkbook();
  const { update, kept } = prepareWorkbook(workbook.read(), options);
  workbook.write(update);
  return kept;
}

/**
 * *Periksa data*; `contextOf` says on what the check depends besides the workbook. A spreadsheet without any form is
 * left as it is.
 */
export function checkData(contextOf: (snapshot: Snapshot) => CheckContext): Validation {
  const workbook = openWorkbook();
  const snapshot = workbook.read();
  const context = contextOf(snapshot);
  const validation = checkWorkbook(snapshot, context);
  if (validation.rules > 0) workbook.write(showCheck(snapshot, validation, context));
  return validation;
}

/** A check today, in the time zone of the region on the cover. */
export function contextToday(snapshot: Snapshot, locale: Locale): CheckContext {
  return { locale, beside: [], today: todayOf(snapshot, new Date()) };
}
