/** A colour: red, green and blue, each from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** A coloured shape on a square from 0 to 1; `x` grows to the right, `y` downwards. */
export interface Shape {
  readonly colour: Colour;
  covers(x: number, y: number): boolean;
}

export const NAVY: Colour = [0x0b, 0x3c, 0x5d];
export const WHITE: Colour = [0xff, 0xff, 0xff];
export const PALE: Colour = [0xdc, 0xe6, 0xee];
export const GREEN: Colour = [0x2e, 0x7d, 0x32];
export const GOLD: Colour = [0xf2, 0xb1, 0x34];

/** A box between two corners, its own corners rounded by `radius`. */
export function box(
  colour: Colour,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius = 0,
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

export function disc(colour: Colour, x: number, y: number, radius: number): Shape {
  return { colour, covers: (atX, atY) => Math.hypot(atX - x, atY - y) <= radius };
}

const STROKE = 0.05;

/** Strokes from point to point: `x, y, x, y, …`. */
export function line(colour: Colour, ...points: readonly number[]): readonly Shape[] {
  const strokes: Shape[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x = 0, y = 0, toX = 0, toY = 0] = points.slice(i, i + 4);
    strokes.push(stroke(colour, x, y, toX, toY));
  }
  return strokes;
}

function stroke(colour: Colour, x: number, y: number, toX: number, toY: number): Shape {
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

/** A part of a circle's line, clockwise between two angles in degrees; 0 points to the right, 90 down. */
export function arc(
  colour: Colour,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  width = STROKE,
): Shape {
  return {
    colour,
    covers: (atX, atY) => {
      const [dx, dy] = [atX - x, atY - y];
      const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
      const turned = (angle - from + 720) % 360;
      return turned <= to - from && Math.abs(Math.hypot(dx, dy) - radius) <= width;
    },
  };
}
