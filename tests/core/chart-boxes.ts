import { textWidth } from '../../core/engine/chart-svg/text-width.ts';

/** What an element of a picture covers. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text of a picture and what it covers. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
}

const TAG = /<(rect|line|circle|text)( [^>]*?)\/?>(?:([^<]*)<\/text>)?/g;
const ATTRIBUTE = / ([a-z0-9-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Everything that is drawn, with what it covers. */
export function boxesOf(svg: string): readonly Box[] {
  return [...body(svg).matchAll(TAG)].map(([, name = '', attributes = '', text = '']) =>
    boxOf(name, attributesOf(attributes), text),
  );
}

/** The texts of a picture. */
export function textsOf(svg: string): readonly TextBox[] {
  return [...body(svg).matchAll(TAG)].flatMap(([, name = '', attributes = '', text = '']) => {
    if (name !== 'text') return [];
    const values = attributesOf(attributes);
    return [{ ...boxOf(name, values, text), text: plain(text), size: Number(values.get('font-size')) }];
  });
}

/** Pairs of texts that lie over one another. */
export function overlaps(texts: readonly TextBox[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (isOver(one, other) ? [`${one.text} | ${other.text}`] : [])),
  );
}

function isOver(one: Box, other: Box): boolean {
  const slack = 0.6;
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}

/** Without the tiles of patterns, which have places of their own. */
function body(svg: string): string {
  return svg.replace(/<defs>.*?<\/defs>/s, '');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value] as const));
}

function boxOf(name: string, attributes: ReadonlyMap<string, string>, text: string): Box {
  const at = (key: string): number => Number(attributes.get(key) ?? 0);
  if (name === 'rect') {
    return { left: at('x'), top: at('y'), right: at('x') + at('width'), bottom: at('y') + at('height') };
  }
  if (name === 'circle') {
    return {
      left: at('cx') - at('r'),
      top: at('cy') - at('r'),
      right: at('cx') + at('r'),
      bottom: at('cy') + at('r'),
    };
  }
  if (name === 'line') {
    const [xs, ys] = [
      [at('x1'), at('x2')],
      [at('y1'), at('y2')],
    ];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
  return textBox(attributes, at('x'), at('y'), at('font-size'), plain(text));
}

function textBox(
  attributes: ReadonlyMap<string, string>,
  x: number,
  y: number,
  size: number,
  text: string,
): Box {
  const width = textWidth(text, size);
  const anchor = attributes.get('text-anchor') ?? 'start';
  const before = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
  const [above, below] = [size * 0.8, size * 0.2];
  if (!attributes.has('transform')) {
    return { left: x - before, top: y - above, right: x - before + width, bottom: y + below };
  }
  return { left: x - above, top: y + before - width, right: x + below, bottom: y + before };
}

function plain(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
