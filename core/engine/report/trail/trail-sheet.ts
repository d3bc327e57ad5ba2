import type { Locale } from '../../../locale/text.ts';
import { columnLetters } from '../../../workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../../workbook/sheet-model.ts';
import { heightsOf } from '../../render/row-height.ts';
import type { DrawnLine } from './drawn-line.ts';
import { countWords, type TrailColumn, trailCells, trailColumns } from './trail-cells.ts';
import { lineStyles, looked } from './trail-styles.ts';
import { trailWords } from './trail-words.ts';

/** The name of the sheet in every language, as the other sheets of the product keep theirs. */
export const TRAIL_SHEET = 'Jejak Angka';

/** The row of the first figure, counted from 0. */
export const FIRST_TRAIL_ROW = 4;
const [ABOUT, TOTALS, HEADER] = [1, 2, 3];

const WIDTHS: Readonly<Record<TrailColumn, number>> = {
  no: 7,
  id: 9,
  name: 30,
  part: 38,
  definition: 48,
  unit: 14,
  value: 16,
  numerator: 16,
  denominator: 16,
  formula: 16,
  difference: 12,
  counted: 10,
  leftOut: 12,
  rows: 16,
  below: 16,
  remark: 34,
};

/** The sheet of all figures, with formulas where data go along, otherwise with `why` they do not. */
export function trailSheet(
  lines: readonly DrawnLine[],
  withData: boolean,
  why: string,
  locale: Locale,
): SheetModel {
  const columns = trailColumns(withData);
  const last = FIRST_TRAIL_ROW + lines.length - 1;
  const at = (column: TrailColumn): number => columns.indexOf(column);
  const widths = columns.map((column) => WIDTHS[column]);
  const body = lines.map((line, i) => {
    const cells = trailCells(line, FIRST_TRAIL_ROW + i, i + 1, locale);
    return columns.map((column) => cells[column]);
  });
  const head = headOf(lines, withData, why, locale, columns);
  const about = { row: ABOUT, column: 0, rows: 1, columns: columns.length };
  const totals = { ...about, row: TOTALS, columns: Math.max(at('formula'), 0) || columns.length };
  return {
    ...blankSheet(TRAIL_SHEET),
    tabColor: '2E7D32',
    cells: [...head, ...body],
    styles: [
      { area: { ...about, row: 0, columns: 1 }, style: 'title', format: 'general' },
      { area: about, style: 'prose', format: 'general' },
      { area: totals, style: 'label', format: 'general' },
      ...(withData
        ? [looked(TOTALS, at('formula'), 1, 'label', 'integer'), looked(TOTALS, at('difference'), 1, 'good')]
        : []),
      { area: { ...about, row: HEADER }, style: 'table-header', format: 'general' },
      ...lineStyles(lines, columns, FIRST_TRAIL_ROW),
    ],
    columns: widths.map((width) => ({ width })),
    rows: {
      ...heightsOf([...head.map(() => []), ...body], widths, () => true),
      0: { height: 26 },
      [ABOUT]: { height: 34 },
      [TOTALS]: { height: 20 },
      [HEADER]: { height: 34 },
    },
    merges: [about, totals],
    highlights: withData ? differences(last, at('difference')) : [],
    frozen: { rows: FIRST_TRAIL_ROW, columns: 0 },
    filter: { row: HEADER, column: 0, rows: lines.length + 1, columns: columns.length },
    print: { language: locale, landscape: true, repeatRows: FIRST_TRAIL_ROW, repeatColumns: 0, pagesWide: 1 },
  };
}

function headOf(
  lines: readonly DrawnLine[],
  withData: boolean,
  why: string,
  locale: Locale,
  columns: readonly TrailColumn[],
): readonly (readonly CellContent[])[] {
  const say = trailWords[locale];
  const totals: CellContent[] = new Array<null>(columns.length).fill(null);
  totals[0] = countWords(lines.length, withData, locale);
  if (withData) {
    const count = lines.filter(({ formula }) => formula !== null).length;
    const [formula, difference] = [columns.indexOf('formula'), columns.indexOf('difference')];
    const letters = columnLetters(difference);
    const range = `$${letters}$${FIRST_TRAIL_ROW + 1}:$${letters}$${FIRST_TRAIL_ROW + Math.max(lines.length, 1)}`;
    totals[formula] = count;
    // Whatever is no 0 differs, an error too.
    totals[difference] = {
      formula: `$${columnLetters(formula)}$${TOTALS + 1}-COUNTIF(${range},0)`,
      value: 0,
    };
  }
  return [
    [say.title],
    [withData ? say.live : `${say.still} ${why}`],
    totals,
    columns.map((column) => say.headers[column]),
  ];
}

/** Red over the green of what agrees. */
function differences(last: number, column: number): SheetModel['highlights'] {
  const letters = columnLetters(column);
  const rows = Math.max(last - FIRST_TRAIL_ROW + 1, 1);
  const cell = (row: number): string => `$${letters}${row + 1}`;
  const first = cell(FIRST_TRAIL_ROW);
  return [
    {
      area: { row: FIRST_TRAIL_ROW, column, rows, columns: 1 },
      formula: `IF(ISBLANK(${first}),FALSE,IF(ISNUMBER(${first}),${first}<>0,TRUE))`,
      style: 'error',
    },
    {
      area: { row: TOTALS, column, rows: 1, columns: 1 },
      formula: `${cell(TOTALS)}<>0`,
      style: 'error',
    },
  ];
}
