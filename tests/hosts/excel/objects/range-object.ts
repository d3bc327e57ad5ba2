import type { Area } from '../../../../core/index.ts';
import { addressText, covers, MAX_COLUMNS, MAX_ROWS, sheetPrefix, WHOLE } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { conditionsObject } from './conditions-object.ts';
import { formatObject, paint, properties } from './format-object.ts';
import { rangeAreasObject } from './range-areas-object.ts';
import { rangeCalls } from './range-calls.ts';
import { columnProperties, rowProperties } from './range-properties.ts';
import { rangeSteps } from './range-steps.ts';
import { rangeValues } from './range-values.ts';
import { validationObject } from './validation-object.ts';
import { truthArgument, type World, withTarget } from './world.ts';

/** A `Range`: one area of one sheet. */
export function rangeObject(world: World, sheet: Sheet, area: Area): SimObject {
  const target = { sheet, areas: [area] };
  const range = (other: Area): SimObject => rangeObject(world, sheet, other);
  const values = rangeValues(world, sheet, area);
  const hidden = properties(target, '', { rowHidden: truthArgument, columnHidden: truthArgument });
  const object = simObject('Range', {
    get: { ...positionOf(sheet, area), ...values.get, ...hidden.get },
    set: {
      ...values.set,
      ...hidden.set,
      hyperlink: (value) => values.link(value, (path, look) => paint(target, path, look)),
    },
    follow: {
      format: () => formatObject(target),
      dataValidation: () => validationObject(world, sheet, area),
      conditionalFormats: () => conditionsObject(sheet, area, range),
    },
    call: {
      ...rangeSteps(sheet, area, range),
      ...rangeCalls(sheet, area),
      ...values.call,
      getRowProperties: (wanted) => rowProperties(sheet, area, wanted),
      getColumnProperties: (wanted) => columnProperties(sheet, area, wanted),
      select: () => {
        if (sheet.visibility !== 'Visible')
          throw fault('InvalidOperation', 'a hidden sheet has no selection');
        world.book.active = sheet;
        world.book.selected = area;
        return null;
      },
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => covers(area, merge));
        return merges.length === 0 ? null : rangeAreasObject(sheet, merges);
      },
    },
  });
  return withTarget(object, target);
}

function positionOf(sheet: Sheet, area: Area): SimObject['get'] {
  return {
    address: () => `${sheetPrefix(sheet.name)}!${covers(area, WHOLE) ? `1:${MAX_ROWS}` : addressText(area)}`,
    rowIndex: () => area.row,
    columnIndex: () => area.column,
    rowCount: () => area.rows,
    columnCount: () => area.columns,
    cellCount: () => area.rows * area.columns,
    isEntireRow: () => area.columns === MAX_COLUMNS,
    isEntireColumn: () => area.rows === MAX_ROWS,
  };
}
