import { positionOf } from '../../../../core/index.ts';
import { addressText } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { checkChangeable } from '../model/guard.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { rangeObject } from './range-object.ts';
import { rangeArgument, textArgument, type World } from './world.ts';

/** `comments` of a workbook or a sheet: threaded comments; notes are out of reach before ExcelApi 1.18. */
export function commentsObject(world: World, sheets: readonly Sheet[]): SimObject {
  const all = (): readonly SimObject[] =>
    sheets.flatMap((sheet) =>
      [...sheet.comments.keys()].map((address) => commentObject(world, sheet, address)),
    );
  return simCollection(
    'CommentCollection',
    all,
    (key) => all().find((one) => one.get['id']?.() === key) ?? null,
    {
      call: {
        add: (cell, content) => {
          const { sheet, area } = rangeArgument(cell);
          checkChangeable(sheet, 'allowEditObjects');
          const address = addressText(area);
          if (area.rows * area.columns > 1) throw fault('InvalidArgument', 'a comment belongs to one cell');
          if (sheet.comments.has(address) || sheet.notes.has(address)) {
            throw fault('InvalidOperation', `${address} has a comment or a note`);
          }
          sheet.comments.set(address, textArgument(content));
          return commentObject(world, sheet, address);
        },
      },
    },
  );
}

function commentObject(world: World, sheet: Sheet, address: string): SimObject {
  return simObject('Comment', {
    get: { id: () => `${sheet.id}${address}`, content: () => sheet.comments.get(address) ?? '' },
    set: { content: (value) => void sheet.comments.set(address, textArgument(value)) },
    call: {
      getLocation: () => rangeObject(world, sheet, { ...positionOf(address), rows: 1, columns: 1 }),
      delete: () => {
        checkChangeable(sheet, 'allowEditObjects');
        sheet.comments.delete(address);
        return null;
      },
    },
  });
}
