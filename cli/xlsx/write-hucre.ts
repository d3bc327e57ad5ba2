import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import {
  areaAddress,
  type Highlight,
  highlightTheme,
  PAGE_MARGINS,
  type SheetModel,
  withoutControls,
} from '../../core/index.ts';
import { frontSheet, type WorkbookContent } from './write-content.ts';
import { linksOf } from './write-links.ts';
import type { Look } from './write-looks.ts';
import { definedNames } from './write-names.ts';
import { headerAndFooter } from './write-page-texts.ts';
import { cellFormat } from './write-style.ts';

type FrameCells = NonNullable<WriteSheet['cells']>;

/** Of all files, so that the same content gives the same bytes. */
const DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The bytes of a workbook with everything but the cells, columns, input rules and boxes of notes.
 *
 * Row 1 of the first sheet holds an empty cell for each look, from which to read the number of its format; behind them a
 * text where texts are to be shared, so that there is a part for them.
 */
export function writeFrame(
  content: WorkbookContent,
  looks: readonly Look[],
  sharesTexts: boolean,
): Promise<Uint8Array> {
  const { sheets, names, properties } = content;
  const samples: Partial<WriteSheet> = {
    columns: looks.map((look) => ({ style: cellFormat(look) })),
    rows: [[...looks.map(() => null), ...(sharesTexts ? [''] : [])]],
  };
  return writeXlsx({
    sheets: sheets.map((sheet, index) => ({ ...frameSheet(sheet), ...(index === 0 ? samples : {}) })),
    namedRanges: definedNames(names, sheets).map(({ name, refersTo, scope }) => ({
      name,
      range: refersTo,
      ...(scope === null ? {} : { scope }),
    })),
    properties: { ...properties, created: DATE, modified: DATE },
    activeSheet: frontSheet(sheets),
  });
}

function frameSheet(sheet: SheetModel): WriteSheet {
  const { frozen, filter } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.state === 'hidden',
    veryHidden: sheet.state === 'veryHidden',
    cells: linksAndNotes(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: sheet.highlights.map(conditionalRule),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map(frameChart) }),
    ...(sheet.tabColor === null ? {} : { view: { tabColor: { rgb: sheet.tabColor } } }),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: { ...frozen } } : {}),
    ...(filter === null ? {} : { autoFilter: { range: areaAddress(filter) } }),
    ...(sheet.protected ? { protection: PROTECTION } : {}),
    ...printing(sheet),
    ...(sheet.print.breaks ? { rowBreaks: sheet.print.breaks.map((row) => row - 1) } : {}), // the row above
  };
}

/** What stays allowed on a protected sheet. */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
} as const;

function linksAndNotes(sheet: SheetModel): FrameCells {
  const cells: FrameCells = new Map();
  for (const { row, column, location } of linksOf(sheet))
    cells.set(`${row},${column}`, { hyperlink: { target: '', location } });
  for (const { row, column, text } of sheet.notes) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { text } });
  }
  return cells;
}

function conditionalRule({ area, formula, style }: Highlight, index: number) {
  const { fill, color } = highlightTheme[style];
  return {
    type: 'expression' as const,
    priority: index + 1,
    range: areaAddress(area),
    formula,
    stopIfTrue: style === 'error',
    style: {
      font: { color: { rgb: color } },
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: fill } },
    },
  };
}

/** Only where the chart stands and its words; what it shows is written over the part that comes of this. */
function frameChart({ data, at }: SheetModel['charts'][number]) {
  return {
    type: 'column' as const,
    title: data.title,
    frameTitle: withoutControls(data.title),
    altText: withoutControls(data.alt),
    series: [{ values: 'A1' }],
    anchor: {
      from: { row: at.row, col: at.column },
      to: { row: at.row + at.rows, col: at.column + at.columns },
    },
  };
}

function printing({ print }: SheetModel): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: print.pagesHigh ?? 0, // 0: as many pages as it takes
      margins: PAGE_MARGINS,
    },
    headerFooter: headerAndFooter(print),
  };
}
