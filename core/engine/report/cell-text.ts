import { fixedText } from '../../locale/decimals.ts';
import type { Locale } from '../../locale/text.ts';
import type { ReportCell } from './blocks.ts';

/** Stands for a number that is masked, that does not apply, that was not reported. */
const SIGNS = {
  masked: '*',
  none: '–',
  silent: { id: 'BL', en: 'NR' },
} as const;

/** The number of a cell, not rounded; `null` where there is a sign or a text instead. */
export function cellNumber(cell: ReportCell): number | null {
  switch (cell.kind) {
    case 'figure':
      return cell.masked ? null : cell.amount[cell.part];
    case 'number':
      return isMasked(cell) ? null : cell.value;
    case 'text':
      return null;
  }
}

/** How many decimals a cell shows; numbers of rows are whole, sums have those of their figure. */
export function cellDecimals(cell: ReportCell): number {
  switch (cell.kind) {
    case 'figure':
      return cell.part === 'value' ? cell.figure.decimals : Number.isInteger(cell.amount[cell.part]) ? 0 : 2;
    case 'number':
      return cell.decimals;
    case 'text':
      return 0;
  }
}

/** What stands in a cell: `59,46`, `1.660`, `*`, `–`, `BL`. Units stand in the headings. */
export function cellText(cell: ReportCell, locale: Locale): string {
  if (cell.kind === 'text') return isMasked(cell) ? SIGNS.masked : cell.text;
  const number = cellNumber(cell);
  return number === null ? signOf(cell, locale) : fixedText(number, cellDecimals(cell), locale);
}

/** The sign of a cell without a number. */
function signOf(cell: ReportCell, locale: Locale): string {
  if (isMasked(cell)) return SIGNS.masked;
  if (cell.kind !== 'figure') return SIGNS.none;
  return cell.amount.state === 'not-reported' ? SIGNS.silent[locale] : SIGNS.none;
}

/** Whether a cell is masked, or made of one that is. */
export function isMasked(cell: ReportCell): boolean {
  return cell.kind === 'figure' ? cell.masked : (cell.from ?? []).some(({ masked }) => masked);
}
