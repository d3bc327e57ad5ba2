import { quotedSheet } from '../../../core/index.ts';
import type { PageDump } from '../dump.ts';
import type { Sheet } from './model/book.ts';

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** How a sheet is printed, or `null` where nobody said so. */
export function pageOf({ name, page }: Sheet): PageDump | null {
  if (!page.has('orientation')) return null;
  const zoom = new Map(Object.entries(page.get('zoom') ?? {}));
  const text = (part: 'Header' | 'Footer'): string =>
    [
      ['left', '&L'],
      ['center', '&C'],
      ['right', '&R'],
    ]
      .map(([side, code]) => {
        const own = String(page.get(`${side}${part}`) ?? '');
        return own === '' ? '' : `${code}${own}`;
      })
      .join('');
  const lastOf = (name: string, pattern: RegExp): string =>
    pattern.exec(String(page.get(name) ?? ''))?.[1] ?? '';
  return {
    paper: page.get('paperSize') === 'A4' ? 'A4' : null,
    landscape: page.get('orientation') === 'Landscape',
    pagesWide: Number(zoom.get('horizontalFitToPages')),
    pagesHigh: zoom.has('verticalFitToPages') ? Number(zoom.get('verticalFitToPages')) : null,
    repeatRows: Number(lastOf('titleRows', /:(\d+)$/)),
    repeatColumns: columnsTo(lastOf('titleColumns', /:([A-Z]+)$/)),
    breaks: [...((page.get('breaks') ?? []) as readonly number[])],
    header: text('Header'),
    footer: text('Footer'),
    margins: MARGINS.map((side) => round(Number(page.get(`${side}Margin`)) / POINTS_PER_INCH)),
    area: page.has('printArea') ? `${quotedSheet(name)}!${fixed(String(page.get('printArea')))}` : null,
  };
}

/** `A1:B2` as `$A$1:$B$2`. */
function fixed(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, '$$$&');
}

function columnsTo(letters: string): number {
  return [...letters].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0);
}

function round(inches: number): number {
  return Math.round(inches * 1000) / 1000;
}
