import { type Area, addressOf, areaAddress, PAGE_MARGINS, type SheetModel } from '../../core/index.ts';
import { columnsXml } from './write-columns.ts';
import { linksOf } from './write-links.ts';
import type { LookGrid } from './write-looks.ts';
import { headerAndFooter } from './write-page-texts.ts';
import { PAPER_CODE } from './write-paper.ts';
import { dimensionXml, rowsXml } from './write-rows.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';

/** A whole worksheet part; `styleIndex` gives the cell format of each look of the grid. */
export function sheetXml(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  namespace: string,
): string {
  const { merges, filter, print } = sheet;
  const tab = sheet.tabColor === null ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`;
  const page = xmlAttributes({
    paperSize: PAPER_CODE[print.paper ?? 'A4'],
    orientation: print.landscape ? 'landscape' : 'portrait',
    fitToWidth: print.pagesWide,
    fitToHeight: print.pagesHigh ?? 0, // 0: as many pages as it takes
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    dimensionXml(grid),
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, grid, styleIndex),
    rowsXml(sheet, grid, styleIndex),
    filter === null ? '' : `<autoFilter ref="${areaAddress(filter)}"/>`,
    mergesXml(merges),
    linksXml(sheet),
    `<pageMargins${xmlAttributes(PAGE_MARGINS)}/>`,
    `<pageSetup${page}/>`,
    headerFooterXml(sheet),
    breaksXml(print),
    '</worksheet>',
  ].join('');
}

function headerFooterXml({ print }: SheetModel): string {
  const { oddHeader, oddFooter } = headerAndFooter(print);
  const header = oddHeader === undefined ? '' : `<oddHeader>${xmlText(oddHeader)}</oddHeader>`;
  return `<headerFooter>${header}<oddFooter>${xmlText(oddFooter)}</oddFooter></headerFooter>`;
}

/** Each break is named by the row above it (ECMA-376 18.3.1.3). */
function breaksXml({ breaks = [] }: SheetModel['print']): string {
  if (breaks.length === 0) return '';
  const list = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${list}</rowBreaks>`;
}

function viewXml({ frozen: { rows, columns } }: SheetModel): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = paneName(rows, columns);
  const attributes = xmlAttributes({
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: addressOf(rows, columns),
    activePane: pane,
    state: 'frozen',
  });
  const cell = addressOf(rows, columns);
  const selection = `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${attributes}/>${selection}</sheetView></sheetViews>`;
}

function paneName(rows: number, columns: number): string {
  if (rows === 0) return 'topRight';
  return columns === 0 ? 'bottomLeft' : 'bottomRight';
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function linksXml(sheet: SheetModel): string {
  const links = linksOf(sheet).map(({ row, column, location, display }) => {
    const attributes = xmlAttributes({ ref: addressOf(row, column), location, display });
    return `<hyperlink${attributes}/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
