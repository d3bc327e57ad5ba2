/** The order in which Excel's own reader has the children of a font; the standard allows any. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const FONT = /<font>(.*?)<\/font>/gs;
const CHILD = /<([A-Za-z]+)[^>]*\/>/g;

/** The styles part with the children of every font in the order that Office writes and its validator asks for. */
export function withFontsInOrder(styles: string): string {
  return styles.replace(FONT, (_, inside: string) => {
    const children = [...inside.matchAll(CHILD)].map(([xml, name = '']) => ({
      xml,
      at: ORDER.indexOf(name),
    }));
    return `<font>${children
      .sort((a, b) => a.at - b.at)
      .map(({ xml }) => xml)
      .join('')}</font>`;
  });
}
