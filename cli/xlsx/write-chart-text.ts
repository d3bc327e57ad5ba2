import { withoutControls } from '../../core/index.ts';
import { xmlAttribute, xmlText } from './write-xml.ts';

/** A title of a chart or of an axis, or nothing for an empty text. */
export function titleXml(
  text: string,
  {
    size,
    bold,
    upright = false,
  }: { readonly size: number; readonly bold: boolean; readonly upright?: boolean },
): string {
  if (text === '') return '';
  const turned = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const look = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich>${turned}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr lang="id-ID" ${look}/><a:t>${drawingText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** One colour all over; six hex digits. */
export function paintXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Text of a drawing, where what XML cannot hold has no other spelling. */
export function drawingText(text: string): string {
  return xmlText(withoutControls(text));
}

/** A number format as an element; the codes are en-US. */
export function formatXml(code: string): string {
  return `<c:numFmt formatCode="${xmlAttribute(code)}" sourceLinked="0"/>`;
}
