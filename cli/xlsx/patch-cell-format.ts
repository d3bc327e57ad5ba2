import { canonicalXml } from './patch-canonical.ts';

/** A cell format (`xf`) taken apart. */
export interface CellFormatXml {
  readonly attributes: ReadonlyMap<string, string>;
  /** Alignment, protection and extensions as written. */
  readonly content: string;
}

const ATTRIBUTE = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const FILL_ATTRIBUTES = new Set(['fillId', 'applyFill']);

/** Takes an `xf` element apart. */
export function parseCellFormat(element: string): CellFormatXml {
  const head = element.indexOf('>');
  const found = [...element.slice(0, head).matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, double ?? single ?? ''] as const,
  );
  const content = element.charAt(head - 1) === '/' ? '' : element.slice(head + 1, element.lastIndexOf('<'));
  return { attributes: new Map(found), content };
}

/** Everything about a cell format but its fill, in a form that is equal for equal formats. */
export function keyWithoutFill({ attributes, content }: CellFormatXml): string {
  const kept = [...attributes].filter(([name]) => !FILL_ATTRIBUTES.has(name) && !name.startsWith('xmlns'));
  const sorted = kept.map(([name, value]) => `${name}=${value}`).sort();
  return `${sorted.join(' ')}|${canonicalXml(content)}`;
}

/** The same cell format with another fill. */
export function withFillId({ attributes, content }: CellFormatXml, prefix: string, fillId: number): string {
  const kept = [...attributes].filter(([name]) => !FILL_ATTRIBUTES.has(name));
  const all = [...kept, ['fillId', fillId], ['applyFill', 1]].map(([name, value]) => ` ${name}="${value}"`);
  const start = `<${prefix}xf${all.join('')}`;
  return content.trim() === '' ? `${start}/>` : `${start}>${content}</${prefix}xf>`;
}
