import type { Window } from '../../engine/indicator/scope.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';

/** The first and last day of each month of a stretch. */
export function monthsIn({ first, last }: Window): readonly Window[] {
  const [from, to] = [civilOf(first), civilOf(last)];
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    first: serialOf(from.year, from.month + i, 1),
    last: serialOf(from.year, from.month + i + 1, 1) - 1,
  }));
}
