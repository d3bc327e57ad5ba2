import type { Mark, SheetModel, Workbook, WorkbookUpdate } from '../../../core/index.ts';
import { excelWorkbook } from '../../../office-addin/workbook.ts';
import { type ExcelOptions, type SimExcel, startExcel } from './excel.ts';
import { connectExcel, type LIBRARIES } from './library/bridge.ts';
import { type User, userOf } from './user.ts';

/** A new workbook in a simulated Excel, the add-in's port to it, and a person in front of it. */
export interface OpenedExcel {
  readonly excel: SimExcel;
  readonly workbook: Workbook;
  readonly user: User;
}

/** What kind of Excel is played, and with which of Microsoft's libraries the add-in speaks to it. */
export interface OpenOptions extends ExcelOptions {
  /** That for Windows unless said otherwise. */
  readonly library?: keyof typeof LIBRARIES;
}

/** Opens a workbook, without the page of the add-in. */
export function openExcel({ library, ...options }: OpenOptions = {}): OpenedExcel {
  const excel = startExcel(options);
  connectExcel(excel, library);
  return { excel, workbook: excelWorkbook(), user: userOf(excel) };
}

/** An update that draws these sheets. */
export function update(...sheets: readonly SheetModel[]): WorkbookUpdate {
  return { sheets, names: [], marks: [] };
}

/** An update that gives a sheet these marks. */
export function marking(sheet: string, marks: readonly Mark[]): WorkbookUpdate {
  return { sheets: [], names: [], marks: [{ sheet, marks }] };
}

/** A mark of the gravest kind. */
export function mark(row: number, column: number): Mark {
  return { row, column, style: 'error', note: 'Perbaiki.' };
}
