import {
  type CheckContext,
  checkWorkbook,
  type Locale,
  type Preparation,
  prepareWorkbook,
  type Snapshot,
  showCheck,
  type TemplateOptions,
  todayOf,
  type Validation,
  type Workbook,
} from '../core/index.ts';

/** *Siapkan buku kerja*; gives the sheets that were left as they are because they hold somebody's data. */
export async function prepareSheets(
  workbook: Workbook,
  options: TemplateOptions,
): Promise<Preparation['kept']> {
  const { update, kept } = prepareWorkbook(await workbook.read(), options);
  await workbook.write(update);
  return kept;
}

/**
 * *Periksa data*; `contextOf` says on what the check depends besides the workbook. A workbook without any form is left
 * as it is.
 */
export async function checkData(
  workbook: Workbook,
  contextOf: (snapshot: Snapshot) => CheckContext,
): Promise<Validation> {
  const snapshot = await workbook.read();
  const context = contextOf(snapshot);
  const validation = checkWorkbook(snapshot, context);
  if (validation.rules > 0) await workbook.write(showCheck(snapshot, validation, context));
  return validation;
}

/** A check today, in the time zone of the region on the cover. */
export function contextToday(snapshot: Snapshot, locale: Locale): CheckContext {
  return { locale, beside: [], today: todayOf(snapshot, new Date()) };
}
