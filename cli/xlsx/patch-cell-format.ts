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
export function withFillId(format: CellFormatXml, prefix: string, fillId: number): string {
  return withAttributes(format, prefix, { fillId, applyFill: 1 });
}

/** The same cell format with another number format. */
export function withNumberFormatId(format: CellFormatXml, prefix: string, numFmtId: number): string {
  return withAttributes(format, prefix, { numFmtId, applyNumberFormat: 1 });
}

function withAttributes(
  { attributes, content }: CellFormatXml,
  prefix: string,
  changed: Readonly<Record<string, number>>,
): string {
  const kept = [...attributes].filter(([name]) => !(name in changed));
  const all = [...kept, ...Object.entries(changed)].map(([name, value]) => ` ${name}="${value}"`);
  const start = `<${prefix}xf${all.join('')}`;
  return content.trim() === '' ? `${start}/>` : `${start}>${content}</${prefix}xf>`;
}
