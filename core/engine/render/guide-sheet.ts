import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { StyleName } from '../../workbook/theme.ts';
import { ACROSS, exampleStrips, leftOut } from './guide-example.ts';
import { guideWords } from './guide-words.ts';
import { heightsOf } from './row-height.ts';

export const GUIDE_SHEET = 'Petunjuk';

const LOOKS: readonly StyleName[] = [
  'required-header',
  'conditional-header',
  'optional-header',
  'derived-header',
];
const WIDTHS = Array.from({ length: ACROSS }, () => 32);
const PAGE = 150;
const WRAPPED: readonly StyleName[] = [...LOOKS, 'table-header', 'input-example'];

interface Line {
  readonly cells: readonly CellContent[];
  readonly style: StyleName;
  /** The cells that take the style, from the first column on. */
  readonly span: number;
}

/**
 * The first sheet of a template workbook: how to fill it in, in plain words, and for each form what a row is and what a
 * filled one looks like. `pages` are the ids of the forms that also have a sheet of one page.
 */
export function renderGuide(
  templates: readonly Template[],
  locale: Locale,
  pages: readonly string[],
): SheetModel {
  const say = guideWords[locale];
  const lines: readonly Line[] = [
    line('title', say.title),
    line('subtitle', say.subtitle),
    blank,
    ...say.steps.flatMap((step, i) => prose(`${i + 1}. ${step}`)),
    blank,
    heading(say.legend),
    ...say.looks.map((look, i) => line(LOOKS[i] ?? 'plain', look)),
    blank,
    heading(say.forms),
    ...templates.flatMap((template) => formLines(template, locale, pages.includes(template.id))),
    blank,
    line('subtitle', say.credit),
  ];
  const cells = lines.map((one) => one.cells);
  return {
    ...blankSheet(GUIDE_SHEET),
    tabColor: 'C77700',
    cells,
    styles: lines.map(({ style, span }, row) => ({
      area: { row, column: 0, rows: 1, columns: span },
      style,
      format: 'general' as const,
    })),
    columns: WIDTHS.map((width) => ({ width })),
    rows: {
      ...heightsOf(cells, WIDTHS, (row) => WRAPPED.includes(lines[row]?.style ?? 'plain')),
      0: { height: 28 },
    },
    protected: true,
    print: { language: locale, landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

const blank: Line = { cells: [], style: 'plain', span: 1 };

function line(style: StyleName, text: CellContent): Line {
  return { cells: [text], style, span: 1 };
}

function heading(text: string): Line {
  return { ...line('heading', text), span: ACROSS };
}

/** A sentence over as many lines as the page is wide: unlike a merged cell, that costs a host nothing. */
function prose(text: string): readonly Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= PAGE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((one) => line('plain', one));
}

function formLines(template: Template, locale: Locale, paged: boolean): readonly Line[] {
  const say = guideWords[locale];
  const link = { text: `${say.open} ${template.sheet}`, sheet: template.sheet, cell: 'A1' };
  const more = leftOut(template);
  return [
    blank,
    line('label-line', `${template.id} ${template.title[locale]}`),
    ...prose(template.purpose[locale]),
    ...(paged && template.page ? prose(say.page(template.page.sheet)) : []),
    line('link', link),
    ...exampleStrips(template, locale).flatMap(({ headers, cells }): readonly Line[] => [
      { cells: headers, style: 'table-header', span: headers.length },
      { cells, style: 'input-example', span: cells.length },
    ]),
    ...(more > 0 ? [line('subtitle', say.more(more))] : []),
  ];
}
