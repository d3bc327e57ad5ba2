import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { withoutControls } from '../../core/index.ts';
import { CONTENT_WIDTH, colors, sizes } from './page.ts';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** The names by which both kinds of lists are declared in the document. */
export const lists = { bullets: 'bertanda', numbers: 'bernomor' } as const;

/** A text in one look; its line breaks are kept. */
function runs(text: string, look: Look = {}): readonly TextRun[] {
  const lines = withoutControls(text).replaceAll('\t', ' ').split('\n');
  return lines.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A paragraph of one look. */
export function paragraph(
  text: string,
  options: Omit<IParagraphOptions, 'children'> = {},
  look: Look = {},
): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) });
}

/** The lines of a letter-head in the middle of the page, with a double line below. */
export function letterhead(lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line, index) => {
    const isName = index < 2; // the region and its office; what follows is where to find it
    const last = index === lines.length - 1;
    const border = { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 6, color: colors.text } };
    return paragraph(
      line,
      { alignment: AlignmentType.CENTER, spacing: { after: last ? 240 : 0 }, ...(last ? { border } : {}) },
      { bold: isName, size: isName ? sizes.heading1 : sizes.small },
    );
  });
}

/** The title of the document and the lines below it. */
export function titleLines(title: string, subtitles: readonly string[]): readonly Paragraph[] {
  const centered = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    paragraph(title, { ...centered, spacing: { before: 120, after: 60 } }, { bold: true, size: sizes.title }),
    ...subtitles.map((line) => paragraph(line, { ...centered, spacing: { after: 0 } }, { bold: true })),
    paragraph('', { spacing: { after: 60 } }),
  ];
}

/** The words above a table or below a picture. */
export function caption(text: string, keepNext: boolean): Paragraph {
  const spacing = keepNext ? { before: 160, after: 60 } : { before: 40, after: 200 };
  return paragraph(text, { keepNext, spacing }, { bold: true, size: sizes.small, color: colors.quiet });
}

/** A remark, set off by a line at its left. */
export function note(text: string): Paragraph {
  return paragraph(
    text,
    {
      spacing: { before: 100, after: 160 },
      indent: { left: 170 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colors.line } },
    },
    { italics: true, size: sizes.small, color: colors.quiet },
  );
}

/** Items of a list, each with a bullet or, counted anew in each list, with a number. */
export function list(items: readonly string[], numbered: boolean, instance: number): readonly Paragraph[] {
  const numbering = { reference: numbered ? lists.numbers : lists.bullets, level: 0, instance };
  return items.map((item) => paragraph(item, { numbering, spacing: { after: 60 } }));
}

/** The lines of who signs, in the right half of the page and never apart. */
export function signature(lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line, index) =>
    paragraph(line, {
      indent: { left: Math.round(CONTENT_WIDTH * 0.55) },
      spacing: { before: index === 0 ? 360 : 0, after: 0 },
      keepLines: true,
      keepNext: index < lines.length - 1,
    }),
  );
}
