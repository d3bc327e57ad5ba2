import { nextTag, TAG, type XmlReader } from './xml-reader.ts';
import { decodeAttribute, decodeText } from './xml-text.ts';

/** Calls `visit` on each child of the current element; what `visit` leaves unread is skipped. */
export function eachChild(xml: XmlReader, visit: (name: number) => unknown): void {
  const inside = xml.depth;
  while (nextChild(xml, inside)) {
    visit(xml.name);
    while (xml.depth > inside) nextTag(xml);
  }
}

/** Moves to the next start tag in an element whose content stands at `depth`; false at its end tag. */
export function nextChild(xml: XmlReader, depth: number): boolean {
  for (;;) {
    const kind = nextTag(xml);
    if (kind === TAG.open) return true;
    if (kind === TAG.none || xml.depth < depth) return false;
  }
}

/** Moves to the end tag of the current element. */
export function skipElement(xml: XmlReader): void {
  const outside = xml.depth - 1;
  while (xml.depth > outside) nextTag(xml);
}

/** The value of an attribute of the current start tag, or `null` when it has none of that name. */
export function attribute(xml: XmlReader, name: number): string | null {
  const { attributes } = xml;
  for (let index = 0; index < xml.attributesEnd; index += 3) {
    if (attributes[index] === name) {
      return decodeAttribute(xml.bytes, attributes[index + 1] ?? 0, attributes[index + 2] ?? 0);
    }
  }
  return null;
}

/** The text of the current element up to its end tag, which becomes the current tag; tags inside are left out. */
export function elementText(xml: XmlReader): string {
  const outside = xml.depth - 1;
  let text = '';
  while (xml.depth > outside) {
    nextTag(xml);
    text += decodeText(xml.bytes, xml.textStart, xml.textEnd);
  }
  return text;
}

/** Whether an attribute's value means true (ECMA-376 22.9.2.7). */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
