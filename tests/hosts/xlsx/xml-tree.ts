/** An XML element that can be read and changed; names keep their prefix, comments and declarations are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const TOKEN = /<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const TAG = /^<\/?([^\s/>]+)/;
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The root element of a document. */
export function parseXml(text: string): XmlElement {
  const document = element('');
  const open = [document];
  for (const [token] of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (!parent) throw new SyntaxError('an end tag too many');
    if (!token.startsWith('<')) {
      parent.children.push(decoded(token));
    } else if (token.startsWith('</')) {
      if (TAG.exec(token)?.[1] !== parent.name) throw new SyntaxError(`${token} ends ${parent.name}`);
      open.pop();
    } else if (!token.startsWith('<?') && !token.startsWith('<!')) {
      const child = element(TAG.exec(token)?.[1] ?? '', attributesOf(token));
      parent.children.push(child);
      if (!token.endsWith('/>')) open.push(child);
    }
  }
  const [root] = elementsOf(document);
  if (open.length !== 1 || !root) throw new SyntaxError('not a whole document');
  return root;
}

/** A new element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The document of a root element. */
export function xmlOf(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

/** The child elements, or those of a name, in their order. */
export function elementsOf(parent: XmlElement | null, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name, or `null`. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return elementsOf(parent, name)[0] ?? null;
}

/** All text inside an element. */
export function textOf(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    found.map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );
}

function decoded(text: string): string {
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(decimal));
  });
}

function written({ name, attributes, children }: XmlElement): string {
  const list = [...attributes].map(([key, value]) => ` ${key}="${encoded(value).replaceAll('\n', '&#10;')}"`);
  const start = `<${name}${list.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const content = children.map((child) => (typeof child === 'string' ? encoded(child) : written(child)));
  return `${start}>${content.join('')}</${name}>`;
}

function encoded(text: string): string {
  return text.replace(/[&<>"]/g, (character) => SPECIAL[character] ?? character);
}
