import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { type ChartData, chartHeight, chartSvg, type Locale, withoutControls } from '../../core/index.ts';
import { CONTENT_WIDTH, PIXEL } from './page.ts';
import type { Painter } from './painter.ts';

const WIDTH = 640; // of the drawing, in its own units
const WIDEST = CONTENT_WIDTH / PIXEL;
const HIGHEST = 840; // pixels; with its caption it still stands on one page

/** A chart as a drawing that stays sharp, with a picture of dots for programs that do not know such drawings. */
export function picture(chart: ChartData, locale: Locale, paint: Painter): Paragraph {
  const height = chartHeight(chart, WIDTH);
  const svg = chartSvg(chart, { width: WIDTH, height, locale });
  const scale = Math.min(WIDEST / WIDTH, HIGHEST / height);
  const words = { title: withoutControls(chart.title), description: withoutControls(chart.alt) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 160, after: 0 },
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg, 'utf8'),
        fallback: { type: 'png', data: Buffer.from(paint(svg)) },
        transformation: { width: Math.round(WIDTH * scale), height: Math.round(height * scale) },
        altText: { name: words.title, ...words },
      }),
    ],
  });
}
