import { partOf } from './xlsx-patch-book.ts';

/** The part of the sheet "Kasus". */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** The start tag of a cell. */
export function cellTag(bytes: Uint8Array, address: string): string | null {
  return new RegExp(`<c r="${address}"[^>]*>`).exec(partOf(bytes, SHEET))?.[0] ?? null;
}

/** The `xf` element of a cell. */
export function formatOf(bytes: Uint8Array, address: string): string {
  const number = Number(/\ss="(\d+)"/.exec(cellTag(bytes, address) ?? '')?.[1] ?? 0);
  const list = /<cellXfs[\s\S]*<\/cellXfs>/.exec(partOf(bytes, 'xl/styles.xml'))?.[0] ?? '';
  return [...list.matchAll(/<xf\s[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)][number]?.[0] ?? '';
}

/** The `fill` element of a cell. */
export function fillOf(bytes: Uint8Array, address: string): string {
  const number = Number(/fillId="(\d+)"/.exec(formatOf(bytes, address))?.[1]);
  return [...partOf(bytes, 'xl/styles.xml').matchAll(/<fill>[\s\S]*?<\/fill>/g)][number]?.[0] ?? '';
}
