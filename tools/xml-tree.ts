/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix, as in `bt:Image`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|[^<]+/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

/** Reads a small document without a document type. Throws `SyntaxError` when it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root = openElement('', new Map());
  const open = [root];
  for (const [token, closing, name = '', attributes = '', empty] of xml.matchAll(TOKEN)) {
    const current = open.at(-1) ?? root;
    if (token === '<') throw new SyntaxError(`a "<" inside <${current.name}> opens nothing`);
    if (token.startsWith('<!--') || token.startsWith('<?')) continue;
    if (name === '') current.text += decoded(token);
    else if (closing === '/') closeElement(open, name);
    else {
      const element = openElement(name, attributesIn(attributes));
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [top] = root.children;
  if (open.length > 1 || !top || root.children.length > 1) throw new SyntaxError('not one complete element');
  return finished(top);
}

/** The element itself and all inside it, in document order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: OpenElement[];
  text: string;
}

function openElement(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name, attributes, children: [], text: '' };
}

function closeElement(open: OpenElement[], name: string): void {
  const closed = open.length > 1 ? open.pop() : undefined;
  if (closed?.name !== name) throw new SyntaxError(`</${name}> closes <${closed?.name ?? ''}>`);
}

function finished({ name, attributes, children, text }: OpenElement): XmlElement {
  return { name, attributes, children: children.map(finished), text: text.trim() };
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, single]) => [
      name,
      decoded(quoted ?? single ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);
}
