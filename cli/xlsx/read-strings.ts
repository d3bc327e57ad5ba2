import { fileTooLarge } from '../file-error.ts';
import { eachChild, nextChild, skipElement } from './xml.ts';
import { nameOf, nextTag, openXml, prefixedNameOf, type XmlReader } from './xml-reader.ts';
import { decodeText, trimSpace, unescapeString } from './xml-text.ts';

const ITEM = nameOf('si');
const TEXT = nameOf('t');
const PHONETIC = nameOf('rPh');
const SPACE = prefixedNameOf('space');

/** Far more than workbooks have; without a limit, empty ones would fill the memory from five bytes each. */
const MAX_STRINGS = 10_000_000;

/** The texts that cells share, by index; rich text is its plain text. Throws `FileError` when there are too many. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const xml = openXml(bytes, part);
  const strings: string[] = [];
  nextTag(xml);
  eachChild(xml, (name) => {
    if (name === ITEM) strings.push(readString(xml));
    if (strings.length > MAX_STRINGS) throw fileTooLarge(`${part}: more than ${MAX_STRINGS} texts`);
  });
  return strings;
}

/**
 * The text of an element that holds `<t>` or runs of them, such as `<si>`; phonetic guides are left out.
 *
 * Space at its ends counts only where the file says so, as in Excel.
 */
export function readString(xml: XmlReader): string {
  const inside = xml.depth;
  let text = '';
  let before: boolean | null = null;
  let after = true;
  while (nextChild(xml, inside)) {
    if (xml.name === TEXT) {
      after = preservesSpace(xml);
      before ??= after;
      nextTag(xml);
      text += decodeText(xml.bytes, xml.textStart, xml.textEnd);
    } else if (xml.name === PHONETIC) skipElement(xml);
  }
  return unescapeString(trimSpace(text, before ?? true, after));
}

/** Whether the current start tag says that the space at the ends of its text counts. */
export function preservesSpace({ attributes, attributesEnd, bytes }: XmlReader): boolean {
  for (let index = 0; index < attributesEnd; index += 3) {
    if (attributes[index] === SPACE) return bytes[attributes[index + 1] ?? 0] === 112; // preserve
  }
  return false;
}
