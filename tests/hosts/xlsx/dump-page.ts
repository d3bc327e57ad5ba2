import { columnLetters } from '../../../core/index.ts';
import type { PageDump, SheetDump } from '../dump.ts';
import { spanOf } from './dump-cells.ts';
import { WORKBOOK, type XlsxFile } from './file.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';

/** Files hold widths with the padding of a cell, in parts of a digit of 7 pixels (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;

/** The widths of columns that show and were given one. */
export function widthsOf(columns: readonly XmlElement[]): SheetDump['widths'] {
  return Object.fromEntries(
    columns.flatMap((one) => {
      const { attributes } = one;
      if (attributes.get('hidden') === '1' || attributes.get('customWidth') !== '1') return [];
      const width = Math.round(Number(attributes.get('width')) * DIGIT_PIXELS);
      return spanOf(one).map((column) => [columnLetters(column), width] as const);
    }),
  );
}

/** The heights of rows that show and were given one. */
export function heightsOf(rows: readonly XmlElement[]): SheetDump['heights'] {
  return Object.fromEntries(
    rows.flatMap(({ attributes }) => {
      if (attributes.get('hidden') === '1' || attributes.get('customHeight') !== '1') return [];
      return [[attributes.get('r') ?? '', Number(attributes.get('ht'))] as const];
    }),
  );
}

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const A4 = '9';

/** How a sheet is printed, or `null` where nobody fitted it to pages; `scope` is the sheet's place among the others. */
export function pageOf(file: XlsxFile, root: XmlElement, scope: number): PageDump | null {
  const setup = childOf(root, 'pageSetup')?.attributes;
  const margins = childOf(root, 'pageMargins')?.attributes;
  const fits = childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.attributes.get('fitToPage');
  if (fits !== '1' || !setup || !margins) return null;
  const nameOf = (name: string): string | null => {
    const found = elementsOf(childOf(file.part(WORKBOOK), 'definedNames')).find(
      ({ attributes }) =>
        attributes.get('name') === `_xlnm.${name}` && attributes.get('localSheetId') === String(scope),
    );
    return found ? textOf(found) : null;
  };
  const titles = nameOf('Print_Titles') ?? '';
  const high = Number(setup.get('fitToHeight') ?? 1);
  const texts = childOf(root, 'headerFooter');
  const text = (name: string): string => {
    const found = childOf(texts, name);
    return found ? textOf(found) : '';
  };
  return {
    paper: setup.get('paperSize') === A4 ? 'A4' : null,
    landscape: setup.get('orientation') === 'landscape',
    pagesWide: Number(setup.get('fitToWidth') ?? 1),
    pagesHigh: high === 0 ? null : high,
    repeatRows: Number(/\$1:\$(\d+)/.exec(titles)?.[1] ?? 0),
    repeatColumns: columnsTo(/\$A:\$([A-Z]+)/.exec(titles)?.[1] ?? ''),
    breaks: elementsOf(childOf(root, 'rowBreaks')).map(({ attributes }) => Number(attributes.get('id'))),
    header: text('oddHeader'),
    footer: text('oddFooter'),
    margins: MARGINS.map((side) => Number(margins.get(side))),
    area: nameOf('Print_Area'),
  };
}

function columnsTo(letters: string): number {
  return [...letters].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0);
}
