import { every, quote, Unsayable } from './formula-writer.ts';
import { maskRuns } from './mask.ts';

/**
 * Whether a cell has the shape of a mask. A run of digits is digits alone exactly when its number, written with as
 * many places, is the run itself: "1E10", "-123" and " 12" are numbers too, and fail this.
 */
export function maskFormula(cell: string, mask: string): string {
  const parts = maskRuns(mask).map(({ kind, text, from }) => {
    const part = `MID(${cell},${from + 1},${text.length})`;
    if (kind === 'literal') return `EXACT(${part},${quote(text)})`;
    if (kind === 'base32') throw new Unsayable('a formula cannot test letters of base 32');
    return `IFERROR(TEXT(VALUE(${part}),${quote('0'.repeat(text.length))})=${part},FALSE)`;
  });
  return every([`LEN(${cell})=${mask.length}`, ...parts]);
}
