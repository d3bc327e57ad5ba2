import type { Area } from '../../../../core/index.ts';
import { parseAddress, splitAddress, WHOLE } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { checkSheetName, checkStructure } from '../model/structure.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { chartsObject } from './charts-object.ts';
import { commentsObject } from './comments-object.ts';
import { pageBreaksObject, pageObject } from './page-object.ts';
import { parseAreas, rangeAreasObject } from './range-areas-object.ts';
import { rangeObject } from './range-object.ts';
import { inside, usedArea } from './range-steps.ts';
import { filterObject, freezeObject, protectionObject } from './sheet-parts.ts';
import { tablesObject } from './tables-object.ts';
import { choiceArgument, colorArgument, countArgument, textArgument, type World } from './world.ts';

/** A `Worksheet`. */
export function worksheetObject(world: World, sheet: Sheet): SimObject {
  const { book } = world;
  const range = (area: Area): SimObject => rangeObject(world, sheet, area);
  return simObject('Worksheet', {
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => sheet.visibility,
      position: () => book.sheets.indexOf(sheet),
      tabColor: () => sheet.tabColor,
    },
    set: {
      name: (value) => {
        checkStructure(book);
        checkSheetName(book, value, sheet);
        sheet.name = textArgument(value);
      },
      visibility: (value) => {
        checkStructure(book);
        const visibility = choiceArgument(value, VISIBILITIES) as Sheet['visibility'];
        if (visibility !== 'Visible') checkOthersVisible(world, sheet);
        sheet.visibility = visibility;
      },
      position: (value) => {
        checkStructure(book);
        const to = countArgument(value, 0);
        if (to >= book.sheets.length) throw fault('InvalidArgument', `there is no position ${to}`);
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(to, 0, sheet);
      },
      tabColor: (value) => {
        sheet.tabColor = value === '' ? '' : colorArgument(value);
      },
    },
    follow: {
      freezePanes: () => freezeObject(sheet, range),
      protection: () => protectionObject(sheet),
      autoFilter: () => filterObject(sheet, range),
      pageLayout: () => pageObject(sheet, world.printer),
      horizontalPageBreaks: () => pageBreaksObject(sheet),
      comments: () => commentsObject(world, [sheet]),
      tables: () => tablesObject(world, [sheet]),
      charts: () => chartsObject(sheet),
    },
    call: { ...rangeMethods(world, sheet, range), ...sheetMethods(world, sheet) },
  });
}

function rangeMethods(world: World, sheet: Sheet, range: (area: Area) => SimObject): SimObject['call'] {
  return {
    getRange: (address = null) => range(address === null ? WHOLE : addressArgument(world, sheet, address)),
    getRanges: (address) => rangeAreasObject(sheet, parseAreas(address)),
    getCell: (row, column) =>
      range(inside({ row: countArgument(row, 0), column: countArgument(column, 0), rows: 1, columns: 1 })),
    getRangeByIndexes: (row, column, rows, columns) =>
      range(
        inside({
          row: countArgument(row, 0),
          column: countArgument(column, 0),
          rows: countArgument(rows, 1),
          columns: countArgument(columns, 1),
        }),
      ),
    // Of a blank sheet it is the first cell.
    getUsedRange: (valuesOnly) =>
      range(usedArea(sheet, WHOLE, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, WHOLE, valuesOnly === true);
      return used && range(used);
    },
  };
}

function sheetMethods(world: World, sheet: Sheet): SimObject['call'] {
  const { book } = world;
  return {
    activate: () => {
      if (sheet.visibility !== 'Visible') throw fault('InvalidOperation', 'a hidden sheet cannot be shown');
      book.active = sheet;
      return null;
    },
    delete: () => {
      checkStructure(book);
      checkOthersVisible(world, sheet);
      if (sheet.visibility === 'VeryHidden')
        throw fault('InvalidOperation', 'a very hidden sheet cannot be deleted');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      const [first] = book.sheets.filter(({ visibility }) => visibility === 'Visible');
      if (book.active === sheet && first) book.active = first;
      return null;
    },
  };
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

function addressArgument(world: World, own: Sheet, value: unknown): Area {
  const { sheet, rest } = splitAddress(textArgument(value));
  const area = parseAddress(rest);
  if (area === null || (sheet !== null && sheet.toLowerCase() !== own.name.toLowerCase())) {
    throw fault(
      'InvalidArgument',
      `${String(value)} is no address on ${own.name} of ${world.book.sheets.length} sheets`,
    );
  }
  return area;
}

function checkOthersVisible({ book }: World, sheet: Sheet): void {
  if (book.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw fault('InvalidOperation', 'a workbook has at least one visible sheet');
}
