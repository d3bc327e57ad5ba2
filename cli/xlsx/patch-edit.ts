import type { Parts } from './patch-parts.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { nextTag, openXml, type XmlReader } from './xml-reader.ts';

/**
 * Changes an XML part where it needs to be and nowhere else.
 *
 * `find` gets the part with its root element's start tag as the current one; without splices nothing is written.
 */
export function editPart(parts: Parts, part: string, find: (xml: XmlReader) => readonly Splice[]): void {
  const bytes = parts.readXml(part);
  const xml = openXml(bytes, part);
  nextTag(xml);
  const splices = find(xml);
  if (splices.length > 0) parts.write(part, spliced(bytes, splices));
}
