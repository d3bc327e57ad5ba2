/** The front door of the core: hosts import from here and nowhere deeper. */
export { type CheckContext, checkWorkbook, showCheck } from './commands/check-workbook.ts';
export { type Cover, readCover } from './commands/cover.ts';
export { createTemplates, type TemplateOptions } from './commands/create-templates.ts';
export { type Period, periodDays, periodId, readPeriod } from './commands/period.ts';
export { type Preparation, prepareWorkbook } from './commands/prepare-workbook.ts';
export {
  applyRepair,
  proposeRepair,
  type Repair,
  type RepairOptions,
} from './commands/repair-structure.ts';
export type { Issue } from './engine/issue.ts';
export { RESULT_SHEET } from './engine/render/result-sheet.ts';
export type { Validation } from './engine/validate.ts';
export { jenisInstansi } from './katalog/daftar-kode/instansi.ts';
export { wilayah, wilayah4, zonaWaktu } from './katalog/daftar-kode/wilayah.ts';
export { katalog } from './katalog/index.ts';
export { formatNumber } from './locale/format.ts';
export type { Locale, Text } from './locale/text.ts';
export * from './workbook/cell.ts';
export * from './workbook/formula.ts';
export * from './workbook/host-error.ts';
export * from './workbook/serial.ts';
export * from './workbook/sheet-model.ts';
export * from './workbook/snapshot.ts';
export * from './workbook/theme.ts';
export * from './workbook/workbook.ts';
