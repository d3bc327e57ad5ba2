import { fault } from '../protocol/fault.ts';
import type { Book, Sheet } from './book.ts';
import { sheetOf } from './new-book.ts';

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** Refuses to add, delete, move or rename sheets of a workbook whose structure is protected. */
export function checkStructure({ structureLocked }: Book): void {
  if (structureLocked) throw fault('AccessDenied', 'the structure of the workbook is protected');
}

/** Refuses names that no sheet can have, and those of other sheets. */
export function checkSheetName(book: Book, name: unknown, own: Sheet | null): void {
  const fits =
    typeof name === 'string' && name.length > 0 && name.length <= LONGEST_NAME && !FORBIDDEN.test(name);
  if (!fits || name.toLowerCase() === 'history')
    throw fault('InvalidArgument', `no sheet can be called ${String(name)}`);
  const other = sheetOf(book, name);
  if (other && other !== own) throw fault('ItemAlreadyExists', `there is a sheet ${name}`);
}
