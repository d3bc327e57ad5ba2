import { addressOf } from '../../../core/index.ts';
import type { ChartDump, SheetDump } from '../dump.ts';
import { linksPart, type XlsxFile } from './file.ts';
import { areaOf } from './references.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';

/** The charts of a sheet as readers see them. */
export function chartsOf(file: XlsxFile, sheet: string): SheetDump['charts'] {
  const drawing = file.linked(sheet, 'drawing');
  if (drawing === null) return [];
  const anchors = elementsOf(file.part(drawing)).filter((anchor) => childOf(anchor, 'xdr:graphicFrame'));
  if (anchors.length === 0) return []; // other programs draw boxes there, which are linked to nothing
  const links = elementsOf(file.part(linksPart(drawing)));
  return anchors.map((anchor) => {
    const frame = childOf(anchor, 'xdr:graphicFrame');
    const graphic = childOf(childOf(childOf(frame, 'a:graphic'), 'a:graphicData'), 'c:chart');
    const link = links.find(({ attributes }) => attributes.get('Id') === graphic?.attributes.get('r:id'));
    const part = new URL(link?.attributes.get('Target') ?? '', `file:///${drawing}`).pathname.slice(1);
    const words = childOf(childOf(frame, 'xdr:nvGraphicFramePr'), 'xdr:cNvPr');
    return dumpChart(file.part(part), anchor, words?.attributes.get('descr') ?? '');
  });
}

const STACKING: Readonly<Record<string, ChartDump['stacking']>> = {
  stacked: 'stacked',
  percentStacked: 'percent',
};

function dumpChart(root: XmlElement, anchor: XmlElement, alt: string): ChartDump {
  const chart = childOf(root, 'c:chart');
  const area = childOf(chart, 'c:plotArea');
  const lines = childOf(area, 'c:lineChart');
  const plot = lines ?? childOf(area, 'c:barChart');
  const series = elementsOf(plot, 'c:ser');
  const lying = value(childOf(plot, 'c:barDir')) === 'bar';
  return {
    kind: lines ? 'line' : lying ? 'bar' : 'column',
    stacking: STACKING[value(childOf(plot, 'c:grouping')) ?? ''] ?? 'none',
    title: titleOf(chart),
    categoryTitle: titleOf(childOf(area, 'c:catAx')),
    valueTitle: titleOf(childOf(area, 'c:valAx')),
    source: sourceOf(series),
    corner: cornerOf(anchor),
    hasLegend: childOf(chart, 'c:legend') !== null,
    colors: series.map(colorOf),
    alt,
  };
}

function value(element: XmlElement | null): string | undefined {
  return element?.attributes.get('val');
}

function titleOf(parent: XmlElement | null): string {
  const title = childOf(parent, 'c:title');
  return title ? textOf(title) : '';
}

function cornerOf(anchor: XmlElement): string {
  const from = childOf(anchor, 'xdr:from');
  const number = (name: string): number => {
    const found = childOf(from, name);
    return found ? Number(textOf(found)) : Number.NaN;
  };
  return addressOf(number('xdr:row'), number('xdr:col'));
}

/** From the first name's row and the categories' column to the last value. */
function sourceOf(series: readonly XmlElement[]): ChartDump['source'] {
  const [first] = series;
  const last = series.at(-1);
  const names = reference(first, 'c:tx', 'c:strRef');
  const categories = reference(first, 'c:cat', 'c:strRef');
  const values = reference(last, 'c:val', 'c:numRef');
  if (!names || !categories || !values) return null;
  return {
    row: names.row,
    column: categories.column,
    rows: values.row + values.rows - names.row,
    columns: values.column + 1 - categories.column,
  };
}

function reference(series: XmlElement | undefined, name: string, kind: string) {
  const formula = childOf(childOf(childOf(series ?? null, name), kind), 'c:f');
  return formula && areaOf(textOf(formula).replace(/^.*!/, '').replaceAll('$', ''));
}

function colorOf(series: XmlElement): string {
  const look = childOf(series, 'c:spPr');
  const line = childOf(childOf(childOf(look, 'a:ln'), 'a:solidFill'), 'a:srgbClr');
  return value(line) ?? '';
}
