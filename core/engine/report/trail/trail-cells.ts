import { formatNumber } from '../../../locale/format.ts';
import type { Locale } from '../../../locale/text.ts';
import { columnLetters } from '../../../workbook/cell.ts';
import type { CellContent } from '../../../workbook/sheet-model.ts';
import type { DrawnLine } from './drawn-line.ts';
import { trailWords } from './trail-words.ts';

export type TrailColumn = keyof (typeof trailWords)['id']['headers'];

const ALL: readonly TrailColumn[] = [
  'no',
  'id',
  'name',
  'part',
  'definition',
  'unit',
  'value',
  'numerator',
  'denominator',
  'formula',
  'difference',
  'counted',
  'leftOut',
  'rows',
  'below',
  'remark',
];
const NEEDS_DATA: readonly TrailColumn[] = ['formula', 'difference', 'rows', 'below'];

/** The columns of the sheet, from left to right. */
export function trailColumns(withData: boolean): readonly TrailColumn[] {
  return withData ? ALL : ALL.filter((column) => !NEEDS_DATA.includes(column));
}

/** The address of a number of the line in a row, counted from 0, on a sheet with data. */
export function trailCell(column: TrailColumn, row: number): string {
  return `$${columnLetters(ALL.indexOf(column))}${row + 1}`;
}

/** What a line holds; `row` is its own, counted from 0. */
export function trailCells(
  line: DrawnLine,
  row: number,
  no: number,
  locale: Locale,
): Readonly<Record<TrailColumn, CellContent>> {
  const { id, name, part, definition, unit, numerator, denominator, counted, leftOut, rows, below, remark } =
    line;
  const { formula, value, word = null } = line;
  return {
    ...{ no, id, name, part, definition, unit, numerator, denominator },
    value: value ?? word,
    formula: formula === null ? null : { formula, value: value ?? '' },
    difference: formula === null ? null : { formula: differenceFormula(line, row, locale), value: 0 },
    ...{ counted, leftOut, rows, below, remark },
  };
}

/** Two digits more than are printed: the noise of binary numbers does not show, another printed digit does. */
const MORE_DIGITS = 2;

/** Value less formula. A formula that gives a number where there is none, or none where there is one, differs. */
function differenceFormula({ value: number, decimals }: DrawnLine, row: number, locale: Locale): string {
  const [value, formula] = [trailCell('value', row), trailCell('formula', row)];
  const differs = `"${trailWords[locale].differs}"`;
  if (number === null) return `IF(${formula}="",0,${differs})`;
  return `IF(ISNUMBER(${formula}),ROUND(${value}-${formula},${decimals + MORE_DIGITS}),${differs})`;
}

/** How many figures there are, as a sentence. */
export function countWords(figures: number, withData: boolean, locale: Locale): string {
  const say = trailWords[locale];
  const count = formatNumber(figures, locale);
  return withData ? say.totals(count) : say.count(count);
}
