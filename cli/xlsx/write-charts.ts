import { axisOf, type ChartData, chartColors, type SheetChart } from '../../core/index.ts';
import { categoryAxisXml, valueAxisXml } from './write-chart-axes.ts';
import { seriesXml } from './write-chart-series.ts';
import { paintXml, titleXml } from './write-chart-text.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/**
 * The part of a native chart (ECMA-376 21.2) whose names, categories and values are cells of `sheet`.
 *
 * The values stand in it a second time, for programs that show a file without computing it.
 */
export function chartXml(chart: SheetChart, sheet: string): string {
  const { data } = chart;
  const axis = axisOf(data);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(data.title, { size: 12, bold: true })}<c:autoTitleDeleted val="${data.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, sheet)}` +
    categoryAxisXml(data, CATEGORY_AXIS, VALUE_AXIS) +
    valueAxisXml(data, axis, VALUE_AXIS, CATEGORY_AXIS) +
    `</c:plotArea>${legendXml(data)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${paintXml(chartColors.ground)}<a:ln w="9525">${paintXml(chartColors.grid)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${paintXml(chartColors.text)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="id-ID"/></a:p></c:txPr></c:chartSpace>'
  );
}

function plotXml(chart: SheetChart, sheet: string): string {
  const { kind, stacking, series } = chart.data;
  const all = series.map((_, index) => seriesXml(chart, sheet, index)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (kind === 'line') {
    const grouping = `<c:grouping val="${LINE_GROUPING[stacking]}"/><c:varyColors val="0"/>`;
    return `<c:lineChart>${grouping}${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = `<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>`;
  const grouping = `<c:grouping val="${BAR_GROUPING[stacking]}"/><c:varyColors val="0"/>`;
  const spacing = `<c:gapWidth val="60"/><c:overlap val="${stacking === 'none' ? 0 : 100}"/>`;
  return `<c:barChart>${direction}${grouping}${all}${spacing}${axes}</c:barChart>`;
}

const BAR_GROUPING = { none: 'clustered', stacked: 'stacked', percent: 'percentStacked' } as const;
const LINE_GROUPING = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' } as const;

function legendXml({ series }: ChartData): string {
  return series.length < 2 ? '' : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}
