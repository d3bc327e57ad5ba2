import { formatNumber } from '../../../locale/format.ts';
import type { Locale } from '../../../locale/text.ts';
import { addressOf, columnLetters } from '../../../workbook/cell.ts';
import type { CellContent } from '../../../workbook/sheet-model.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import type { IndicatorCells } from '../../indicator/formulas.ts';
import type { FigureRows } from '../figure-rows.ts';
import { copySheetName } from './copy-sheet.ts';
import type { TrailLine } from './trail-lines.ts';
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

/** What a line holds; `row` is its own, counted from 0. `cells` are its formulas, `null` where data are left out. */
export function trailCells(
  line: TrailLine,
  cells: IndicatorCells | null,
  row: number,
  no: number,
  locale: Locale,
): Readonly<Record<TrailColumn, CellContent>> {
  const say = trailWords[locale];
  const { indicator, amount, part, rows, ref } = line;
  const formula = shownFormula(line, cells);
  const [own, below] = amount.state === 'not-reported' ? [] : rows;
  return {
    no,
    id: indicator.id,
    name: indicator.name[locale],
    part,
    definition: ref.dimension === '' ? indicator.definition[locale] : say.ofPart(indicator.id),
    unit: indicator.unit[locale],
    value: amount.value ?? (amount.state === 'value' ? null : say.states[amount.state]),
    numerator: amount.numerator,
    denominator: amount.denominator,
    formula: formula === null ? null : { formula, value: amount.value ?? '' },
    difference: formula === null ? null : { formula: differenceFormula(line, row, locale), value: 0 },
    counted: own?.counted ?? null,
    leftOut: own?.leftOut ?? null,
    rows: rowLink(own, locale),
    below: rowLink(below, locale),
    remark: remark(line, cells, locale),
  };
}

/** The formula that stands beside a figure; of what is not reported none, whatever the rows say. */
export function shownFormula({ amount }: TrailLine, cells: IndicatorCells | null): string | null {
  if (cells === null || 'unsayable' in cells.formulas || amount.state === 'not-reported') return null;
  return cells.formulas.value;
}

/** Two digits more than are printed: the noise of binary numbers does not show, another printed digit does. */
const MORE_DIGITS = 2;

/** Value less formula. A formula that gives a number where there is none, or none where there is one, differs. */
function differenceFormula({ indicator, amount }: TrailLine, row: number, locale: Locale): string {
  const at = (column: TrailColumn): string => `$${columnLetters(ALL.indexOf(column))}${row + 1}`;
  const [value, formula] = [at('value'), at('formula')];
  const differs = `"${trailWords[locale].differs}"`;
  if (amount.value === null) return `IF(${formula}="",0,${differs})`;
  return `IF(ISNUMBER(${formula}),ROUND(${value}-${formula},${indicator.decimals + MORE_DIGITS}),${differs})`;
}

function rowLink(rows: FigureRows | undefined, locale: Locale): CellContent {
  if (!rows || rows.first === null) return null;
  const row = FIRST_ROW + rows.first;
  return {
    text: trailWords[locale].row(rows.template, row + 1),
    sheet: copySheetName({ id: rows.template }),
    cell: addressOf(row, 0),
  };
}

function remark(
  { indicator, amount }: TrailLine,
  cells: IndicatorCells | null,
  locale: Locale,
): string | null {
  const { remarks } = trailWords[locale];
  if (amount.state === 'not-reported') return remarks.silent;
  if (cells !== null && 'unsayable' in cells.formulas)
    return indicator.figure.kind === 'submissions' ? remarks.submissions : remarks.unsayable;
  return amount.state === 'not-applicable' ? remarks.none : null;
}

/** How many figures there are, as a sentence. */
export function countWords(figures: number, withData: boolean, locale: Locale): string {
  const say = trailWords[locale];
  const count = formatNumber(figures, locale);
  return withData ? say.totals(count) : say.count(count);
}
