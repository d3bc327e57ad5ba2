import { PREFIXED, readAttributes } from './xml-attributes.ts';
import { afterSpace, fail, type XmlReader } from './xml-cursor.ts';
import { utf8Bytes } from './xml-encoding.ts';
import { afterMarkup } from './xml-markup.ts';

export type { XmlReader } from './xml-cursor.ts';

/** What `nextTag` found: the end of the part, a start tag, or an end tag. `<a/>` is a start tag and an end tag. */
export const TAG = { none: 0, open: 1, close: 2 } as const;

/** One of {@link TAG}. */
export type TagKind = (typeof TAG)[keyof typeof TAG];

const MAX_DEPTH = 256;

/** Starts to read a part in any encoding that its first bytes or its declaration tell. */
export function openXml(bytes: Uint8Array, part: string): XmlReader {
  return {
    bytes: utf8Bytes(bytes),
    part,
    at: 0,
    name: 0,
    textStart: 0,
    textEnd: 0,
    attributes: [],
    attributesEnd: 0,
    depth: 0,
    open: [],
    selfClosing: false,
  };
}

/** The number of an element's or unprefixed attribute's local name. */
export function nameOf(name: string): number {
  return hashOf(name, 0);
}

/** The number of an attribute that has a prefix, by its local name: `r:id` is `prefixedNameOf('id')`. */
export function prefixedNameOf(name: string): number {
  return hashOf(name, PREFIXED);
}

/** Moves to the next start or end tag; throws `FileError` when the part is not well-formed there. */
export function nextTag(xml: XmlReader): TagKind {
  if (xml.selfClosing) {
    xml.selfClosing = false;
    xml.textStart = xml.at;
    xml.textEnd = xml.at;
    return closeElement(xml, xml.name);
  }
  const { bytes } = xml;
  const end = bytes.length;
  xml.textStart = xml.at;
  let at = xml.at;
  for (;;) {
    while (at < end && bytes[at] !== 60) at++;
    const second = bytes[at + 1];
    if (second !== 33 && second !== 63) break;
    at = afterMarkup(bytes, at) ?? fail(xml);
  }
  xml.textEnd = at;
  if (at >= end) {
    if (xml.depth !== 0) fail(xml);
    return TAG.none;
  }
  return bytes[at + 1] === 47 ? readEndTag(xml, at + 2) : readStartTag(xml, at + 1);
}

function hashOf(name: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0;
  return hash;
}

function readEndTag(xml: XmlReader, start: number): TagKind {
  const { bytes } = xml;
  let hash = 0;
  let at = start;
  for (let byte = bytes[at] ?? 0; byte > 32 && byte !== 62; byte = bytes[++at] ?? 0) {
    hash = byte === 58 ? 0 : (Math.imul(hash, 31) + byte) | 0;
  }
  at = afterSpace(bytes, at);
  if (bytes[at] !== 62) fail(xml);
  xml.at = at + 1;
  return closeElement(xml, hash);
}

function closeElement(xml: XmlReader, name: number): TagKind {
  xml.depth--;
  if (xml.depth < 0 || xml.open[xml.depth] !== name) fail(xml);
  xml.name = name;
  return TAG.close;
}

function readStartTag(xml: XmlReader, start: number): TagKind {
  const { bytes } = xml;
  let hash = 0;
  let at = start;
  for (let byte = bytes[at] ?? 0; byte > 32 && byte !== 62 && byte !== 47; byte = bytes[++at] ?? 0) {
    hash = byte === 58 ? 0 : (Math.imul(hash, 31) + byte) | 0;
  }
  if (at === start) fail(xml);
  at = readAttributes(xml, at);
  if (bytes[at] === 47) {
    xml.selfClosing = true;
    at++;
  }
  if (bytes[at] !== 62 || xml.depth >= MAX_DEPTH) fail(xml);
  xml.at = at + 1;
  xml.name = hash;
  xml.open[xml.depth++] = hash;
  return TAG.open;
}
