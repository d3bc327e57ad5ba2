import type { Splice } from './patch-splice.ts';
import { skipElement } from './xml.ts';
import type { XmlReader } from './xml-reader.ts';

/** Where an element lies in the bytes of its part. */
export interface ElementSpan {
  /** With its prefix: `x:row`. */
  readonly tag: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  /** Before the end tag; equal to `end` when the element closes itself. */
  readonly contentEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

const TAG_END = /[\s/>]/;

/** The name of the current start tag as written, with its prefix. */
export function tagName({ bytes, textEnd, at }: XmlReader): string {
  const tag = bytes.toString('utf8', textEnd + 1, at);
  return tag.slice(0, tag.search(TAG_END));
}

/** The prefix of a qualified name with its colon, or nothing: `x:` of `x:row`. */
export function prefixOf(tag: string): string {
  return tag.slice(0, tag.indexOf(':') + 1);
}

/** Moves to the end tag of the current element and says where the element lies; `visit` may read what is inside. */
export function spanOf(xml: XmlReader, visit: () => void = () => undefined): ElementSpan {
  const tag = tagName(xml);
  const { textEnd: start, at: contentStart, selfClosing } = xml;
  const outside = xml.depth - 1;
  visit();
  if (xml.depth > outside) skipElement(xml);
  return { tag, start, contentStart, contentEnd: xml.textEnd, end: xml.at, selfClosing };
}

/** Adds to the end of an element's content. */
export function appending({ tag, contentStart, contentEnd, selfClosing }: ElementSpan, text: string): Splice {
  if (!selfClosing) return { start: contentEnd, end: contentEnd, text };
  return { start: contentStart - 2, end: contentStart, text: `>${text}</${tag}>` };
}

/** Takes an element out. */
export function removing({ start, end }: ElementSpan): Splice {
  return { start, end, text: '' };
}

/** Gives the current start tag an attribute without prefix; `value` is already written as XML. */
export function settingAttribute(xml: XmlReader, name: number, text: string, value: string): Splice {
  const { attributes } = xml;
  for (let index = 0; index < xml.attributesEnd; index += 3) {
    const [start, end] = [attributes[index + 1] ?? 0, attributes[index + 2] ?? 0];
    if (attributes[index] === name) return { start, end, text: value };
  }
  const end = xml.at - (xml.selfClosing ? 2 : 1);
  return { start: end, end, text: ` ${text}="${value}"` };
}
