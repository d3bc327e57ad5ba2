import { afterSpace, fail, type XmlReader } from './xml-cursor.ts';

/** What the number of a prefixed attribute's name starts from, so that `id` and `r:id` differ. */
export const PREFIXED = 7;

/** Notes the attributes from `start` on; gives the position of the `>` or `/` that ends the tag. */
export function readAttributes(xml: XmlReader, start: number): number {
  const { bytes } = xml;
  xml.attributesEnd = 0;
  let at = afterSpace(bytes, start);
  for (let byte = bytes[at]; byte !== 62 && byte !== 47; byte = bytes[at]) {
    at = afterSpace(bytes, readAttribute(xml, at) + 1);
  }
  return at;
}

/** Notes one attribute; gives the position of its closing quote. */
function readAttribute(xml: XmlReader, start: number): number {
  const { bytes, attributes } = xml;
  let hash = 0;
  let at = start;
  for (let byte = bytes[at] ?? 0; byte > 32 && byte !== 61 && byte !== 62; byte = bytes[++at] ?? 0) {
    hash = byte === 58 ? PREFIXED : (Math.imul(hash, 31) + byte) | 0;
  }
  at = afterSpace(bytes, at);
  if (bytes[at] !== 61) fail(xml);
  at = afterSpace(bytes, at + 1);
  const quote = bytes[at];
  if (quote !== 34 && quote !== 39) fail(xml);
  attributes[xml.attributesEnd++] = hash;
  attributes[xml.attributesEnd++] = ++at;
  while (at < bytes.length && bytes[at] !== quote) at++;
  attributes[xml.attributesEnd++] = at;
  return at;
}
