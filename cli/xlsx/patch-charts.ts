import { type SheetModel, withoutControls } from '../../core/index.ts';
import { addContentType } from './patch-content-types.ts';
import { type PatchContext, relationshipAttribute, workbookFolder } from './patch-context.ts';
import { freeNumber } from './patch-parts.ts';
import { addRelationship } from './patch-relationships.ts';
import { chartXml } from './write-charts.ts';
import { xmlAttributes } from './write-xml.ts';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const DRAWINGML = /http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\//g;

/** Puts the parts of a sheet's charts into the file; gives the element that links to their drawing. */
export function addCharts(context: PatchContext, sheetPart: string, { name, charts }: SheetModel): string {
  if (charts.length === 0) return '';
  const { parts, namespaces } = context;
  const drawingName = (number: number): string => `${workbookFolder(context)}drawings/drawing${number}.xml`;
  const drawing = drawingName(freeNumber(parts, drawingName));
  const anchors = charts.map((chart, index) => {
    const part = addChart(context, chartXml(chart, name));
    const id = addRelationship(parts, drawing, `${namespaces.relationships}/chart`, part);
    return anchorXml(context, chart, index, id);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr ${DRAWING}>${anchors.join('')}</xdr:wsDr>`;
  parts.write(drawing, inStandardOf(context, xml));
  addContentType(parts, drawing, DRAWING_TYPE);
  const id = addRelationship(parts, sheetPart, `${namespaces.relationships}/drawing`, drawing);
  return `<drawing ${relationshipAttribute(namespaces, id)}/>`;
}

function addChart(context: PatchContext, xml: string): string {
  const { parts } = context;
  const chartName = (number: number): string => `${workbookFolder(context)}charts/chart${number}.xml`;
  const part = chartName(freeNumber(parts, chartName));
  parts.write(part, inStandardOf(context, xml));
  addContentType(parts, part, CHART_TYPE);
  return part;
}

/** Where a chart stands and what it shows in words (ECMA-376 20.5.2.33). */
function anchorXml(
  { namespaces }: PatchContext,
  { data, at }: SheetModel['charts'][number],
  index: number,
  relationship: string,
): string {
  const words = xmlAttributes({
    id: index + 2,
    name: `Chart ${index + 1}`,
    title: withoutControls(data.title),
    descr: withoutControls(data.alt),
  });
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    `<xdr:from>${cornerXml(at.row, at.column)}</xdr:from>` +
    `<xdr:to>${cornerXml(at.row + at.rows, at.column + at.columns)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${words}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" ${relationshipAttribute(namespaces, relationship)}/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

/** Strict files know the same elements under other addresses. */
function inStandardOf({ namespaces }: PatchContext, xml: string): string {
  const { relationships } = namespaces;
  const isStrict = relationships.startsWith('http://purl.oclc.org/');
  return isStrict ? xml.replace(DRAWINGML, 'http://purl.oclc.org/ooxml/drawingml/') : xml;
}
