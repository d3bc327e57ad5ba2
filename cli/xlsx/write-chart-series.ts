import {
  type ChartData,
  type ChartSeries,
  columnLetters,
  quotedSheet,
  type SeriesLook,
  type SheetChart,
  seriesLook,
} from '../../core/index.ts';
import { labelsXml } from './write-chart-labels.ts';
import { drawingText, paintXml } from './write-chart-text.ts';
import { xmlText } from './write-xml.ts';

/** A series of a chart: its look, what is hidden of it, its labels, and the cells that it shows. */
export function seriesXml(chart: SheetChart, sheet: string, index: number): string {
  const { data, source } = chart;
  const series = data.series[index];
  if (series === undefined) return '';
  const look = seriesLook(index);
  const first = { row: source.row + 1, rows: source.rows - 1 };
  const name = `${quotedSheet(sheet)}!$${columnLetters(source.column + 1 + index)}$${source.row + 1}`;
  const categories = columnReference(sheet, source.column, first);
  const values = columnReference(sheet, source.column + 1 + index, first);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${xmlText(name)}</c:f>${textsXml([series.name])}</c:strRef></c:tx>` +
    (data.kind === 'line' ? lineLook(look) : barLook(look)) +
    hiddenPoints(data, series, look) +
    labelsXml(data, series) +
    `<c:cat><c:strRef><c:f>${xmlText(categories)}</c:f>${textsXml(data.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${xmlText(values)}</c:f>${numbersXml(series)}</c:numRef></c:val>` +
    `${data.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function columnReference(
  sheet: string,
  column: number,
  { row, rows }: { readonly row: number; readonly rows: number },
): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$${row + 1}:$${letters}$${row + rows}`;
}

function textsXml(texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${drawingText(text)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache>`;
}

function numbersXml({ values }: ChartSeries): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}

function barLook({ color, filling }: SeriesLook): string {
  const fill =
    filling === 'solid'
      ? paintXml(color)
      : `<a:pattFill prst="${PRESET[filling]}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr>` +
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';
  return `<c:spPr>${fill}<a:ln w="9525">${paintXml(color)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
}

const PRESET = {
  rising: 'wdUpDiag',
  dots: 'pct50',
  level: 'dkHorz',
  falling: 'wdDnDiag',
  grid: 'lgGrid',
  upright: 'dkVert',
} as const;

function lineLook({ color, dashes, marker }: SeriesLook): string {
  const line = `<a:ln w="28575" cap="rnd">${paintXml(color)}<a:prstDash val="${DASH[dashes]}"/><a:round/></a:ln>`;
  return `<c:spPr>${line}</c:spPr>${markerXml(marker, color)}`;
}

const DASH = { none: 'solid', long: 'lgDash', short: 'sysDash', mixed: 'lgDashDot' } as const;

function markerXml(marker: SeriesLook['marker'], color: string): string {
  return (
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/>` +
    `<c:spPr>${paintXml(color)}<a:ln w="9525">${paintXml('FFFFFF')}</a:ln></c:spPr></c:marker>`
  );
}

/**
 * Points that must not be seen. A masked cell is a text, which programs draw as 0: a line would fall to the ground and
 * rise again. Shares of a stack with a masked part would be shares of a sum that is not the sum.
 */
function hiddenPoints(data: ChartData, { values }: ChartSeries, { marker, color }: SeriesLook): string {
  let points = '';
  data.categories.forEach((_, index) => {
    if (data.kind !== 'line') {
      if (data.stacking === 'percent' && isMasked(data, index)) points += hiddenBar(index);
    } else if (values[index] === '*')
      points += hiddenLine(index, '<c:marker><c:symbol val="none"/></c:marker>');
    else if (values[index - 1] === '*') points += hiddenLine(index, markerXml(marker, color));
  });
  return points;
}

function isMasked({ series }: ChartData, category: number): boolean {
  return series.some(({ values }) => values[category] === '*');
}

function hiddenBar(index: number): string {
  const nothing = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${nothing}</c:dPt>`;
}

/** The point's own marker, and no line to it from the point before. */
function hiddenLine(index: number, marker: string): string {
  const nothing = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  return `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/>${nothing}</c:dPt>`;
}
