import type { Area } from '../../../../core/index.ts';
import { fault } from '../protocol/fault.ts';
import { intersection } from './address.ts';
import type { Sheet } from './book.ts';
import { sharedLook } from './looks.ts';

/** Refuses to change the content of cells that a protected sheet locks. */
export function checkEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection && sharedLook(sheet, area, 'protection.locked') !== false) {
    throw fault('AccessDenied', `${sheet.name} is protected`);
  }
}

/** Refuses to change looks, rules or structure of a protected sheet, unless the option allows it. */
export function checkChangeable(sheet: Sheet, option: string | null = null): void {
  if (sheet.protection === null) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw fault('AccessDenied', `${sheet.name} is protected`);
}

/** Refuses what no cells of a table can have: merged cells, and the filter of the sheet. */
export function checkNoTable({ tables, name }: Sheet, area: Area): void {
  if (tables.some((table) => intersection(table.area, area))) {
    throw fault('InvalidOperation', `${name} has a table there`);
  }
}
