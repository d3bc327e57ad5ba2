import type { SeriesLook } from '../../workbook/chart-look.ts';
import { element, short } from './svg-element.ts';

const REACH = 4; // from the middle of a marker to its edge

/** The sign of a line's point. */
export function markerShape({ marker, color }: SeriesLook, x: number, y: number): string {
  const look = { fill: `#${color}`, stroke: '#FFFFFF' };
  if (marker === 'circle') return element('circle', { cx: x, cy: y, r: REACH, ...look });
  const corners = CORNERS[marker].map(([dx, dy]) => `${short(x + dx * REACH)},${short(y + dy * REACH)}`);
  return element('polygon', { points: corners.join(' '), ...look });
}

const CORNERS = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [0, -1.2],
    [1.2, 1],
    [-1.2, 1],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
} as const;

/** The attribute that breaks a line into dashes, if its look does. */
export function dashesOf({ dashes }: SeriesLook): Readonly<Record<string, string>> {
  return dashes === 'none' ? {} : { 'stroke-dasharray': DASHES[dashes] };
}

const DASHES = { long: '8 4', short: '3 3', mixed: '8 3 2 3' } as const;
