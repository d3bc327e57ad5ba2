import type { ChartData } from '../../workbook/chart.ts';
import { seriesLook } from '../../workbook/chart-look.ts';
import { dashesOf, markerShape } from './markers.ts';
import { fillOf } from './patterns.ts';
import { element } from './svg-element.ts';
import { textLine } from './svg-text.ts';
import { fitted, textWidth } from './text-width.ts';

/** Where the names of the series stand, from the upper left corner of the legend. */
export interface LegendPlan {
  readonly height: number;
  readonly items: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const SIZE = 10;
const ROW = 16;
const SWATCH = 24;
const SPACE = 16;

/** The legend of a chart in rows of that width; of a single series there is none. */
export function legendPlan({ series }: ChartData, width: number): LegendPlan {
  if (series.length < 2) return { height: 0, items: [] };
  let x = 0;
  let row = 0;
  const items = series.map(({ name }) => {
    const shown = fitted(name, width - SWATCH, SIZE);
    const needed = SWATCH + textWidth(shown, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const item = { name: shown, x, y: row * ROW };
    x += needed + SPACE;
    return item;
  });
  return { height: (row + 1) * ROW + 4, items };
}

/** The legend with its upper left corner there. */
export function legendSvg({ kind }: ChartData, { items }: LegendPlan, left: number, top: number): string {
  return items
    .map(({ name, x, y }, index) => {
      const swatch =
        kind === 'line' ? lineSwatch(index, left + x, top + y) : boxSwatch(index, left + x, top + y);
      return swatch + textLine(name, { x: left + x + SWATCH, y: top + y + SIZE + 2, size: SIZE });
    })
    .join('');
}

function boxSwatch(index: number, x: number, y: number): string {
  const stroke = `#${seriesLook(index).color}`;
  return element('rect', { x: x + 2, y: y + 2, width: 16, height: 10, fill: fillOf(index), stroke });
}

function lineSwatch(index: number, x: number, y: number): string {
  const look = seriesLook(index);
  const line = { x1: x, y1: y + 7, x2: x + 20, y2: y + 7, stroke: `#${look.color}`, 'stroke-width': 2 };
  return element('line', { ...line, ...dashesOf(look) }) + markerShape(look, x + 10, y + 7);
}
