import {
  type CheckContext,
  checkWorkbook,
  prepareWorkbook,
  showCheck,
  type TemplateOptions,
  type Validation,
} from '../core/index.ts';
import { openWorkbook } from './workbook.ts';

/** How many problems of each kind a check found. */
export type Counts = Readonly<Record<Validation['issues'][number]['severity'], number>>;

/** *Siapkan buku kerja* with all questions answered. Gives the names of the sheets that were left as they are. */
export function prepareSheets(options: TemplateOptions): readonly string[] {
  const workbook = openWorkbook();
  const { update, kept } = prepareWorkbook(workbook.read(), options);
  workbook.write(update);
  return kept;
}

/** *Periksa data* in a given context, which may follow from what was read. */
export function checkData(context: CheckContext): Counts {
  const workbook = openWorkbook();
  const snapshot = workbook.read();
  const validation = checkWorkbook(snapshot, context);
  workbook.write(showCheck(snapshot, validation, context));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of validation.issues) counts[severity]++;
  return counts;
}
