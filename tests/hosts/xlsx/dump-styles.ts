import { shownFill } from '../dump-parts.ts';
import { STYLES, type XlsxFile } from './file.ts';
import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** How the cells of a file look, by the number of their format (the attribute `s`). */
export interface FileStyles {
  fillOf(format: number): string | null;
  kindOf(format: number): 'text' | 'date' | 'other';
  /** Whether a protected sheet keeps the cell from being edited. */
  isLocked(format: number): boolean;
  /** The background of a conditional format. */
  highlightFill(format: number): string;
  /** Its text. */
  highlightColor(format: number): string;
}

const TEXT = 49;
const LITERAL = /"[^"]*"|\\./g;
const DAY = /[dy]/i;

/** Reads the styles of a file; a file without styles has none. */
export function stylesOf(file: XlsxFile): FileStyles {
  const root = file.has(STYLES) ? file.part(STYLES) : null;
  const formats = elementsOf(childOf(root, 'cellXfs'));
  const fills = elementsOf(childOf(root, 'fills')).map((fill) => solidColour(fill, 'fgColor'));
  const highlights = elementsOf(childOf(root, 'dxfs')).map((one) =>
    solidColour(childOf(one, 'fill'), 'bgColor'),
  );
  const inks = elementsOf(childOf(root, 'dxfs')).map((one) =>
    childOf(childOf(one, 'font'), 'color')?.attributes.get('rgb')?.slice(-6),
  );
  const codes = new Map(
    elementsOf(childOf(root, 'numFmts')).map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
  return {
    fillOf: (format) => fills[Number(formats[format]?.attributes.get('fillId') ?? 0)] ?? null,
    kindOf: (format) => {
      const id = formats[format]?.attributes.get('numFmtId') ?? '0';
      const code = codes.get(id) ?? '';
      if (Number(id) === TEXT || code === '@') return 'text';
      const isDay = (Number(id) >= 14 && Number(id) <= 17) || DAY.test(code.replace(LITERAL, ''));
      return isDay ? 'date' : 'other';
    },
    isLocked: (format) => childOf(formats[format] ?? null, 'protection')?.attributes.get('locked') !== '0',
    highlightFill: (format) => highlights[format] ?? '',
    highlightColor: (format) => inks[format] ?? '',
  };
}

function solidColour(fill: XmlElement | null, tag: string): string | null {
  const pattern = childOf(fill, 'patternFill');
  const colour = childOf(pattern, tag)?.attributes.get('rgb');
  return shownFill(colour?.slice(-6));
}
