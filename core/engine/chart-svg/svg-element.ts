import { withoutControls } from '../../locale/plain-text.ts';

const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with attributes and what stands in it, which is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    start += ` ${attribute}="${typeof value === 'number' ? short(value) : escaped(value)}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  return withoutControls(text).replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** A length with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
