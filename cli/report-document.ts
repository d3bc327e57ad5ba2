import {
  cellText,
  type Locale,
  type Report,
  type ReportCell,
  type ResolvedBlock,
  type ResolvedTable,
} from '../core/index.ts';
import type { DocBlock, DocReport } from './docx/doc-report.ts';

/** A report as a document for the desk: the letter-head once, then tab after tab. */
export function reportDocument({ tabs, paper }: Report, locale: Locale): DocReport {
  const [first] = tabs;
  const meta = first?.meta;
  const title = { id: 'Laporan Monitoring dan Evaluasi', en: 'Report on Monitoring and Evaluation' }[locale];
  return {
    language: locale,
    paper,
    title,
    subtitles: meta?.subtitles ?? [],
    properties: { title, creator: 'Monev TPPO' },
    letterhead: meta?.letterhead ?? [],
    meta: (meta?.facts ?? []).map(([label, value]) => ({ label, value })),
    blocks: [
      ...tabs.flatMap(({ tab }): readonly DocBlock[] => [
        { kind: 'heading', level: 1, text: tab.title },
        ...tab.blocks.flatMap((block) => documentBlocks(block, locale)),
      ]),
      { kind: 'note', text: meta?.footnote ?? '' },
    ],
    signature: meta?.signature ?? [],
    header: meta?.watermark ?? '',
    footer: `${{ id: 'Laporan', en: 'Report' }[locale]} ${meta?.id ?? ''}`,
  };
}

function documentBlocks(block: ResolvedBlock, locale: Locale): readonly DocBlock[] {
  switch (block.kind) {
    case 'table':
      return tableBlocks(block, locale);
    case 'chart':
      return [{ kind: 'chart', chart: block.data, caption: block.data.title }];
    case 'heading':
      return [{ kind: 'heading', level: 2, text: block.text }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text }];
    case 'note':
      return [{ kind: 'note', text: block.text }];
  }
}

/** Labels take as much room as two numbers; columns of texts as much as a label. */
const WIDE = 2;

function tableBlocks(table: ResolvedTable, locale: Locale): readonly DocBlock[] {
  if (table.rows.length === 0)
    return [
      { kind: 'heading', level: 2, text: table.title },
      { kind: 'paragraph', text: table.empty },
    ];
  const isText = (column: number): boolean => table.rows.every(({ cells }) => cells[column]?.kind === 'text');
  return [
    {
      kind: 'table',
      caption: table.title,
      columns: [
        { title: table.heading, width: WIDE, align: 'left' },
        ...table.headers.map((title, column) =>
          isText(column)
            ? ({ title, width: WIDE, align: 'left' } as const)
            : ({ title, width: 1, align: 'right' } as const),
        ),
      ],
      rows: table.rows.map(({ label, total, cells }) => ({
        cells: [label, ...cells.map((cell) => printedText(cell, locale))],
        bold: total,
      })),
    },
  ];
}

function printedText(cell: ReportCell, locale: Locale): string {
  const text = cellText(cell, locale);
  return cell.kind === 'figure' && cell.revised !== undefined ? `${text} (r)` : text;
}
