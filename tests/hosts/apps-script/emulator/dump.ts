import type { CellValue } from '../../../../core/workbook/cell.ts';
import { type Area, addressOf, areaAddress, quotedSheet } from '../../../../core/workbook/cell.ts';
import type { SheetDump, WorkbookDump } from '../../dump.ts';
import { looksOf } from '../../dump-looks.ts';
import { openRows } from '../../dump-parts.ts';
import { type BookState, type Cell, extentOf, knownCell, placeOfKey, type SheetState } from './book.ts';
import { chartsOf } from './dump-charts.ts';
import { inputsOf } from './dump-inputs.ts';
import { sheetLooks, widthsOf } from './dump-looks.ts';
import { formulaText } from './formula.ts';
import { isDatePattern } from './number-format.ts';

const LINK = /^#gid=(\d+)&range=([A-Z]+\d+)$/;
const INDIRECT = /INDIRECT\("([A-Za-z_]\w*)"\)/g;

/** What a reader sees of a spreadsheet; blanks at the ends are still there, and white backgrounds. */
export function dumpBook(book: BookState): WorkbookDump {
  return {
    sheets: book.sheets.map(dumpSheet),
    names: Object.fromEntries(
      [...book.names].map(([name, area]) => [name, `${quotedSheet(area.sheet.name)}!${absolute(area)}`]),
    ),
  };
}

function dumpSheet(sheet: SheetState): SheetDump {
  const content = {
    values: valuesOf(sheet),
    formulas: factsOf(sheet, ({ formula }, row, column) => formula && formulaText(formula, row, column)),
  };
  const hiddenColumns = [...sheet.hiddenColumns].sort(ascending);
  return {
    name: sheet.name,
    state: sheet.hidden ? 'hidden' : 'visible',
    tabColor: sheet.tabColor?.slice(1).toUpperCase() ?? null,
    ...content,
    columnFormats: formatsOf(sheet),
    looks: looksOf(sheetLooks(sheet), { ...content, hiddenColumns }),
    widths: widthsOf(sheet),
    heights: {},
    page: null,
    notes: factsOf(sheet, ({ note }) => note),
    fills: factsOf(sheet, ({ fill }) => fill),
    links: factsOf(sheet, ({ link }) => (link === null ? null : linkOf(sheet.book, link))),
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    hiddenRows: [...sheet.hiddenRows].sort(ascending),
    hiddenColumns,
    inputs: inputsOf(sheet),
    highlights: highlightsOf(sheet),
    protected: sheet.protections.some(({ area }) => area === null),
    open: openRows(sheet.protections.flatMap(({ area, unprotected }) => (area === null ? unprotected : []))),
    merges: sheet.merges,
    filter: sheet.filter,
    charts: chartsOf(sheet),
  };
}

function valuesOf(sheet: SheetState): SheetDump['values'] {
  const { rows, columns } = extentOf(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellValue => {
      const cell = knownCell(sheet, row, column);
      return cell?.formula ? null : (cell?.value ?? null);
    }),
  );
}

/** Something about each cell that has it, by address. */
function factsOf<T>(
  sheet: SheetState,
  read: (cell: Cell, row: number, column: number) => T | null,
): Readonly<Record<string, T>> {
  const facts: [string, T][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row, column] = placeOfKey(key);
    const fact = read(cell, row, column);
    if (fact !== null) facts.push([addressOf(row, column), fact]);
  }
  return Object.fromEntries(facts);
}

function formatsOf(sheet: SheetState): SheetDump['columnFormats'] {
  return Array.from({ length: sheet.columns }, (_, column) => {
    const format = knownCell(sheet, sheet.frozenRows, column)?.format ?? null;
    if (format === '@') return 'text';
    return isDatePattern(format) ? 'date' : 'other';
  });
}

function linkOf(book: BookState, link: string): SheetDump['links'][string] | null {
  const found = LINK.exec(link);
  const target = book.sheets.find(({ id }) => id === Number(found?.[1]));
  return target ? { sheet: target.name, cell: found?.[2] ?? '' } : null;
}

function highlightsOf({ highlights }: SheetState): SheetDump['highlights'] {
  return highlights.flatMap(({ ranges, formula, fill, color }) => {
    const [first] = ranges;
    const text = first ? formulaText(formula, first.row, first.column) : '';
    return ranges.map((area) => ({
      area,
      // A conditional format reaches a named range only through INDIRECT, which says the same.
      formula: text.replace(INDIRECT, '$1'),
      fill: fill?.slice(1).toUpperCase() ?? '',
      color: color?.slice(1).toUpperCase() ?? '',
    }));
  });
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

function ascending(a: number, b: number): number {
  return a - b;
}
