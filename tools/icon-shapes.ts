import type { Pixel } from './png.ts';
import { arc, box, disc, GOLD, GREEN, line, NAVY, PALE, type Shape, WHITE } from './shapes.ts';

/** A sheet with a dark outline and a dark head. */
const page: readonly Shape[] = [
  box(NAVY, 0.1, 0.04, 0.78, 0.96, 0.08),
  box(WHITE, 0.16, 0.1, 0.72, 0.9, 0.03),
  box(NAVY, 0.16, 0.1, 0.72, 0.26),
];

/** A sheet with two pale lines. */
const sheet: readonly Shape[] = [
  ...page,
  box(PALE, 0.23, 0.36, 0.65, 0.44),
  box(PALE, 0.23, 0.54, 0.65, 0.62),
];

/** A green disc in the lower right corner, for what is done to a sheet. */
const deed: readonly Shape[] = [disc(WHITE, 0.72, 0.72, 0.28), disc(GREEN, 0.72, 0.72, 0.24)];

/** The icons by name; a later shape lies over the earlier ones. */
export const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  monev: [
    box(NAVY, 0.02, 0.02, 0.98, 0.98, 0.2),
    box(WHITE, 0.2, 0.22, 0.8, 0.32, 0.05),
    box(WHITE, 0.2, 0.42, 0.6, 0.52, 0.05),
    box(WHITE, 0.2, 0.62, 0.4, 0.72, 0.05),
    ...line(GOLD, 0.5, 0.7, 0.62, 0.82, 0.86, 0.5),
  ],
  siapkan: [...sheet, ...deed, box(WHITE, 0.56, 0.68, 0.88, 0.76), box(WHITE, 0.68, 0.56, 0.76, 0.88)],
  periksa: [...sheet, ...deed, ...line(WHITE, 0.59, 0.72, 0.68, 0.82, 0.85, 0.62)],
  rapikan: [
    ...sheet,
    ...deed,
    box(WHITE, 0.58, 0.58, 0.86, 0.65),
    box(WHITE, 0.58, 0.69, 0.79, 0.76),
    box(WHITE, 0.58, 0.8, 0.86, 0.87),
  ],
  kode: [
    ...sheet,
    ...deed,
    box(WHITE, 0.62, 0.56, 0.68, 0.88),
    box(WHITE, 0.76, 0.56, 0.82, 0.88),
    box(WHITE, 0.56, 0.62, 0.88, 0.68),
    box(WHITE, 0.56, 0.76, 0.88, 0.82),
  ],
  sidik: [
    arc(NAVY, 0.5, 0.52, 0.44, 160, 380, 0.045),
    arc(NAVY, 0.5, 0.52, 0.3, 150, 390, 0.045),
    arc(GREEN, 0.5, 0.52, 0.16, 170, 370, 0.045),
    ...line(GREEN, 0.5, 0.54, 0.5, 0.92),
    ...line(GREEN, 0.34, 0.55, 0.34, 0.84),
    ...line(GREEN, 0.66, 0.55, 0.66, 0.84),
  ],
  hitung: [
    box(PALE, 0.06, 0.52, 0.26, 0.86),
    box(NAVY, 0.31, 0.4, 0.51, 0.86),
    box(GREEN, 0.56, 0.26, 0.76, 0.86),
    box(NAVY, 0.03, 0.88, 0.97, 0.95),
    ...line(GOLD, 0.1, 0.34, 0.38, 0.22, 0.6, 0.12, 0.9, 0.08),
  ],
  laporan: [
    ...page,
    box(PALE, 0.23, 0.34, 0.65, 0.41),
    box(PALE, 0.25, 0.64, 0.36, 0.82),
    box(NAVY, 0.39, 0.56, 0.5, 0.82),
    box(GREEN, 0.53, 0.48, 0.64, 0.82),
    box(WHITE, 0.76, 0.4, 1, 0.82, 0.06),
    ...line(GREEN, 0.84, 0.76, 0.84, 0.48),
    ...line(GREEN, 0.76, 0.57, 0.84, 0.47, 0.92, 0.57),
  ],
  status: [
    ...sheet,
    disc(WHITE, 0.72, 0.72, 0.28),
    disc(GOLD, 0.72, 0.72, 0.24),
    box(NAVY, 0.69, 0.57, 0.75, 0.75),
    box(NAVY, 0.69, 0.69, 0.85, 0.75),
  ],
  pengaturan: [
    ...[0, 45, 90, 135].flatMap((angle) => tooth(angle)),
    disc(NAVY, 0.5, 0.5, 0.32),
    disc(WHITE, 0.5, 0.5, 0.15),
  ],
  bantuan: [
    disc(NAVY, 0.5, 0.5, 0.46),
    arc(WHITE, 0.5, 0.37, 0.16, 180, 440, 0.055),
    box(WHITE, 0.445, 0.5, 0.555, 0.64, 0.03),
    disc(WHITE, 0.5, 0.76, 0.065),
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

/** Two teeth of a gear that lie opposite each other. */
function tooth(degrees: number): readonly Shape[] {
  const angle = (degrees * Math.PI) / 180;
  return [-1, 0, 1].flatMap((side) => {
    const [x, y] = [0.42 * Math.cos(angle), 0.42 * Math.sin(angle)];
    const [offX, offY] = [-0.045 * side * Math.sin(angle), 0.045 * side * Math.cos(angle)];
    return line(NAVY, 0.5 - x + offX, 0.5 - y + offY, 0.5 + x + offX, 0.5 + y + offY);
  });
}
