import type { Locale } from '../../../locale/text.ts';
import { columnLetters, quotedSheet } from '../../../workbook/cell.ts';
import { blankSheet, type Paper, type SheetModel } from '../../../workbook/sheet-model.ts';
import { LINE } from '../../render/row-height.ts';
import type { ResolvedTab } from '../blocks.ts';
import type { ReportMeta } from '../meta.ts';
import { chartLines } from './chart-lines.ts';
import { type PageBlock, pageBreaks, pageHeight } from './page-breaks.ts';
import { type Painter, painter } from './painter.ts';
import { type TraceLink, tableLines } from './table-lines.ts';
import { factLine, linesOf, textLine } from './text-lines.ts';
import { columnsOf, LABEL_WIDTH, NUMBER_WIDTH } from './widths.ts';

const words = {
  id: { chartData: 'Data grafik', page: 'Laporan' },
  en: { chartData: 'Chart data', page: 'Report' },
} as const;

interface Options {
  readonly sheet: string;
  readonly meta: ReportMeta;
  readonly locale: Locale;
  readonly paper: Paper;
  readonly trace: TraceLink;
}

/** Draws a tab of a report, ready to print on one page's width. */
export function reportSheet(tab: ResolvedTab, { sheet, meta, locale, paper, trace }: Options): SheetModel {
  const columns = columnsOf(tab);
  const paint = painter();
  head(paint, tab, meta, columns);
  const blocks: PageBlock[] = [{ start: 0, divisible: false, notes: 0 }];
  let chartData = 0;
  for (const block of tab.blocks) {
    if (block.kind !== 'note')
      blocks.push({ start: paint.row(), divisible: block.kind === 'table', notes: 0 });
    switch (block.kind) {
      case 'table':
        paint.down(1);
        tableLines(paint, block, { columns, locale, trace });
        break;
      case 'chart':
        paint.down(1);
        chartData = chartLines(paint, block.data, {
          columns,
          heading: words[locale].chartData,
          free: chartData,
        });
        break;
      case 'heading':
        paint.down(1);
        textLine(paint, block.text, 'heading', columns, 20);
        break;
      case 'paragraph':
        textLine(paint, block.text, 'prose', columns);
        break;
      case 'note':
        textLine(paint, block.text, 'small', columns);
        for (const last of blocks.slice(-1)) last.notes++;
    }
  }
  blocks.push({ start: paint.row(), divisible: false, notes: 0 });
  foot(paint, meta, columns);
  const drawn = paint.model();
  const last = columnLetters(columns - 1);
  const widths = [LABEL_WIDTH, ...Array.from({ length: columns - 1 }, () => NUMBER_WIDTH)];
  const pages = { rows: drawn.rows, height: pageHeight(widths, paper) };
  return {
    ...blankSheet(sheet),
    ...drawn,
    tabColor: '0B3C5D',
    columns: [
      { width: LABEL_WIDTH },
      ...Array.from({ length: columns + 8 }, () => ({ width: NUMBER_WIDTH })),
    ],
    print: {
      language: locale,
      landscape: true,
      repeatRows: 0,
      repeatColumns: 0,
      pagesWide: 1,
      paper,
      breaks: pageBreaks(blocks, paint.row(), pages),
      header: meta.watermark,
      footer: `${words[locale].page} ${meta.id} · ${sheet}`,
      area: `${quotedSheet(sheet)}!$A$1:$${last}$${paint.row()}`,
    },
  };
}

function head(paint: Painter, tab: ResolvedTab, meta: ReportMeta, columns: number): void {
  for (const [i, line] of meta.letterhead.entries())
    textLine(paint, line, i < meta.letterhead.length - 1 ? 'letterhead' : 'letterhead-line', columns, 18);
  paint.down(1);
  textLine(paint, tab.title.toUpperCase(), 'report-title', columns, 22);
  for (const line of meta.subtitles) textLine(paint, line, 'letterhead', columns, 18);
  paint.down(1);
  for (const fact of meta.facts) factLine(paint, fact, columns);
  paint.down(1);
}

/** The columns at the right in which the signature stands. */
const SIGNATURE = 3;

function foot(paint: Painter, { signature, footnote }: ReportMeta, columns: number): void {
  paint.down(1);
  textLine(paint, footnote, 'small', columns);
  paint.down(1);
  for (const line of signature) {
    const row = paint.row();
    paint.put(row, columns - SIGNATURE, line, 'prose', 'text');
    paint.merge({ row, column: columns - SIGNATURE, rows: 1, columns: SIGNATURE });
    paint.height(row, LINE * linesOf(line, SIGNATURE * NUMBER_WIDTH));
    paint.down(1);
  }
}
