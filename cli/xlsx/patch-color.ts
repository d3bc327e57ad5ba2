/** The theme's twelve colours as six hex digits, in the order in which cell formats number them; empty without a theme. */
export type Palette = readonly string[];

const SCHEME = /<(?:[\w.-]+:)?clrScheme[\s>][\s\S]*?<\/(?:[\w.-]+:)?clrScheme>/;
const SCHEME_COLOR =
  /<(?:[\w.-]+:)?(?:srgbClr\s[^>]*?val|sysClr\s[^>]*?lastClr)\s*=\s*["']([0-9A-Fa-f]{6})["']/g;
/** The file lists dark 1, light 1, dark 2, light 2; formats count light 1, dark 1, light 2, dark 2. */
const SWAPPED = [1, 0, 3, 2];

/** Reads the colour scheme of a theme part (ECMA-376 20.1.6.2). */
export function themePalette(theme: string): Palette {
  const scheme = SCHEME.exec(theme)?.[0] ?? '';
  const stored = [...scheme.matchAll(SCHEME_COLOR)].map(([, rgb = '']) => rgb.toUpperCase());
  return stored.length < 12 ? [] : stored.map((rgb, index) => stored[SWAPPED[index] ?? index] ?? rgb);
}

/** A colour made darker (`tint` below 0) or lighter (ECMA-376 18.8.19), as six hex digits. */
export function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Hue and saturation stay: each channel keeps its place between black, the pure colour and white.
  const spread = lightness === 0 || lightness === 1 ? 0 : chroma(changed) / chroma(lightness);
  const channels = [red, green, blue].map((channel) => changed + (channel - lightness) * spread);
  return channels.map(hexByte).join('');
}

/** How far channels of full saturation lie apart at a lightness. */
function chroma(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function hexByte(channel: number): string {
  const byte = Math.round(Math.min(Math.max(channel, 0), 1) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
