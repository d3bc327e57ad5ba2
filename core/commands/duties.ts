import { type FormDuty, formDuties } from '../engine/duty/parameters.ts';
import { workbookData } from '../engine/workbook-data.ts';
import { katalog } from '../katalog/index.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { CheckContext } from './check-workbook.ts';
import { settingsFor } from './settings.ts';

/**
 * What a workbook's sender owes for the period on its cover, form by form: whether it is due, until when, and how many
 * rows are reported. Nothing while the cover names no period.
 */
export function dutiesOf(snapshot: Snapshot, context: CheckContext): readonly FormDuty[] {
  const { duties } = katalog;
  if (!duties) return [];
  const settings = settingsFor(snapshot, context.settings ?? [], context.today);
  const { data } = workbookData(snapshot, katalog.templates, { ...context, ...settings }, duties);
  return formDuties(duties, data.parameters);
}
