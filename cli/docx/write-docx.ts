import type { FileChild } from 'docx';
import type { DocBlock, DocReport } from './doc-report.ts';
import { documentOf } from './document.ts';
import { loadPainter, type Painter } from './painter.ts';
import { caption, letterhead, list, note, paragraph, signature, titleLines } from './paragraphs.ts';
import { picture } from './picture.ts';
import { settled } from './settled.ts';
import { metaTable, table } from './tables.ts';

/** A document file. */
export interface DocxFile {
  readonly bytes: Uint8Array;
  /** Whether programs that do not know SVG show the charts too, as pictures of dots. */
  readonly paintsCharts: boolean;
}

/** The bytes of a report as a Word document (.docx); the same report gives the same bytes. */
export async function writeDocx(report: DocReport): Promise<DocxFile> {
  const { paint, isReal } = await loadPainter();
  const bytes = await documentOf(report, contentOf(report, paint));
  return { bytes: settled(bytes), paintsCharts: isReal };
}

function contentOf(report: DocReport, paint: Painter): readonly FileChild[] {
  return [
    ...letterhead(report.letterhead),
    ...titleLines(report.title, report.subtitles),
    ...(report.meta.length === 0 ? [] : [metaTable(report.meta), paragraph('')]),
    ...blocks(report, paint),
    ...signature(report.signature),
  ];
}

const NUMBERED = {
  table: { id: 'Tabel', en: 'Table' },
  chart: { id: 'Gambar', en: 'Figure' },
} as const;

/** Tables and charts are each counted from 1 through the document. */
function blocks({ blocks: all, language }: DocReport, paint: Painter): readonly FileChild[] {
  const counts = { table: 0, chart: 0, list: 0 };
  const numbered = (kind: 'table' | 'chart', text: string): string =>
    `${NUMBERED[kind][language]} ${++counts[kind]}. ${text}`;
  return all.flatMap((block): readonly FileChild[] => {
    if (block.kind === 'table') {
      const above = block.caption === '' ? [] : [caption(numbered('table', block.caption), true)];
      return [...above, table(block), paragraph('', { spacing: { after: 60 } })];
    }
    if (block.kind === 'chart') {
      const image = picture(block.chart, language, paint);
      return [image, caption(numbered('chart', block.caption), false)];
    }
    return words(block, counts.list++);
  });
}

function words(
  block: Exclude<DocBlock, { readonly kind: 'table' | 'chart' }>,
  place: number,
): readonly FileChild[] {
  if (block.kind === 'heading') {
    return [paragraph(block.text, { heading: block.level === 1 ? 'Heading1' : 'Heading2', keepNext: true })];
  }
  if (block.kind === 'list') return list(block.items, block.numbered, place);
  if (block.kind === 'note') return [note(block.text)];
  if (block.kind === 'pageBreak') return [paragraph('', { pageBreakBefore: true, spacing: { after: 0 } })];
  return [paragraph(block.text, { alignment: 'both', spacing: { after: 120 } })];
}
