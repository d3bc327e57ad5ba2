import type { Template } from '../../../kit/template.ts';
import type { Locale, Text } from '../../../locale/text.ts';
import { addressOf } from '../../../workbook/cell.ts';
import type { SheetModel } from '../../../workbook/sheet-model.ts';
import type { Computed } from '../../indicator/compute.ts';
import { indicatorFormulas } from '../../indicator/formulas.ts';
import type { Scope } from '../../indicator/scope.ts';
import { type FigureRef, figureId } from '../figure-ref.ts';
import { dataCopy } from './data-copy.ts';
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
  { locale, withData, templates, why }: TrailOptions,
): Trail {
  const lines = trailLines(figures, scope, locale);
  const places = new Map(lines.map(({ ref }, i) => [figureId(ref), addressOf(FIRST_TRAIL_ROW + i, 0)]));
  const cellOf = (ref: FigureRef): string | null => places.get(figureId(ref)) ?? null;
  const reason = why?.[locale] ?? trailWords[locale].why;
  if (!withData) return { sheets: [trailSheet(lines, null, reason, locale)], cellOf };
  const indicators = figures.map(({ indicator }) => indicator);
  const copy = dataCopy(indicators, scope, { templates, locale });
  const formulas = indicatorFormulas(figures, copy.place);
  return {
    sheets: [trailSheet(lines, formulas.cells, reason, locale), ...copy.sheets(formulas)],
    cellOf,
  };
}
