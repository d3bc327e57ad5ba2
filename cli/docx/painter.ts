/** Paints an SVG as a PNG. */
export type Painter = (svg: string) => Uint8Array;

const SCALE = 2; // dots for each unit of the drawing, enough for print
/** One dot without colour. */
const BLANK = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** How charts are painted here, and whether they really are; the part that paints is not there on every computer. */
export async function loadPainter(): Promise<{ readonly paint: Painter; readonly isReal: boolean }> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return {
      isReal: true,
      paint: (svg) => new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE } }).render().asPng(),
    };
  } catch {
    return { isReal: false, paint: () => BLANK };
  }
}
