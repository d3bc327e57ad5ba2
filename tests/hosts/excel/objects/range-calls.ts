import type { Area } from '../../../../core/index.ts';
import { covers, intersection } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { checkChangeable, checkEditable, checkNoTable } from '../model/guard.ts';
import { COLUMN_LOOKS, ROW_LOOKS } from '../model/looks.ts';
import { copyEverything, copyFormulas, pastedArea } from '../model/pasting.ts';
import { notSimulated } from '../protocol/fault.ts';
import type { SimObject } from '../protocol/sim-object.ts';
import { choiceArgument, rangeArgument } from './world.ts';

/** The methods of a range that change its cells. */
export function rangeCalls(sheet: Sheet, area: Area): SimObject['call'] {
  return {
    clear: (applyTo = 'All') => {
      const part = choiceArgument(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
      if (part !== 'Formats') checkEditable(sheet, area);
      if (part === 'All' || part === 'Contents') sheet.cells.clear(area);
      if (part === 'All' || part === 'Formats') clearLooks(sheet, area);
      if (part !== 'Contents' && part !== 'Formats') sheet.links.paint(area, undefined);
      return null;
    },
    merge: (across = false) => {
      checkChangeable(sheet);
      if (across === true) throw notSimulated('Range.merge(true)');
      checkNoTable(sheet, area);
      const { row, column } = area;
      const first = sheet.cells.at(row, column) ?? null;
      sheet.cells.clear(area);
      sheet.cells.put(row, column, first);
      dropMerges(sheet, area);
      sheet.merges.push(area);
      return null;
    },
    unmerge: () => {
      checkChangeable(sheet);
      dropMerges(sheet, area);
      return null;
    },
    copyFrom: (source, copyType = 'All', skipBlanks = false, transpose = false) => {
      const isAll = copyType === 'All';
      if ((!isAll && copyType !== 'Formulas') || skipBlanks !== false || transpose !== false) {
        throw notSimulated(`Range.copyFrom() of ${String(copyType)}`);
      }
      const from = rangeArgument(source);
      checkEditable(sheet, isAll ? pastedArea(from.area, area) : area);
      if (isAll) copyEverything(from.sheet, from.area, sheet, area);
      else copyFormulas(from.sheet, from.area, sheet, area);
      return null;
    },
  };
}

/** Whether `clear` takes data validation away is not documented: here it stays, so that nobody relies on either. */
function clearLooks(sheet: Sheet, area: Area): void {
  checkChangeable(sheet, 'allowFormatCells');
  sheet.numberFormats.paint(area, undefined);
  for (const [path, parts] of sheet.looks) {
    if (!COLUMN_LOOKS.has(path) && !ROW_LOOKS.has(path)) parts.paint(area, undefined);
  }
  for (const condition of [...sheet.conditions]) {
    if (!intersection(area, condition.area)) continue;
    if (!covers(area, condition.area)) throw notSimulated('clearing a part of a conditional format');
    sheet.conditions.splice(sheet.conditions.indexOf(condition), 1);
  }
}

function dropMerges(sheet: Sheet, area: Area): void {
  const left = sheet.merges.filter((merge) => !intersection(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...left);
}
