import { type SeriesLook, seriesLook } from '../../workbook/chart-look.ts';
import { element } from './svg-element.ts';

/** The paint of a series: its colour, or its pattern in that colour. */
export function fillOf(series: number): string {
  const { filling, color } = seriesLook(series);
  return filling === 'solid' ? `#${color}` : `url(#isi-${filling})`;
}

/** The patterns that so many series need. */
export function patternsSvg(series: number): string {
  const looks = new Map<string, SeriesLook>();
  for (let index = 0; index < series; index++) {
    const look = seriesLook(index);
    if (look.filling !== 'solid') looks.set(look.filling, look);
  }
  const patterns = [...looks.values()].map(patternSvg).join('');
  return patterns === '' ? '' : element('defs', {}, patterns);
}

function patternSvg({ filling, color }: SeriesLook): string {
  if (filling === 'solid') return '';
  const size = { id: `isi-${filling}`, patternUnits: 'userSpaceOnUse', width: 8, height: 8 };
  const ground = element('rect', { width: 8, height: 8, fill: '#FFFFFF' });
  const lines = element('path', {
    d: STROKES[filling],
    stroke: `#${color}`,
    'stroke-width': 2.4,
    fill: 'none',
  });
  return element('pattern', size, ground + lines);
}

/** Each continues where the next tile begins. */
const STROKES = {
  rising: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  falling: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  level: 'M0 2H8M0 6H8',
  upright: 'M2 0V8M6 0V8',
  grid: 'M0 4H8M4 0V8',
  dots: 'M1 2H3.4M5 6H7.4',
} as const;
