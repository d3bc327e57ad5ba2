/** Lengths of the page in twentieths of a point: A4 upright, with room at the left for filing. */
export const page = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1418, header: 567, footer: 567 },
} as const;

/** The width that texts and tables fill, in twentieths of a point. */
export const CONTENT_WIDTH = page.width - page.margin.left - page.margin.right;

/** Twentieths of a point in a pixel, of which an inch has 96. */
export const PIXEL = 15;

/** Sizes of letters in half points. */
export const sizes = { text: 22, small: 18, table: 19, heading1: 26, heading2: 24, title: 30 } as const;

/** Colours of a document; six hex digits. They are read in black and white too. */
export const colors = {
  text: '1F2933',
  quiet: '52606D',
  heading: '0B3C5D',
  fill: 'DCE6EE',
  line: '9AA5B1',
} as const;
