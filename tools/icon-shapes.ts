import type { Pixel } from './png.ts';

/** A coloured shape on a square from 0 to 1; `x` grows to the right, `y` downwards. */
export interface Shape {
  readonly colour: readonly [red: number, green: number, blue: number];
  covers(x: number, y: number): boolean;
}

const NAVY = [0x0b, 0x3c, 0x5d] as const;
const WHITE = [0xff, 0xff, 0xff] as const;
const PALE = [0xdc, 0xe6, 0xee] as const;
const GREEN = [0x2e, 0x7d, 0x32] as const;
const GOLD = [0xf2, 0xb1, 0x34] as const;

/** A sheet with a dark outline, a dark head and two pale lines. */
const sheet: readonly Shape[] = [
  box(NAVY, 0.1, 0.04, 0.78, 0.96, 0.08),
  box(WHITE, 0.16, 0.1, 0.72, 0.9, 0.03),
  box(NAVY, 0.16, 0.1, 0.72, 0.26, 0),
  box(PALE, 0.23, 0.36, 0.65, 0.44, 0),
  box(PALE, 0.23, 0.54, 0.65, 0.62, 0),
];

/** The icons by name; a later shape lies over the earlier ones. */
export const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  monev: [
    box(NAVY, 0.02, 0.02, 0.98, 0.98, 0.2),
    box(WHITE, 0.2, 0.22, 0.8, 0.32, 0.05),
    box(WHITE, 0.2, 0.42, 0.6, 0.52, 0.05),
    box(WHITE, 0.2, 0.62, 0.4, 0.72, 0.05),
    ...tick(GOLD, 0.5, 0.7, 0.62, 0.82, 0.86, 0.5),
  ],
  siapkan: [
    ...sheet,
    disc(WHITE, 0.72, 0.72, 0.28),
    disc(GREEN, 0.72, 0.72, 0.24),
    box(WHITE, 0.56, 0.68, 0.88, 0.76, 0),
    box(WHITE, 0.68, 0.56, 0.76, 0.88, 0),
  ],
  periksa: [
    ...sheet,
    disc(WHITE, 0.72, 0.72, 0.28),
    disc(GREEN, 0.72, 0.72, 0.24),
    ...tick(WHITE, 0.59, 0.72, 0.68, 0.82, 0.85, 0.62),
  ],
};

/** Points a side that a pixel is the average of. */
const GRAIN = 8;

/** The colour of one pixel of an icon. */
export function pixelOf(shapes: readonly Shape[], size: number, row: number, column: number): Pixel {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < GRAIN * GRAIN; i++) {
    const x = (column + ((i % GRAIN) + 0.5) / GRAIN) / size;
    const y = (row + (Math.floor(i / GRAIN) + 0.5) / GRAIN) / size;
    const top = [...shapes].reverse().find((shape) => shape.covers(x, y));
    if (!top) continue;
    covered++;
    top.colour.forEach((part, at) => {
      sum[at] = (sum[at] ?? 0) + part;
    });
  }
  const [red = 0, green = 0, blue = 0] = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [red, green, blue, Math.round((255 * covered) / (GRAIN * GRAIN))];
}

function box(
  colour: Shape['colour'],
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): Shape {
  return {
    colour,
    covers: (x, y) => {
      if (x < left || x > right || y < top || y > bottom) return false;
      const across = Math.max(left + radius - x, x - right + radius, 0);
      const down = Math.max(top + radius - y, y - bottom + radius, 0);
      return across === 0 || down === 0 || Math.hypot(across, down) <= radius;
    },
  };
}

function disc(colour: Shape['colour'], x: number, y: number, radius: number): Shape {
  return { colour, covers: (atX, atY) => Math.hypot(atX - x, atY - y) <= radius };
}

/** Two strokes through three points. */
function tick(
  colour: Shape['colour'],
  startX: number,
  startY: number,
  turnX: number,
  turnY: number,
  endX: number,
  endY: number,
): readonly Shape[] {
  return [stroke(colour, startX, startY, turnX, turnY), stroke(colour, turnX, turnY, endX, endY)];
}

const STROKE = 0.05;

function stroke(colour: Shape['colour'], x: number, y: number, toX: number, toY: number): Shape {
  const [dx, dy] = [toX - x, toY - y];
  return {
    colour,
    covers: (atX, atY) => {
      const along = ((atX - x) * dx + (atY - y) * dy) / (dx * dx + dy * dy);
      const part = Math.min(Math.max(along, 0), 1);
      return Math.hypot(atX - x - part * dx, atY - y - part * dy) <= STROKE;
    },
  };
}
