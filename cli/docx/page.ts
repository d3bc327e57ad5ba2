/** Lengths of the margins in twentieths of a point, with room at the left for filing. */
const margin = { top: 1134, right: 1134, bottom: 1134, left: 1418, header: 567, footer: 567 } as const;

const A4 = { width: 11_906, height: 16_838 } as const;
/** 215 × 330 mm. */
const F4 = { width: 12_189, height: 18_709 } as const;

/** The width that texts and tables fill on any paper, in twentieths of a point. */
export const CONTENT_WIDTH = A4.width - margin.left - margin.right;

/** Pages upright; what F4 is wider goes to the margin, so that tables are as wide as on A4. */
export const pages = {
  A4: { size: A4, margin },
  F4: { size: F4, margin: { ...margin, right: F4.width - margin.left - CONTENT_WIDTH } },
} as const;

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
