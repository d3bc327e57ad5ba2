import { areaAddress, FONT, type SheetModel, type Style, type StyleName, theme } from '../../core/index.ts';
import { chunks } from './fills.ts';
import { blankGrid, extentOf, fillGrid, rectangles } from './rectangles.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

const GRID_LINE = '#B8C2CC';
const DARK_LINE = '#0B3C5D';
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** All heavier than the thin line at the top of the cell below, which would hide them. */
const BOTTOM_LINES = {
  'thick-bottom': 'Continuous',
  'dashed-bottom': 'Dash',
  'dotted-bottom': 'DashDotDot',
} as const;

/** Draws the styles of a sheet without looks: all cells of one style at a time. */
export function lookSteps(sheet: SheetHandle, { styles }: SheetModel): readonly Step[] {
  const names: StyleName[] = [];
  const { rows, columns } = extentOf(styles);
  const grid = blankGrid(rows, columns);
  for (const { area, style } of styles) {
    if (!names.includes(style)) names.push(style);
    fillGrid(grid, area, names.indexOf(style) + 1);
  }
  const areas = rectangles(grid);
  const drawAll = (wanted: readonly StyleName[], draw: Draw, calls: number): readonly Step[] =>
    wanted.flatMap((name) => {
      const number = names.indexOf(name) + 1;
      const own = areas.filter((one) => one.number === number).map(({ area }) => area);
      return chunks(own).map((some) => {
        const address = some.map(areaAddress).join();
        const run = (): void => draw(sheet().getRanges(address).format, theme[name]);
        return step(run, { calls, bytes: address.length });
      });
    });
  const underlined = names.filter((name) => theme[name].border.endsWith('-bottom'));
  return [
    step(() => plainFont(sheet)),
    ...drawAll(names, drawStyle, 12),
    // Cells share the line between them, and the last one that draws it decides: not the box of the cell below.
    ...drawAll(underlined, underline, 3),
  ];
}

type Draw = (format: Excel.RangeFormat, style: Style) => void;

/** The default font differs from one Excel to the next. */
function plainFont(sheet: SheetHandle): void {
  const { font } = sheet().getRange().format;
  font.name = FONT;
  font.size = theme.plain.size;
}

const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;

function drawStyle(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.font.color = `#${style.color}`;
  if (style.size !== theme.plain.size) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = 'Single';
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = style.align === 'center' ? 'Center' : 'Top'; // only headers stand in the middle
  if (style.align !== null) format.horizontalAlignment = ALIGNED[style.align];
  if (!style.locked) format.protection.locked = false;
  drawBox(format.borders, style);
}

/** A filled cell is a box; a cell without a fill, such as a heading, is only underlined. */
function drawBox(borders: Excel.RangeBorderCollection, { border, fill }: Style): void {
  if (border === 'none' || (border !== 'thin' && fill === null)) return;
  for (const side of SIDES) drawLine(borders.getItem(side), 'Continuous', 'Thin', GRID_LINE);
}

/** Of all cells of an area, also of those with others of the same style below them. */
function underline({ borders }: Excel.RangeFormat, { border }: Style): void {
  if (border === 'none' || border === 'thin') return;
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    drawLine(borders.getItem(side), BOTTOM_LINES[border], 'Medium', DARK_LINE);
  }
}

function drawLine(
  line: Excel.RangeBorder,
  style: 'Continuous' | 'Dash' | 'DashDotDot',
  weight: 'Thin' | 'Medium',
  color: string,
): void {
  line.style = style;
  line.weight = weight;
  line.color = color;
}
