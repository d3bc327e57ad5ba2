import { positionOf } from '../../../core/index.ts';
import { type CellLooks, type FontFacts, fontText, type Side } from '../dump-looks.ts';
import { spanOf } from './dump-cells.ts';
import { STYLES, type XlsxFile } from './file.ts';
import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** The look of one cell format. */
interface FormatLook {
  readonly font: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly format: string;
  readonly lines: Readonly<Record<Side, string>>;
}

const KINDS: Readonly<Record<string, string>> = {
  thin: 'thin',
  medium: 'thick',
  mediumDashed: 'dashed',
  mediumDashDotDot: 'dotted',
};

/** Number formats that files name by number alone (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = { 0: '', 3: '#,##0', 4: '#,##0.00', 49: '@' };

/** The looks of a file's cell formats, by their number (the attribute `s`). */
export function formatLooks(file: XlsxFile): readonly FormatLook[] {
  const root = file.has(STYLES) ? file.part(STYLES) : null;
  const fonts = elementsOf(childOf(root, 'fonts')).map(fontOf);
  const borders = elementsOf(childOf(root, 'borders')).map((border) => ({
    top: lineOf(childOf(border, 'top')),
    bottom: lineOf(childOf(border, 'bottom')),
    left: lineOf(childOf(border, 'left')),
    right: lineOf(childOf(border, 'right')),
  }));
  const codes = new Map(
    elementsOf(childOf(root, 'numFmts')).map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
  return elementsOf(childOf(root, 'cellXfs')).map((format) => {
    const { attributes } = format;
    const number = (name: string): number => Number(attributes.get(name) ?? 0);
    const aligned = childOf(format, 'alignment')?.attributes;
    const id = attributes.get('numFmtId') ?? '0';
    const vertical = aligned?.get('vertical') ?? 'bottom';
    return {
      font: fonts[number('fontId')] ?? '',
      horizontal: aligned?.get('horizontal') ?? '',
      vertical: vertical === 'bottom' ? '' : vertical,
      wraps: ['1', 'true'].includes(aligned?.get('wrapText') ?? ''),
      format: codes.get(id) ?? BUILT_IN[id] ?? `number ${id}`,
      lines: borders[number('borderId')] ?? { top: '', bottom: '', left: '', right: '' },
    };
  });
}

/** How the cells of a sheet look; a column speaks for cells that the file leaves out. */
export function xlsxLooks(
  cells: readonly XmlElement[],
  columnElements: readonly XmlElement[],
  looks: readonly FormatLook[],
): CellLooks {
  const placed = cells.map(({ attributes }) => ({
    ...positionOf(attributes.get('r') ?? ''),
    number: Number(attributes.get('s') ?? 0),
  }));
  const rows = placed.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const columns = placed.reduce((last, { column }) => Math.max(last, column + 1), 0);
  const numbers = new Uint16Array(rows * columns);
  for (const one of columnElements) {
    const number = Number(one.attributes.get('style') ?? 0);
    for (const column of spanOf(one)) {
      if (column >= columns) continue;
      for (let row = 0; row < rows; row++) numbers[row * columns + column] = number;
    }
  }
  for (const { row, column, number } of placed) numbers[row * columns + column] = number;
  const lookAt = (row: number, column: number): FormatLook | undefined =>
    looks[numbers[row * columns + column] ?? 0];
  return {
    rows,
    columns,
    font: (row, column) => lookAt(row, column)?.font ?? '',
    horizontal: (row, column) => lookAt(row, column)?.horizontal ?? '',
    vertical: (row, column) => lookAt(row, column)?.vertical ?? '',
    wraps: (row, column) => lookAt(row, column)?.wraps ?? false,
    format: (row, column) => lookAt(row, column)?.format ?? '',
    line: (row, column, side) => lookAt(row, column)?.lines[side] ?? '',
  };
}

/** A font without a colour of its own is that of a new sheet. */
function fontOf(font: XmlElement): string {
  const value = (name: string): string => childOf(font, name)?.attributes.get('val') ?? '';
  const facts: FontFacts = {
    name: value('name'),
    size: Number(value('sz')),
    color: childOf(font, 'color')?.attributes.get('rgb')?.slice(-6) ?? '',
    bold: childOf(font, 'b') !== null,
    italic: childOf(font, 'i') !== null,
    underline: childOf(font, 'u') !== null,
  };
  return facts.color === '' ? '' : fontText(facts);
}

function lineOf(side: XmlElement | null): string {
  const style = side?.attributes.get('style') ?? 'none';
  if (style === 'none') return '';
  const color = childOf(side, 'color')?.attributes.get('rgb')?.slice(-6) ?? '';
  return `${KINDS[style] ?? style} ${color.toUpperCase()}`;
}
