/** How a series looks; colour, filling, dashes and marker each tell it apart, so that a copy in black and white is read too. */
export interface SeriesLook {
  /** Six hex digits. */
  readonly color: string;
  /** Of bars and columns. */
  readonly filling: 'solid' | 'rising' | 'dots' | 'level' | 'falling' | 'grid' | 'upright';
  /** Of lines. */
  readonly dashes: 'none' | 'long' | 'short' | 'mixed';
  /** Of the points of lines. */
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** Colours of Okabe and Ito's set for colour-blind readers, neighbours of different lightness. */
const FIRST: SeriesLook = { color: '0072B2', filling: 'solid', dashes: 'none', marker: 'circle' };
const LOOKS: readonly SeriesLook[] = [
  FIRST,
  { color: 'E69F00', filling: 'rising', dashes: 'long', marker: 'square' },
  { color: '009E73', filling: 'dots', dashes: 'short', marker: 'triangle' },
  { color: 'D55E00', filling: 'level', dashes: 'mixed', marker: 'diamond' },
  { color: '56B4E9', filling: 'solid', dashes: 'long', marker: 'circle' },
  { color: '000000', filling: 'falling', dashes: 'none', marker: 'square' },
  { color: 'CC79A7', filling: 'grid', dashes: 'mixed', marker: 'triangle' },
  { color: '7A6A00', filling: 'upright', dashes: 'short', marker: 'diamond' },
];

/** Colours of a chart besides those of its series; six hex digits. */
export const chartColors = { text: '1F2933', quiet: '52606D', grid: 'D9DFE5', ground: 'FFFFFF' } as const;

/** The look of a series counted from 0, the same in every drawing; after the eighth they begin again. */
export function seriesLook(index: number): SeriesLook {
  return LOOKS[index % LOOKS.length] ?? FIRST;
}
