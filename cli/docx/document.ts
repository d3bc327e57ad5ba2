import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableCell,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { FONT, withoutControls } from '../../core/index.ts';
import type { DocReport } from './doc-report.ts';
import { colors, pages, sizes } from './page.ts';
import { lists, paragraph } from './paragraphs.ts';
import { bare, columnWidths } from './tables.ts';

const LANGUAGE = { id: 'id-ID', en: 'en-GB' } as const;
const PAGE_OF = { id: ['Halaman ', ' dari '], en: ['Page ', ' of '] } as const;

/** The bytes of a document with its pages' set-up, headers and footers around the content. */
export async function documentOf(report: DocReport, content: readonly FileChild[]): Promise<Uint8Array> {
  const { properties, language } = report;
  const document = new Document({
    title: withoutControls(properties.title),
    creator: withoutControls(properties.creator),
    lastModifiedBy: withoutControls(properties.creator),
    description: '',
    styles: { default: styles(language) },
    numbering: {
      config: [
        listKind(lists.bullets, { format: LevelFormat.BULLET, text: '•' }),
        listKind(lists.numbers, { format: LevelFormat.DECIMAL, text: '%1.' }),
      ],
    },
    sections: [
      {
        properties: { page: pages[report.paper] },
        ...(report.header === '' ? {} : { headers: { default: headerOf(report.header) } }),
        footers: { default: new Footer({ children: [footerOf(report)] }) },
        children: content,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function styles(language: DocReport['language']) {
  const heading = { font: FONT, bold: true, color: colors.heading };
  return {
    document: {
      run: { font: FONT, size: sizes.text, color: colors.text, language: { value: LANGUAGE[language] } },
    },
    heading1: {
      run: { ...heading, size: sizes.heading1 },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { ...heading, size: sizes.heading2 },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  };
}

function listKind(reference: string, sign: Pick<ILevelsOptions, 'format' | 'text'>) {
  const paragraphStyle = { indent: { left: 420, hanging: 420 } };
  const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph: paragraphStyle } };
  return { reference, levels: [{ ...level, ...sign }] };
}

function headerOf(text: string): Header {
  const look = { bold: true, size: sizes.small, color: colors.quiet };
  return new Header({ children: [paragraph(text, { alignment: AlignmentType.CENTER }, look)] });
}

/** The text left and the page's number right, in cells of their own: a long text does not push the number away. */
function footerOf({ footer, language }: DocReport): Table {
  const [before, between] = PAGE_OF[language];
  const widths = columnWidths([76, 24]);
  const look = { size: sizes.small, color: colors.quiet };
  const number = new TextRun({
    ...look,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
  });
  const cells = [
    paragraph(footer, {}, look),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] }),
  ].map((child, index) => {
    const width = { size: widths[index] ?? 0, type: WidthType.DXA };
    return new TableCell({ width, verticalAlign: VerticalAlign.BOTTOM, children: [child] });
  });
  return bare(widths, [cells]);
}
