import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocReport, DocTable } from './doc-report.ts';
import { CONTENT_WIDTH, colors, sizes } from './page.ts';
import { paragraph } from './paragraphs.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const;
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const LONGEST_WHOLE = 600; // characters of a row that is not broken between pages; a longer one may be taller than a page

/** A table that fills the page, with a row of titles that is repeated. */
export function table({ columns, rows }: DocTable): Table {
  const widths = columnWidths(columns.map(({ width }) => width));
  const head = columns.map(({ title, align }, index) =>
    cell(title, widths[index] ?? 0, align === 'left' ? 'left' : 'center', true, {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.fill },
      verticalAlign: VerticalAlign.CENTER,
    }),
  );
  const body = rows.map(({ cells, bold = false }) => {
    const length = cells.reduce((sum, text) => sum + text.length, 0);
    const children = columns.map(({ align }, index) =>
      cell(cells[index] ?? '', widths[index] ?? 0, align, bold),
    );
    return new TableRow({ cantSplit: length <= LONGEST_WHOLE, children });
  });
  return new Table({
    width: { size: CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
  });
}

/** Names and values in two columns without lines. */
export function metaTable(meta: DocReport['meta']): Table {
  const widths = columnWidths([32, 68]);
  return bare(
    widths,
    meta.map(({ label, value }) => [
      cell(label, widths[0] ?? 0, 'left', true),
      cell(`: ${value}`, widths[1] ?? 0, 'left', false),
    ]),
  );
}

/** Cells side by side without lines. */
export function bare(widths: readonly number[], rows: readonly (readonly TableCell[])[]): Table {
  return new Table({
    width: { size: CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: rows.map((children) => new TableRow({ children })),
  });
}

/** Whole widths that together fill the page, in the proportions asked for. */
export function columnWidths(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  let used = 0;
  let seen = 0;
  return parts.map((part) => {
    seen += part;
    const width = Math.round((seen / sum) * CONTENT_WIDTH) - used;
    used += width;
    return width;
  });
}

function cell(
  text: string,
  width: number,
  align: keyof typeof ALIGNMENT,
  bold: boolean,
  options: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      paragraph(text, { alignment: ALIGNMENT[align], spacing: { after: 0 } }, { bold, size: sizes.table }),
    ],
  });
}
