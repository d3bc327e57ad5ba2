import type { ChartData, ChartSeries } from '../../core/index.ts';
import { formatXml } from './write-chart-text.ts';

const MOST_LABELS = 30; // more points than that would write over one another

const FORMAT = { integer: '#,##0', decimal: '#,##0.00', percent: '0.0"%"' } as const;

/** Labels of a series: its values where there is room for them, and always the sign of what is masked. */
export function labelsXml(data: ChartData, { values }: ChartSeries): string {
  const place = placeOf(data);
  const masks = values.map((value, index) => (value === '*' ? maskXml(index, place) : '')).join('');
  const shown = hasRoom(data);
  if (masks === '' && !shown) return '';
  return `<c:dLbls>${masks}${formatXml(FORMAT[data.format])}${placeXml(place)}${showXml(shown)}</c:dLbls>`;
}

function hasRoom({ kind, stacking, series, categories }: ChartData): boolean {
  if (stacking !== 'none' || (kind === 'line' && series.length > 1)) return false;
  return series.length * categories.length <= MOST_LABELS;
}

type Place = 't' | 'outEnd' | 'inBase';

function placeOf({ kind, stacking }: ChartData): Place {
  if (kind === 'line') return 't';
  return stacking === 'none' ? 'outEnd' : 'inBase'; // the parts of a stack have no outer end
}

function maskXml(index: number, place: Place): string {
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="id-ID" b="1"/>` +
    `<a:t>*</a:t></a:r></a:p></c:rich></c:tx>${placeXml(place)}${showXml(true)}</c:dLbl>`
  );
}

function placeXml(place: Place): string {
  return `<c:dLblPos val="${place}"/>`;
}

function showXml(value: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}
