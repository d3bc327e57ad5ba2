import type { Locale } from '../../../locale/text.ts';
import { addressOf } from '../../../workbook/cell.ts';
import type { LinkContent } from '../../../workbook/sheet-model.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import type { IndicatorCells } from '../../indicator/formulas.ts';
import type { FigureRows } from '../figure-rows.ts';
import { copySheetName } from './copy-sheet.ts';
import type { DrawnLine } from './drawn-line.ts';
import type { TrailLine } from './trail-lines.ts';
import { trailWords } from './trail-words.ts';

/** What stands of a figure on its line. `cells` are its formulas, `null` where data are left out. */
export function figureLine(line: TrailLine, cells: IndicatorCells | null, locale: Locale): DrawnLine {
  const say = trailWords[locale];
  const { indicator, amount, part, rows, ref } = line;
  const [own, below] = amount.state === 'not-reported' ? [] : rows;
  return {
    ref,
    id: indicator.id,
    name: indicator.name[locale],
    part,
    definition: ref.dimension === '' ? indicator.definition[locale] : say.ofPart(indicator.id),
    unit: indicator.unit[locale],
    value: amount.value,
    word: amount.state === 'value' ? null : say.states[amount.state],
    decimals: indicator.decimals,
    isMoney: indicator.unit.id === 'Rp',
    numerator: amount.numerator,
    denominator: amount.denominator,
    formula: shownFormula(line, cells),
    counted: own?.counted ?? null,
    leftOut: own?.leftOut ?? null,
    rows: cells === null ? null : firstLink(own, locale),
    below: cells === null ? null : firstLink(below, locale),
    remark: remark(line, cells, locale),
  };
}

/** The formula that stands beside a figure; of what is not reported none, whatever the rows say. */
function shownFormula({ amount }: TrailLine, cells: IndicatorCells | null): string | null {
  if (cells === null || 'unsayable' in cells.formulas || amount.state === 'not-reported') return null;
  return cells.formulas.value;
}

function firstLink(rows: FigureRows | undefined, locale: Locale): LinkContent | null {
  return !rows || rows.first === null ? null : rowLink(rows.template, rows.first, locale);
}

/** Leads to a copied row, by its position in the union. */
export function rowLink(template: string, position: number, locale: Locale): LinkContent {
  const row = FIRST_ROW + position;
  return {
    text: trailWords[locale].row(template, row + 1),
    sheet: copySheetName({ id: template }),
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
