import { type Mark, theme } from '../../core/index.ts';
import { type Palette, tinted } from './patch-color.ts';
import { nextTag, openXml, TAG } from './xml-reader.ts';

/** How a mark looks. */
export type MarkStyle = Mark['style'];

const STYLES: readonly MarkStyle[] = ['error', 'warning', 'info'];
const COLORS = new Set(STYLES.map((style) => theme[style].fill));
const SOLID = /<patternFill patternType="solid"><fgColor rgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"\/>/;
const SHOWN = /(?:rgb="(?:[0-9A-F]{2})?|warna=")([0-9A-F]{6})"/i;
const THEME_COLOR = /<(\w+)((?=[^>]*\stheme="(\d+)")(?![^>]*\srgb=)[^>]*?)(\/?>)/g;
const KEPT_COLOR = /<(\w+)([^>]*?)\stheme="(\d+)"([^>]*?)\swarna="([0-9A-F]{6})"(\/?>)/g;
const TINT = /\stint="([^"]*)"/;
const KNOWN_TAGS =
  /^(?:<\/?(?:fill|patternFill|gradientFill|stop|fgColor|bgColor|color)(?:\s(?:patternType|type|degree|left|right|top|bottom|position|auto|indexed|rgb|theme|tint|warna)="[^"<>&]*")*\/?>)+$/;
const KEPT = /\swarna="[^"]*"/g;

/** The fill of a cell without one. */
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

/** The canonical fill of a mark. */
export function markFill(style: MarkStyle): string {
  return solidFill(theme[style].fill ?? '');
}

/** Whether a canonical fill is, as it shows, that of some mark; other programs rewrite its hidden colour. */
export function isMarkFill(fill: string): boolean {
  const color = SOLID.exec(fill)?.[1];
  return color !== undefined && COLORS.has(color.toUpperCase());
}

/**
 * A canonical fill as it is written down for later: `none`, or the element with, next to each colour of the theme, what
 * that colour is now. Programs that drop the theme would otherwise change it.
 */
export function recordedFill(fill: string, palette: Palette): string {
  if (fill === NO_FILL) return 'none';
  return fill.replace(THEME_COLOR, (_, tag: string, attributes: string, number: string, close: string) => {
    const rgb = shown(palette, Number(number), attributes);
    return `<${tag}${attributes}${rgb === null ? '' : ` warna="${rgb}"`}${close}`;
  });
}

/**
 * The canonical fill that was written down, with colours of the theme where the theme still has them; none for a
 * record that somebody spoilt.
 */
export function restoredFill(recorded: string, palette: Palette): string {
  if (!isSoundFill(recorded)) return NO_FILL;
  const restored = recorded.replace(
    KEPT_COLOR,
    (_, tag: string, before: string, number: string, after: string, rgb: string, close: string) => {
      const attributes = `${before} theme="${number}"${after}`;
      if (shown(palette, Number(number), attributes) === rgb) return `<${tag}${attributes}${close}`;
      return `<${tag} rgb="FF${rgb}"${close}`;
    },
  );
  return restored.replace(KEPT, '');
}

/** The record of a fill that only its colour is known of, six hex digits; none for `null`. */
export function plainFill(color: string | null): string {
  return color === null ? 'none' : solidFill(color);
}

/** The first colour that shows in a recorded fill, six hex digits, or `null`. */
export function shownColor(recorded: string): string | null {
  return SHOWN.exec(recorded)?.[1]?.toUpperCase() ?? null;
}

function solidFill(color: string): string {
  const foreground = `<fgColor rgb="FF${color}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${foreground}</patternFill></fill>`;
}

function isSoundFill(recorded: string): boolean {
  if (!recorded.startsWith('<fill>') || recorded.includes('<fill', 1)) return false;
  return KNOWN_TAGS.test(recorded) && isWellFormed(recorded);
}

function isWellFormed(element: string): boolean {
  const xml = openXml(Buffer.from(element), 'fill');
  try {
    while (nextTag(xml) !== TAG.none) if (xml.depth === 0 && xml.at < xml.bytes.length) return false;
    return true;
  } catch {
    return false;
  }
}

function shown(palette: Palette, number: number, attributes: string): string | null {
  const color = palette[number];
  if (color === undefined) return null;
  return tinted(color, Number(TINT.exec(attributes)?.[1] ?? 0));
}
