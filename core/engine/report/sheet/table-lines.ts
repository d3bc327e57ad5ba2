import { rounded } from '../../../locale/decimals.ts';
import type { Locale } from '../../../locale/text.ts';
import type { LinkContent } from '../../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../../workbook/theme.ts';
import { LINE } from '../../render/row-height.ts';
import type { ReportCell, ReportRow, ResolvedTable } from '../blocks.ts';
import { cellDecimals, cellNumber, cellText } from '../cell-text.ts';
import type { FigureRef } from '../figure-ref.ts';
import type { Painter } from './painter.ts';
import { linesOf, textLine } from './text-lines.ts';
import { LABEL_WIDTH, NUMBER_WIDTH } from './widths.ts';

/**
 * Where figures of some days are traced, or numbers that no indicator gives (`null`); `null` where the report has no such
 * sheet, or not that figure.
 */
export type TraceLink = (ref: FigureRef, window: string | null) => LinkContent | null;

interface Options {
  readonly columns: number;
  readonly locale: Locale;
  readonly trace: TraceLink;
}

/**
 * Draws a table: title, headings, rows. Each figure leads to where it is traced; numbers do not look like links, so that
 * behind each row stands an arrow that does.
 */
export function tableLines(paint: Painter, table: ResolvedTable, { columns, locale, trace }: Options): void {
  textLine(paint, table.title, 'heading', columns, 20);
  if (table.rows.length === 0) {
    textLine(paint, table.empty, 'prose', columns);
    return;
  }
  const widths = [LABEL_WIDTH, ...table.headers.map(() => NUMBER_WIDTH)];
  const head = [table.heading, ...table.headers];
  for (const [column, text] of head.entries()) paint.put(paint.row(), column, text, 'table-header');
  paint.height(paint.row(), LINE * Math.max(...head.map((text, i) => linesOf(text, (widths[i] ?? 1) * 0.9))));
  paint.down(1);
  const wide = wideColumns(table, columns);
  if (wide > 1) stretch(paint, paint.row() - 1, head.length - 1, wide, 'table-header');
  for (const line of table.rows) rowLine(paint, line, { locale, trace, wide });
}

/** How many columns the last one of a table takes: all that are left where its texts would not fit in one line. */
function wideColumns({ headers, rows }: ResolvedTable, columns: number): number {
  const last = headers.length - 1;
  const long = rows.some(({ cells }) => {
    const cell = cells[last];
    return cell?.kind === 'text' && linesOf(cell.text, NUMBER_WIDTH) > 1;
  });
  return long ? Math.max(1, columns - headers.length) : 1;
}

function stretch(paint: Painter, row: number, column: number, wide: number, style: StyleName): void {
  const area = { row, column, rows: 1, columns: wide };
  paint.style(area, style);
  paint.merge(area);
}

function rowLine(
  paint: Painter,
  line: ReportRow,
  { locale, trace, wide }: Pick<Options, 'locale' | 'trace'> & { readonly wide: number },
): void {
  const row = paint.row();
  const [label, number]: readonly [StyleName, StyleName] = line.total
    ? ['total', 'total-number']
    : ['cell', 'cell-number'];
  const isRevised = line.cells.some((cell) => cell.kind === 'figure' && cell.revised !== undefined);
  paint.put(row, 0, isRevised ? `${line.label} ${REVISED}` : line.label, label, 'text');
  for (const [i, cell] of line.cells.entries())
    cellAt(paint, cell, { row, column: i + 1, text: label, number, locale });
  const last = line.cells.length - 1;
  const texts = line.cells.map((cell, i) =>
    cell.kind === 'text' ? linesOf(cell.text, NUMBER_WIDTH * (i === last ? wide : 1)) : 1,
  );
  if (wide > 1) stretch(paint, row, last + 1, wide, label);
  paint.height(row, LINE * Math.max(linesOf(line.label, LABEL_WIDTH), ...texts));
  const links = line.cells.map((cell) => tracedAt(cell, trace));
  for (const [i, cell] of line.cells.entries()) {
    const link = links[i] ?? null;
    // LibreOffice paints texts with links blue.
    if (link !== null && cellNumber(cell) !== null)
      paint.link({ row, column: i + 1, sheet: link.sheet, cell: link.cell });
  }
  const first = links.find((link) => link !== null);
  if (first) paint.put(row, line.cells.length + wide, first, 'link');
  paint.down(1);
}

function tracedAt(cell: ReportCell, trace: TraceLink): LinkContent | null {
  if (cell.kind === 'figure') return trace(cell.ref, cell.window);
  if (cell.traced) return trace(cell.traced, null);
  const [first] = cell.from ?? [];
  return first ? trace(first.ref, first.window) : null;
}

/** Behind the label of a row with a figure that an earlier report printed otherwise. */
const REVISED = '(r)';

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly text: StyleName;
  readonly number: StyleName;
  readonly locale: Locale;
}

/** Numbers stay numbers, rounded as they are printed, so that people can go on computing with what they see. */
function cellAt(paint: Painter, cell: ReportCell, { row, column, text, number, locale }: Spot): void {
  if (cell.kind === 'text') {
    paint.put(row, column, cellText(cell, locale), cell.tone ?? text, 'text');
    return;
  }
  const value = cellNumber(cell);
  const decimals = cellDecimals(cell);
  const look = cell.kind === 'figure' && cell.revised !== undefined ? 'revised' : number;
  if (value === null) paint.put(row, column, cellText(cell, locale), number, 'text');
  else paint.put(row, column, rounded(value, decimals), look, formatOf(decimals));
}

function formatOf(decimals: number): NumberFormat {
  return decimals === 0 ? 'integer' : 'decimal';
}
