import type { Figure } from '../../kit/indicator.ts';
import { type Amount, NOT_APPLICABLE } from '../indicator/amount.ts';
import { roundedTo5 } from '../masking/rounding.ts';
import type { FigureReportCell } from './blocks.ts';

/**
 * A figure with its counts rounded to the nearest 5, each by itself; what is divided is divided anew from these, so that
 * it tells nothing that they do not tell. Figures of other kinds do not apply, since no rounded counts give them.
 */
export function roundedFigure(cell: FigureReportCell): FigureReportCell {
  if (cell.amount.state !== 'value') return cell;
  return { ...cell, amount: roundedAmount(cell.figure.figure, cell.amount), rounded: true };
}

function roundedAmount(figure: Figure, { numerator, denominator }: Amount): Amount {
  if (numerator === null) return NOT_APPLICABLE;
  const upper = roundedTo5(numerator);
  switch (figure.kind) {
    case 'count':
      return amountWith(upper, upper, null);
    case 'share':
    case 'portion':
      return ratio(upper, denominator === null ? null : roundedTo5(denominator), 100);
    case 'quotient': {
      // What is set for a region, such as its residents, is public and stays.
      const isCounted = 'table' in figure.lower;
      return ratio(
        upper,
        denominator === null || !isCounted ? denominator : roundedTo5(denominator),
        figure.times,
      );
    }
    default:
      return NOT_APPLICABLE;
  }
}

function ratio(upper: number, lower: number | null, times: number): Amount {
  if (lower === null || lower <= 0) return NOT_APPLICABLE;
  return amountWith((upper / lower) * times, upper, lower);
}

function amountWith(value: number, numerator: number, denominator: number | null): Amount {
  return { state: 'value', value, numerator, denominator, low: null, high: null };
}
