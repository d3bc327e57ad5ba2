import { areaAddress, type Highlight, highlightTheme, type SheetModel } from '../../core/index.ts';
import { addCharts } from './patch-charts.ts';
import { addContentType, addDefaultContentType } from './patch-content-types.ts';
import { type PatchContext, relationshipAttribute, workbookFolder } from './patch-context.ts';
import { freeNumber } from './patch-parts.ts';
import { addRelationship } from './patch-relationships.ts';
import type { StylePart } from './patch-style-part.ts';
import { inputsXml, TEXT_IS_MEANT } from './write-inputs.ts';
import { noteParts } from './write-notes.ts';
import { withElement, xmlAttributes, xmlText } from './write-xml.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Strict files use it too: their standard has no such drawings. */
const DRAWING_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing';
/** What stays allowed on a protected sheet; 0 is allowed (ECMA-376 18.3.1.85). */
export const PROTECTION =
  '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** The part of a sheet with its protection, input rules, conditional formats, charts and notes put into it. */
export function withExtras(context: PatchContext, part: string, sheet: SheetModel, xml: string): string {
  let extended = withElement(xml, 'sheetProtection', sheet.protected ? PROTECTION : '');
  extended = withElement(extended, 'conditionalFormatting', highlightsXml(context, sheet.highlights));
  extended = withElement(extended, 'dataValidations', inputsXml(sheet.inputs));
  extended = withElement(extended, 'ignoredErrors', TEXT_IS_MEANT);
  extended = withElement(extended, 'drawing', addCharts(context, part, sheet));
  return withElement(extended, 'legacyDrawing', addNotes(context, part, sheet));
}

/** One element for each area, with the rules that hold there (ECMA-376 18.3.1.18). */
function highlightsXml({ styles }: PatchContext, highlights: readonly Highlight[]): string {
  const areas = new Map<string, string[]>();
  for (const [index, { area, formula, style }] of highlights.entries()) {
    const address = areaAddress(area);
    const rules = areas.get(address) ?? [];
    const attributes = xmlAttributes({
      type: 'expression',
      dxfId: highlightFormat(styles.part, style),
      priority: index + 1,
      stopIfTrue: style === 'error' ? 1 : null,
    });
    rules.push(`<cfRule${attributes}><formula>${xmlText(formula)}</formula></cfRule>`);
    areas.set(address, rules);
  }
  const elements = [...areas].map(
    ([address, rules]) =>
      `<conditionalFormatting sqref="${address}">${rules.join('')}</conditionalFormatting>`,
  );
  return elements.join('');
}

function highlightFormat(styles: StylePart, style: Highlight['style']): number {
  const { fill, color } = highlightTheme[style];
  const look = `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return styles.indexOf('dxfs', `<dxf><font><color rgb="FF${color}"/></font>${look}</dxf>`);
}

/** Puts the parts of a sheet's notes into the file; gives the element that links to their boxes. */
function addNotes(context: PatchContext, sheetPart: string, sheet: SheetModel): string {
  if (sheet.notes.length === 0) return '';
  const { parts, namespaces } = context;
  const folder = workbookFolder(context);
  const commentsName = (number: number): string => `${folder}comments${number}.xml`;
  const drawingName = (number: number): string => `${folder}drawings/vmlDrawing${number}.vml`;
  const block = freeNumber(parts, drawingName);
  const written = noteParts(sheet, block);
  const comments = commentsName(freeNumber(parts, commentsName));
  const drawing = drawingName(block);
  parts.write(comments, written.comments);
  parts.write(drawing, written.drawing);
  addContentType(parts, comments, COMMENTS_TYPE);
  addDefaultContentType(parts, 'vml', DRAWING_TYPE);
  addRelationship(parts, sheetPart, `${namespaces.relationships}/comments`, comments);
  const id = addRelationship(parts, sheetPart, DRAWING_LINK, drawing);
  return `<legacyDrawing ${relationshipAttribute(namespaces, id)}/>`;
}
