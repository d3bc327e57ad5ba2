import type { Template } from '../../../kit/template.ts';
import type { Locale, Text } from '../../../locale/text.ts';
import { addressOf } from '../../../workbook/cell.ts';
import type { SheetModel } from '../../../workbook/sheet-model.ts';
import type { Computed } from '../../indicator/compute.ts';
import { type IndicatorCells, indicatorFormulas } from '../../indicator/formulas.ts';
import type { Scope } from '../../indicator/scope.ts';
import { type FigureRef, figureId } from '../figure-ref.ts';
import { dataCopy } from './data-copy.ts';
import type { DrawnLine, ScoreLine } from './drawn-line.ts';
import { figureLine } from './figure-line.ts';
import { scoreLine } from './score-line.ts';
import { trailLines } from './trail-lines.ts';
import { FIRST_TRAIL_ROW, trailSheet } from './trail-sheet.ts';
import { trailWords } from './trail-words.ts';

export interface TrailOptions {
  readonly locale: Locale;
  /** Whether copies of the rows and live formulas over them go along. */
  readonly withData: boolean;
  /** All forms; those that are no tables are left out. */
  readonly templates: readonly Template[];
  /** Why there are no data, in lower case and with a full stop; absent: that they are about single victims. */
  readonly why?: Text;
  /** The steps of scores, below the figures; absent: none. */
  readonly scores?: readonly ScoreLine[];
}

/** The sheet of all figures of a report, the sheets that its formulas need, and where each figure stands. */
export interface Trail {
  /** *Jejak Angka* first. No defined names belong to them. */
  readonly sheets: readonly SheetModel[];
  /** The A1 address on the sheet *Jejak Angka* that a link to a figure opens; `null` for one that is not there. */
  cellOf(ref: FigureRef): string | null;
}

/**
 * *Jejak Angka*: every figure with its meaning, its numbers, the formula that computes it anew from the rows, and the
 * difference, which must be 0.
 */
export function trailSheets(
  figures: readonly Computed[],
  scope: Scope,
  { locale, withData, templates, why, scores = [] }: TrailOptions,
): Trail {
  const lines = trailLines(figures, scope, locale);
  const rows = new Map([...lines, ...scores].map(({ ref }, i) => [figureId(ref), FIRST_TRAIL_ROW + i]));
  const rowOf = (ref: FigureRef): number | null => rows.get(figureId(ref)) ?? null;
  const drawn = (formulas: readonly IndicatorCells[] | null): readonly DrawnLine[] => [
    ...lines.map((line, i) => figureLine(line, formulas?.[i] ?? null, locale)),
    ...scores.map((line) => scoreLine(line, { rowOf, withData, locale })),
  ];
  const reason = why?.[locale] ?? trailWords[locale].why;
  const cellOf = (ref: FigureRef): string | null => {
    const row = rowOf(ref);
    return row === null ? null : addressOf(row, 0);
  };
  if (!withData) return { sheets: [trailSheet(drawn(null), false, reason, locale)], cellOf };
  const indicators = figures.map(({ indicator }) => indicator);
  const copy = dataCopy(indicators, scope, { templates, locale });
  const formulas = indicatorFormulas(figures, copy.place);
  return {
    sheets: [trailSheet(drawn(formulas.cells), true, reason, locale), ...copy.sheets(formulas)],
    cellOf,
  };
}
