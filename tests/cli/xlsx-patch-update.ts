import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import type { Mark, SheetModel, WorkbookUpdate } from '../../core/index.ts';

/** An update with what a test says and nothing else. */
export function updateOf(changes: Partial<WorkbookUpdate>): WorkbookUpdate {
  return { sheets: [], names: [], marks: [], ...changes };
}

/** The file with these marks on the sheet "Kasus", and no others there. */
export function marked(bytes: Uint8Array, marks: readonly Mark[], sheet = 'Kasus'): Uint8Array {
  return patchWorkbook(bytes, updateOf({ marks: [{ sheet, marks }] }));
}

/** The file without marks on the sheet "Kasus". */
export function cleared(bytes: Uint8Array, sheet = 'Kasus'): Uint8Array {
  return marked(bytes, [], sheet);
}

/** The file with these sheets put in. */
export function withSheets(bytes: Uint8Array, ...sheets: readonly SheetModel[]): Uint8Array {
  return patchWorkbook(bytes, updateOf({ sheets }));
}

/** A mark on the cell of an A1 address. */
export function markAt(address: string, style: Mark['style'] = 'error', note = `Periksa ${address}.`): Mark {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column, style, note };
}
