import {
  type ActContext,
  type Action,
  type CheckContext,
  checkWorkbook,
  prepareWorkbook,
  showCheck,
  type TemplateOptions,
  type Workbook,
} from '../../../core/index.ts';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';

/** What the contract asks of the add-in, without its panel: bundled as the page's script is. */
export { excelWorkbook } from '../../../office-addin/workbook.ts';

/** Any action, the way that the panel goes: through the bridge, at a moment of the contract's. */
export function actThroughBridge(
  workbook: Workbook,
  action: Action,
  { locale, today, clock }: Omit<ActContext, 'newId'>,
): Promise<unknown> {
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  const moment = (): Pick<ActContext, 'today' | 'clock'> => ({ today, clock });
  const parts = { workbook, isReadOnly: () => false, moment, pages: askedPages(), preferences };
  const options = { locale, signal: new AbortController().signal, onProgress: () => undefined };
  return excelBridge(parts).act(action, options);
}

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
