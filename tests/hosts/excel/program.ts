import {
  type CheckContext,
  checkWorkbook,
  prepareWorkbook,
  showCheck,
  type TemplateOptions,
  type Workbook,
} from '../../../core/index.ts';

/** What the contract asks of the add-in, without its panel: bundled as the page's script is. */
export { excelWorkbook } from '../../../office-addin/workbook.ts';

/** *Siapkan buku kerja*. */
export async function prepareSheets(workbook: Workbook, options: TemplateOptions): Promise<void> {
  await workbook.write(prepareWorkbook(await workbook.read(), options).update);
}

/** *Periksa data*. A workbook without any form is left as it is. */
export async function checkData(workbook: Workbook, context: CheckContext): Promise<void> {
  const snapshot = await workbook.read();
  const validation = checkWorkbook(snapshot, context);
  if (validation.rules > 0) await workbook.write(showCheck(snapshot, validation, context));
}
