import { canonicalXml, prefixedXml } from './patch-canonical.ts';
import { appending, type ElementSpan, prefixOf, settingAttribute, spanOf, tagName } from './patch-element.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { eachChild } from './xml.ts';
import { nameOf, nextTag, openXml, type XmlReader } from './xml-reader.ts';

/** The lists of a styles part to which something is added. */
export type StyleListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A styles part to whose lists elements can be added; elements are numbered from 0 and keep their number. */
export interface StylePart {
  /** The prefix of its elements with the colon, or nothing. */
  readonly prefix: string;
  /** The elements of a list as written, those added included. */
  items(list: StyleListName): readonly string[];
  /** The number of the first element that says the same as a canonical one, which is added when there is none. */
  indexOf(list: StyleListName, canonical: string): number;
  /** Adds an element as written. */
  append(list: StyleListName, element: string): number;
  /** The part with what was added, or `null` when nothing was. */
  patched(): Buffer | null;
}

interface StyleList {
  readonly span: ElementSpan;
  /** Where its number of elements stands, or `null`. */
  readonly count: { readonly start: number; readonly end: number } | null;
  readonly items: string[];
  readonly stored: number;
  numbers: Map<string, number> | null;
}

const LISTS = new Map<number, StyleListName>(
  (['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const).map((name) => [nameOf(name), name]),
);
const CELL_STYLES = nameOf('cellStyles');
const COUNT = nameOf('count');

/** Opens a styles part that has all lists but perhaps number formats and the formats of highlights. */
export function openStylePart(bytes: Buffer, part: string): StylePart {
  const xml = openXml(bytes, part);
  const lists = new Map<StyleListName, StyleList>();
  nextTag(xml);
  const prefix = prefixOf(tagName(xml));
  const start = xml.at;
  let behind = start;
  eachChild(xml, (section) => {
    const name = LISTS.get(section);
    if (name !== undefined) lists.set(name, readList(xml));
    if (section === CELL_STYLES) behind = spanOf(xml).end;
  });
  behind = Math.max(behind, lists.get('cellXfs')?.span.end ?? start);
  const missing = { numFmts: newList(start), dxfs: newList(behind) };
  const listOf = (name: StyleListName): StyleList =>
    lists.get(name) ?? (name === 'dxfs' ? missing.dxfs : missing.numFmts);
  const items = (name: StyleListName): string[] => listOf(name).items;
  const append = (name: StyleListName, element: string): number => {
    const number = items(name).push(element) - 1;
    const { numbers } = listOf(name);
    const canonical = canonicalXml(element);
    if (numbers?.has(canonical) === false) numbers.set(canonical, number);
    return number;
  };
  return {
    prefix,
    items,
    append,
    indexOf: (name, canonical) =>
      numbersOf(listOf(name)).get(canonical) ?? append(name, prefixedXml(canonical, prefix)),
    patched: () => {
      const splices = [...lists.values()].flatMap(additions);
      for (const [name, { items: added, span }] of Object.entries(missing)) {
        if (added.length === 0) continue;
        const tag = prefix + name;
        const text = `<${tag} count="${added.length}">${added.join('')}</${tag}>`;
        splices.push({ start: span.start, end: span.start, text });
      }
      return splices.length === 0 ? null : spliced(bytes, splices);
    },
  };
}

function readList(xml: XmlReader): StyleList {
  const items: string[] = [];
  const { start, end } = settingAttribute(xml, COUNT, 'count', '');
  const span = spanOf(xml, () =>
    eachChild(xml, () => {
      const item = spanOf(xml);
      items.push(xml.bytes.toString('utf8', item.start, item.end));
    }),
  );
  const count = end > start ? { start, end } : null;
  return { span, count, items, stored: items.length, numbers: null };
}

/** A list that the part does not have, and where it would stand. */
function newList(at: number): StyleList {
  const span = { tag: '', start: at, contentStart: at, contentEnd: at, end: at, selfClosing: false };
  return { span, count: null, items: [], stored: 0, numbers: null };
}

function numbersOf(list: StyleList): ReadonlyMap<string, number> {
  if (list.numbers !== null) return list.numbers;
  const numbers = new Map<string, number>();
  list.items.forEach((item, number) => {
    const canonical = canonicalXml(item);
    if (!numbers.has(canonical)) numbers.set(canonical, number);
  });
  list.numbers = numbers;
  return numbers;
}

function additions({ span, count, items, stored }: StyleList): readonly Splice[] {
  if (items.length === stored) return [];
  const added = appending(span, items.slice(stored).join(''));
  return count === null ? [added] : [{ ...count, text: String(items.length) }, added];
}
