import type { Workbook } from '../../../core/index.ts';
import { cancelled, readOnly } from '../../../office-addin/bridge/failures.ts';
import { excelOnly } from '../../../office-addin/files/index.ts';
import type { ExcelOnly } from '../../../panel/bridge.ts';
import type { SimExcel } from './excel.ts';
import { openExcel } from './opened.ts';

/** What only Excel can do, over a new workbook in a simulated Excel. */
export interface OpenedOnly {
  readonly only: ExcelOnly;
  readonly workbook: Workbook;
  readonly excel: SimExcel;
  /** The files of the workbooks that were opened. */
  readonly opened: readonly Uint8Array[];
}

/** Opens a workbook, and the part of the add-in for files and new workbooks. */
export function openExcelOnly({ isReadOnly = false } = {}): OpenedOnly {
  const { excel, workbook } = openExcel({ firstSheet: 'Lembar1' });
  const only = excelOnly({ workbook, isReadOnly: () => isReadOnly, cancelled, readOnly });
  return { only, workbook, excel, opened: excel.opened };
}
