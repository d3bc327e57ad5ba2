import type { Locale } from '../../../locale/text.ts';
import { addressOf } from '../../../workbook/cell.ts';
import type { LinkContent } from '../../../workbook/sheet-model.ts';
import type { FigureRef } from '../figure-ref.ts';
import type { DrawnLine, ScoreLine } from './drawn-line.ts';
import { rowLink } from './figure-line.ts';
import { trailCell } from './trail-cells.ts';
import { TRAIL_SHEET } from './trail-sheet.ts';

interface Options {
  /** Counted from 0. */
  readonly rowOf: (ref: FigureRef) => number | null;
  /** Whether the sheet has formulas and links. */
  readonly withData: boolean;
  readonly locale: Locale;
}

/** A step of a score as a line of the sheet; its formula computes it from the numbers of other lines. */
export function scoreLine(line: ScoreLine, { rowOf, withData, locale }: Options): DrawnLine {
  const { ref, id, name, part, definition, unit, value, decimals, formula } = line;
  const written =
    withData && formula
      ? formula((other, column) => {
          const at = rowOf(other);
          return at === null ? null : trailCell(column, at);
        })
      : null;
  return {
    ...{ ref, id, name, part, definition, unit, value, decimals },
    word: line.word ?? null,
    isMoney: false,
    numerator: line.numerator ?? null,
    denominator: line.denominator ?? null,
    formula: written,
    ...{ counted: null, leftOut: null, below: null },
    rows: withData ? linkOf(line, rowOf, locale) : null,
    remark: line.remark ?? null,
  };
}

/** To its row, or to the line of the figure of which it is made. */
function linkOf({ of, row }: ScoreLine, rowOf: Options['rowOf'], locale: Locale): LinkContent | null {
  if (row) return rowLink(row.template, row.row, locale);
  const line = of ? rowOf(of) : null;
  return of && line !== null
    ? { text: `→ ${of.indicator}`, sheet: TRAIL_SHEET, cell: addressOf(line, 0) }
    : null;
}
