import { eachChild, elementText } from './xml.ts';
import type { XmlReader } from './xml-reader.ts';
import { unescapeString } from './xml-text.ts';

/** Fonts, sizes, colours and fields; a size that runs into the digits of a number leaves them whole. */
const CODES = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d{1,3}(?!\d)|[A-Za-z])|&(?=\d)/g;
const AMPERSAND = /&&/g;

/** What is printed above and below the pages of a sheet: the content of `headerFooter` (ECMA-376 18.3.1.46). */
export function readPageTexts(xml: XmlReader): readonly string[] {
  const texts: string[] = [];
  eachChild(xml, () => {
    const text = unescapeString(elementText(xml)).replace(AMPERSAND, ' ').replace(CODES, ' ').trim();
    if (text !== '') texts.push(text);
  });
  return texts;
}
