import { intersection } from '../model/address.ts';
import type { Sheet, TableState } from '../model/book.ts';
import { checkChangeable } from '../model/guard.ts';
import { newId } from '../model/new-book.ts';
import { fault, notSimulated } from '../protocol/fault.ts';
import { type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { rangeObject } from './range-object.ts';
import { rangeArgument, textArgument, type World } from './world.ts';

/** `tables` of a workbook or a sheet. */
export function tablesObject(world: World, sheets: readonly Sheet[]): SimObject {
  const objects = (): readonly SimObject[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(world, sheet, table)));
  const find = (key: unknown): SimObject | null =>
    objects().find(({ get }) => get['id']?.() === key || get['name']?.() === key) ?? null;
  return simCollection('TableCollection', objects, find, {
    call: {
      add: (address, hasHeaders) => {
        const { sheet, area } = rangeArgument(address);
        if (hasHeaders !== true) throw notSimulated('tables without headers');
        checkChangeable(sheet);
        const taken = [...sheet.tables.map((table) => table.area), ...sheet.merges];
        if (taken.some((one) => intersection(one, area))) {
          throw fault('InvalidOperation', 'a table overlaps neither tables nor merged cells');
        }
        const count = world.book.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
        const table: TableState = { id: newId(), name: `Table${count + 1}`, area };
        sheet.tables.push(table);
        return tableObject(world, sheet, table);
      },
    },
  });
}

function tableObject(world: World, sheet: Sheet, table: TableState): SimObject {
  const remove = (): void => {
    checkChangeable(sheet);
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
  };
  return simObject('Table', {
    get: { id: () => table.id, name: () => table.name },
    set: {
      name: (value) => {
        table.name = textArgument(value);
      },
    },
    call: {
      getRange: () => rangeObject(world, sheet, table.area),
      convertToRange: () => {
        remove();
        return rangeObject(world, sheet, table.area);
      },
    },
  });
}
