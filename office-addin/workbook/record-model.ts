import {
  blankSheet,
  RECORD_SHEET,
  recordRows,
  type SheetModel,
  type WorkbookUpdate,
} from '../../core/index.ts';
import type { MarkPlan } from './mark-plan.ts';
import type { Survey } from './survey.ts';

/** The record sheet as it is to be; none while there is nothing to remember or to forget. */
export function recordModel(
  { sheets, marks }: WorkbookUpdate,
  survey: Survey,
  plans: readonly MarkPlan[],
): readonly SheetModel[] {
  const names = [...sheets.map(({ name }) => name), ...marks.map(({ sheet }) => sheet)];
  const changed = new Set(names.map((name) => name.toLowerCase()));
  const kept = survey.records.filter(({ sheet }) => !changed.has(sheet.toLowerCase()));
  const records = [...kept, ...plans.flatMap((plan) => plan.records)];
  const unchanged = kept.length === survey.records.length && records.length === kept.length;
  if (unchanged) return [];
  return [{ ...blankSheet(RECORD_SHEET), state: 'veryHidden', cells: recordRows(records) }];
}
