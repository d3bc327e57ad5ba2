import { canonicalXml } from './patch-canonical.ts';
import { isTrue } from './xml.ts';

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

const PROTECTION = /<(?:[\w.-]+:)?protection(?=[\s/>])[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?protection\s*>)/;
const LOCKED = /\slocked\s*=\s*["']([^"']*)["']/;
const HIDDEN = /\shidden\s*=\s*["'](?:1|true|on)["']/;
const ALIGNMENT = /^\s*<(?:[\w.-]+:)?alignment(?=[\s/>])[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?alignment\s*>)/;

/** Whether a protected sheet keeps cells of this format from being edited; they are unless it says otherwise. */
export function isLockedFormat({ content }: CellFormatXml): boolean {
  const locked = LOCKED.exec(PROTECTION.exec(content)?.[0] ?? '')?.[1] ?? '1';
  return isTrue(locked);
}

/** Everything about a cell format but whether it is locked, in a form that is equal for equal formats. */
export function keyWithoutLock({ attributes, content }: CellFormatXml): string {
  const kept = [...attributes].filter(([name]) => name !== 'applyProtection' && !name.startsWith('xmlns'));
  const hidden = HIDDEN.test(PROTECTION.exec(content)?.[0] ?? '');
  const sorted = kept.map(([name, value]) => `${name}=${value}`).sort();
  return `${sorted.join(' ')}|${hidden}|${canonicalXml(content.replace(PROTECTION, ''))}`;
}

/** The same cell format, locked or not. */
export function withLocked(format: CellFormatXml, prefix: string, locked: boolean): string {
  const value = locked ? 1 : 0;
  const found = PROTECTION.exec(format.content)?.[0];
  const bare = (found ?? `<${prefix}protection/>`).replace(LOCKED, '');
  const element = bare.replace('protection', `protection locked="${value}"`);
  const before = ALIGNMENT.exec(format.content)?.[0] ?? '';
  const content =
    found === undefined
      ? `${before}${element}${format.content.slice(before.length)}`
      : format.content.replace(found, () => element);
  return withAttributes({ ...format, content }, prefix, { applyProtection: 1 });
}
