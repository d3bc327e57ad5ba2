import { prefixedXml } from './patch-canonical.ts';
import { appending, type ElementSpan, prefixOf, spanOf, tagName } from './patch-element.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { eachChild } from './xml.ts';
import { nameOf, nextTag, openXml, type XmlReader } from './xml-reader.ts';

interface FoundList {
  readonly span: ElementSpan;
  readonly count: number;
}

/** What each list holds at least; Excel takes the first two fills for these two whatever they say. */
const LEAST: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};
/** The lists from the first child on, in the order of ECMA-376 18.8.39. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
const NAMES = new Map(ORDER.map((name) => [nameOf(name), name]));

/** A styles part for a workbook that has none. */
export function newStylePart(namespace: string): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"/>`,
  );
}

/** A styles part with all lists that cell formats need, and in them what every file has at least. */
export function completedStylePart(bytes: Buffer, part: string): Buffer {
  const xml = openXml(bytes, part);
  const found = new Map<string, FoundList>();
  nextTag(xml);
  const prefix = prefixOf(tagName(xml));
  const start = xml.at;
  const root = spanOf(xml, () => eachChild(xml, (section) => findList(xml, section, found)));
  const splices: Splice[] = [];
  let after = start;
  for (const name of ORDER) {
    const list = found.get(name);
    const missing = (LEAST[name] ?? []).slice(list?.count ?? 0).join('');
    after = list?.span.end ?? after;
    if (missing === '') continue;
    if (list !== undefined) splices.push(appending(list.span, prefixedXml(missing, prefix)));
    else
      splices.push({ start: after, end: after, text: prefixedXml(`<${name}>${missing}</${name}>`, prefix) });
  }
  if (splices.length === 0) return bytes;
  return spliced(
    bytes,
    root.selfClosing ? [appending(root, splices.map(({ text }) => text).join(''))] : splices,
  );
}

function findList(xml: XmlReader, section: number, found: Map<string, FoundList>): void {
  const name = NAMES.get(section);
  if (name === undefined) return;
  let count = 0;
  const span = spanOf(xml, () =>
    eachChild(xml, () => {
      count++;
    }),
  );
  found.set(name, { span, count });
}
