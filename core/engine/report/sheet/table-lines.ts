import { rounded } from '../../../locale/decimals.ts';
import type { Locale } from '../../../locale/text.ts';
import type { LinkContent } from '../../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../../workbook/theme.ts';
import type { ReportCell, ReportRow, ResolvedTable } from '../blocks.ts';
import { cellDecimals, cellNumber, cellText } from '../cell-text.ts';
import type { FigureRef } from '../figure-ref.ts';
import type { Painter } from './painter.ts';
import { LINE, linesOf, textLine } from './text-lines.ts';
import { LABEL_WIDTH, NUMBER_WIDTH } from './widths.ts';

/** Where figures are traced; `null` where the report has no such sheet. */
export type TraceLink = (ref: FigureRef) => LinkContent | null;

interface Options {
  readonly columns: number;
  readonly locale: Locale;
  readonly trace: TraceLink;
}

/** Draws a table: title, headings, rows, and behind each row a link to where its figures are traced. */
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
  for (const line of table.rows) rowLine(paint, line, locale, trace);
}

function rowLine(paint: Painter, line: ReportRow, locale: Locale, trace: TraceLink): void {
  const row = paint.row();
  const [label, number]: readonly [StyleName, StyleName] = line.total
    ? ['total', 'total-number']
    : ['cell', 'cell-number'];
  paint.put(row, 0, line.label, label, 'text');
  for (const [i, cell] of line.cells.entries())
    cellAt(paint, cell, { row, column: i + 1, text: label, number, locale });
  const texts = line.cells.map((cell) => (cell.kind === 'text' ? linesOf(cell.text, NUMBER_WIDTH) : 1));
  paint.height(row, LINE * Math.max(linesOf(line.label, LABEL_WIDTH), ...texts));
  const first = line.cells.find((cell) => cell.kind === 'figure');
  const link = first?.kind === 'figure' ? trace(first.ref) : null;
  if (link !== null) paint.put(row, line.cells.length + 1, link, 'link');
  paint.down(1);
}

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
  if (value === null) paint.put(row, column, cellText(cell, locale), number, 'text');
  else paint.put(row, column, rounded(value, decimals), number, formatOf(decimals));
}

function formatOf(decimals: number): NumberFormat {
  return decimals === 0 ? 'integer' : 'decimal';
}
