import { ANSWER_SHEET, type Answers, readAnswers } from '../engine/answers/answers.ts';
import { renderAnswers } from '../engine/render/answer-sheet.ts';
import { settingEdits } from '../engine/render/identity-sheet.ts';
import { isResult, RESULT_SHEET } from '../engine/render/is-result.ts';
import { marksOf } from '../engine/render/issue-marks.ts';
import { renderResult } from '../engine/render/result-sheet.ts';
import { type ValidateContext, type Validation, validate } from '../engine/validate.ts';
import { katalog } from '../katalog/index.ts';
import { positionOf } from '../workbook/cell.ts';
import { sheetTaken } from '../workbook/host-error.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../workbook/workbook.ts';
import type { SettingRow } from './settings/setting-row.ts';
import { readOwnSettings, settingsFor } from './settings.ts';

/** What a check depends on besides the workbook; see {@link ValidateContext}. */
export interface CheckContext extends Omit<ValidateContext, 'settings' | 'holidays' | 'faults' | 'answers'> {
  /** Settings that win over those of the workbook and the defaults; none when absent. */
  readonly settings?: readonly SettingRow[];
}

/** *Periksa data*: checks every form in the workbook; `answers` are those that it holds unless others are given. */
export function checkWorkbook(
  snapshot: Snapshot,
  context: CheckContext,
  answers: Answers = answersIn(snapshot),
): Validation {
  return validate(snapshot, katalog, validateContext(snapshot, context, answers));
}

/** All that a check depends on, with the workbook's own settings and answers. */
export function validateContext(
  snapshot: Snapshot,
  context: CheckContext,
  answers: Answers = answersIn(snapshot),
): ValidateContext {
  const { faults } = readOwnSettings(snapshot);
  const settings = settingsFor(snapshot, context.settings ?? [], context.today);
  return { ...context, ...settings, faults, answers };
}

/** Why warnings may stand, as the workbook says. */
export function answersIn(snapshot: Snapshot): Answers {
  return readAnswers(snapshot, RESULT_SHEET);
}

/**
 * How a check is shown in the workbook: the result sheet, the answers to its warnings, and the complete set of marks of
 * every form's sheet; columns that compute themselves do so with the settings of the workbook from then on. Throws
 * `HostError` when a sheet that is not the product's own bears the name of the result sheet.
 */
export function showCheck(
  snapshot: Snapshot,
  validation: Validation,
  { locale, settings = [], today }: CheckContext,
): WorkbookUpdate {
  const former = sheetNamed(snapshot, RESULT_SHEET);
  if (former && !isResult(former)) throw sheetTaken(former.name);
  const { answers } = validation;
  const kept = answers.size > 0 || sheetNamed(snapshot, ANSWER_SHEET) ? [renderAnswers(answers)] : [];
  const sheets = [renderResult(validation, katalog.templates, locale), ...kept];
  const edits = settingEdits(snapshot, katalog.templates, settingsFor(snapshot, settings, today).settings);
  return { sheets, names: [], edits, marks: checkMarks(snapshot, validation) };
}

/** The complete set of marks of every form's sheet. */
export function checkMarks(snapshot: Snapshot, { issues }: Validation): WorkbookUpdate['marks'] {
  const sheets = katalog.templates.flatMap(({ sheet }) => sheetNamed(snapshot, sheet) ?? []);
  return sheets.map(({ name }) => ({
    sheet: name,
    marks: marksOf(issues, name, ({ cell }) => (cell === null ? null : positionOf(cell))),
  }));
}
