/** The front door of the core: hosts import from here and nowhere deeper. */
export { act } from './commands/act/act.ts';
export type { ActContext, Acted, ActionOf, Doer } from './commands/act/act-context.ts';
export type { Action } from './commands/act/action.ts';
export { actionNeeds } from './commands/act/action-needs.ts';
export { actChoices } from './commands/act/choices.ts';
export { daily } from './commands/act/daily.ts';
export { overview } from './commands/act/overview.ts';
export { PREPARED_ROWS } from './commands/act/prepared-rows.ts';
export type { Choices, Named, Place, Replies } from './commands/act/reply.ts';
export { scoreText } from './commands/act/score-text.ts';
export { buildReport, type Report, type ReportContext } from './commands/build-report.ts';
export { checkRows } from './commands/check-rows.ts';
export { type CheckContext, checkMarks, checkWorkbook, showCheck } from './commands/check-workbook.ts';
export {
  computeIndicators,
  type IndicatorContext,
  type IndicatorProblem,
  type Indicators,
} from './commands/compute-indicators.ts';
export { computeScores, type Scores, submissionQuality } from './commands/compute-scores.ts';
export type { SubmissionContext } from './commands/consolidate/check-submission.ts';
export { type StartedConsolidation, startConsolidation } from './commands/consolidate/consolidation.ts';
export { consolidationWords } from './commands/consolidate/consolidation-words.ts';
export { csvSubmission } from './commands/consolidate/csv-submission.ts';
export { extractSubmission } from './commands/consolidate/extract-submission.ts';
export { folderLevelOf } from './commands/consolidate/folder-scope.ts';
export { isAnswerMergedAt, isMergedAt } from './commands/consolidate/merged-at.ts';
export type { Consolidation } from './commands/consolidate/outcome.ts';
export { outcomeSheets } from './commands/consolidate/outcome-sheets.ts';
export { type OwnOutput, ownOutput } from './commands/consolidate/own-output.ts';
export { refusedRows } from './commands/consolidate/row-accounts.ts';
export { type SheetSubmission, sheetSubmissions } from './commands/consolidate/sheet-submissions.ts';
export { shownCode } from './commands/consolidate/shown-code.ts';
export { shownPath } from './commands/consolidate/shown-name.ts';
export {
  type FormRows,
  type JudgedFile,
  refusedHead,
  type Submission,
  type SubmissionBody,
  type SubmissionHead,
} from './commands/consolidate/submission.ts';
export { type Cover, momentOf, readCover } from './commands/cover.ts';
export { createTemplates, type TemplateOptions } from './commands/create-templates.ts';
export { declareNil } from './commands/declare-nil.ts';
export { dutiesOf } from './commands/duties.ts';
export {
  type ErasureProposal,
  eraseReasons,
  proposeErasure,
} from './commands/erase-victim.ts';
export { type Explanation, explainIndicator } from './commands/explain-indicator.ts';
export { explainScore, type ScoreExplanation, scoreTarget } from './commands/explain-score.ts';
export type { IdentityRefusal } from './commands/export/identity-refusal.ts';
export { type DataPackage, type ExportContext, exportPackage } from './commands/export-package.ts';
export { exportFlatTables, type FlatExport } from './commands/flat-tables.ts';
export type { CellRemark } from './commands/import/decode-rows.ts';
export type { ImportMapping, MappedColumn } from './commands/import/mapping.ts';
export { tellsOfSomebody } from './commands/import/personal-header.ts';
export type { ImportFaults, ImportOutcome } from './commands/import/place-rows.ts';
export { mappingOf, type Proposal, proposeMapping } from './commands/import/propose-mapping.ts';
export { readSource } from './commands/import/read-source.ts';
export type { SkippedRow, SourceTable } from './commands/import/source-table.ts';
export { importReading, importRows } from './commands/import-rows.ts';
export { levelOf } from './commands/level-of.ts';
export { type LinkKey, linkFingerprint, readLinkKey } from './commands/link-fingerprint.ts';
export { listRules } from './commands/list-rules.ts';
export { newPeriodInPlace, type PeriodInPlace } from './commands/new-period/in-place.ts';
export { type NewPeriod, newPeriod } from './commands/new-period/new-period.ts';
export { type Period, periodDays, periodId, readPeriod } from './commands/period.ts';
export { type Preparation, prepareWorkbook } from './commands/prepare-workbook.ts';
export {
  buildRegister,
  type Register,
} from './commands/register/build-register.ts';
export { type Received, readReceived } from './commands/register/received.ts';
export {
  isRegisterBook,
  registerSheetNames,
  registerSheets,
  type UnreadFile,
} from './commands/register/register-sheets.ts';
export type { RegisterUnit } from './commands/register/register-unit.ts';
export { periodText, reminderOf } from './commands/register/reminder.ts';
export { type RegisterState, stateLabels } from './commands/register/states.ts';
export { summaryText } from './commands/register/summary-text.ts';
export { sealLabels } from './commands/register/words.ts';
export {
  applyRepair,
  proposeRepair,
  type Repair,
  type RepairOptions,
} from './commands/repair-structure.ts';
export { NO_LEDGER } from './commands/report/mask-report.ts';
export type { HotelScore } from './commands/scores/hotel-score.ts';
export type { SubmissionScore } from './commands/scores/submissions.ts';
export type { TaskForceOfYear } from './commands/scores/task-forces.ts';
export type { SettingRow } from './commands/settings/setting-row.ts';
export { readOwnSettings, readSettings } from './commands/settings.ts';
export { changedLabel, changeTexts } from './commands/submission/change-words.ts';
export type { Hindrance } from './commands/submission/hindrance.ts';
export type { StepContext } from './commands/submission/step-update.ts';
export { type Receipt, submitWorkbook } from './commands/submission/submit-workbook.ts';
export {
  approveSubmission,
  finalizeSubmission,
  returnSubmission,
  reviseSubmission,
  type StepOutcome,
  withdrawSubmission,
} from './commands/submission/take-step.ts';
export { type Verification, verifySubmission } from './commands/submission/verify-submission.ts';
export { groupTidy, sayTidied, type TidyGroup } from './commands/tidy-preview.ts';
export {
  applyTidy,
  proposeTidy,
  type TidyChange,
  type TidyChoice,
  type TidyProposal,
  type TidyWorkbookContext,
} from './commands/tidy-workbook.ts';
export { clockIn, todayIn } from './commands/today.ts';
export { chartHeight, chartSvg } from './engine/chart-svg/chart-svg.ts';
export { sha256Hex } from './engine/fingerprint/fingerprint.ts';
export { createTable, type FlatTable, type FlatValue } from './engine/flat-tables/flat-table.ts';
export type { Amount } from './engine/indicator/amount.ts';
export { amountText } from './engine/indicator/amount-text.ts';
export { breakdownsOf, type Computed } from './engine/indicator/compute.ts';
export type { ExplainedMeasure, RowPlace } from './engine/indicator/explain.ts';
export type { Issue } from './engine/issue.ts';
export type { Ledger } from './engine/masking/ledger.ts';
export { periodName } from './engine/period/period-name.ts';
export type { RuleEntry } from './engine/reference/rule-entries.ts';
export { CODE_SHEET, isCodeSheet } from './engine/render/code-sheet.ts';
export { RESULT_SHEET } from './engine/render/is-result.ts';
export { ORIGIN_SHEET } from './engine/render/origin-name.ts';
export { PAGE_MARGINS, pageTexts } from './engine/render/page-texts.ts';
export type { ReportCell, ResolvedBlock, ResolvedTab, ResolvedTable } from './engine/report/blocks.ts';
export { cellText } from './engine/report/cell-text.ts';
export type { ReportMeta } from './engine/report/meta.ts';
export { risesFirst } from './engine/score/visit-changes.ts';
export type { Changes } from './engine/submission/changes.ts';
export type { Validation } from './engine/validate.ts';
export { jenisInstansi } from './katalog/daftar-kode/instansi.ts';
export { statusPengiriman } from './katalog/daftar-kode/pengiriman.ts';
export { dasarNihil } from './katalog/daftar-kode/sampul.ts';
export { rekomendasiMonev } from './katalog/daftar-kode/temuan.ts';
export { regionName, wilayah, wilayah4, zonaWaktu } from './katalog/daftar-kode/wilayah.ts';
export { formulir } from './katalog/formulir.ts';
export { katalog } from './katalog/index.ts';
export { indikator } from './katalog/indikator/index.ts';
export { labelJenjang } from './katalog/instrumen/angka.ts';
export { instrumenHotel } from './katalog/instrumen/hotel.ts';
export { instrumenMutu } from './katalog/instrumen/mutu-data.ts';
export { laporan } from './katalog/laporan/index.ts';
export { ownEntry } from './kit/own-entry.ts';
export type { Template } from './kit/template.ts';
export { fixedText, rounded } from './locale/decimals.ts';
export { formatNumber } from './locale/format.ts';
export { withoutControls } from './locale/plain-text.ts';
export type { Locale, Text } from './locale/text.ts';
export * from './workbook/cell.ts';
export type { CellBodies } from './workbook/cell-bodies.ts';
export * from './workbook/chart.ts';
export { axisOf } from './workbook/chart-axis.ts';
export * from './workbook/chart-look.ts';
export * from './workbook/combined-marks.ts';
export * from './workbook/edited-snapshot.ts';
export * from './workbook/edits.ts';
export { formatKindOf } from './workbook/format-kind.ts';
export * from './workbook/formula.ts';
export * from './workbook/host-error.ts';
export * from './workbook/locks.ts';
export * from './workbook/mark-record.ts';
export type { PlacedColumn } from './workbook/placed-column.ts';
export { remembered } from './workbook/remembered.ts';
export * from './workbook/serial.ts';
export * from './workbook/sheet-model.ts';
export * from './workbook/snapshot.ts';
export * from './workbook/theme.ts';
export * from './workbook/workbook.ts';
