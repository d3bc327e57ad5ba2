import type { FormPage, PageSection } from '../../kit/form-page.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { type Area, columnLetters } from '../../workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../workbook/theme.ts';
import { FORM } from '../decode/layout.ts';
import { columnNote, needOf } from './column-note.ts';
import type { SheetContext } from './data-sheet.ts';
import { formatOf, type InputContext, inputOf } from './inputs.ts';
import { answersOf } from './page-answers.ts';
import { heightsOf } from './row-height.ts';

const words = {
  id: {
    how: 'Satu lembar untuk satu kunjungan. Tanda * wajib diisi. Jangan menulis nama, NIK, alamat, atau nomor telepon siapa pun.',
    signed: 'Tanda tangan dan tanggal:',
  },
  en: {
    how: 'One sheet for one visit. Fill in every line with *. Write no name, identity number, address or telephone number of anybody.',
    signed: 'Signature and date:',
  },
} as const;

/** A line of the sheet: its cells, its look, and the column that it asks for. */
interface Line {
  readonly cells: readonly CellContent[];
  readonly style: StyleName;
  readonly field: string | null;
}

/**
 * The tall sheet of a table's page: label, cell and hidden field_id in each row, by section, with the meaning of answers
 * beside. It fits on one upright page and maps back to one row of the table.
 */
export function renderPage(
  template: Template,
  page: FormPage,
  { locale, thisYear, grid }: SheetContext,
): SheetModel {
  const lines = linesOf(template, page, locale);
  const cells = lines.map((line) => line.cells);
  const fields = lines.flatMap(({ field }, row) => (field === null ? [] : [{ field, area: answerAt(row) }]));
  const typing: InputContext = {
    locale,
    thisYear,
    carried: grid.carried,
    cellOf: (name) => {
      const row = lines.findIndex(({ field }) => field === name);
      return `$${columnLetters(FORM.value)}$${row + 1}`;
    },
  };
  return {
    ...blankSheet(page.sheet),
    tabColor: '0B3C5D',
    cells,
    styles: lines.flatMap((line, row) => stylesOf(template, line, row)),
    columns: WIDTHS.map((width, i) => (i === FORM.fieldId ? { width, hidden: true } : { width })),
    rows: {
      ...heightsOf(cells, WRAPPED, (row) => lines[row]?.style !== 'subtitle'),
      ...Object.fromEntries(
        lines.flatMap((line, row) => (roomToWrite(template, line) ? [[row, TO_WRITE]] : [])),
      ),
      0: { height: 28 },
    },
    frozen: { rows: FORM.row, columns: 0 },
    inputs: fields.flatMap(({ field, area }) => inputOf(template, field, area, typing) ?? []),
    highlights: [],
    notes: fields.map(({ field, area }) => ({
      row: area.row,
      column: FORM.label,
      text: columnNote(template, field, locale),
    })),
    protected: true,
    print: {
      language: locale,
      landscape: false,
      repeatRows: 0,
      repeatColumns: 0,
      pagesWide: 1,
      pagesHigh: 1,
    },
  };
}

const WIDTHS = [54, 34, 20, 68];
// What stands beside is written smaller; the hidden column shows nothing.
const WRAPPED = [54, 34, 255, 78];
const TO_WRITE = { height: 40 };
// A longer text than this needs more than a line of handwriting.
const SHORT_TEXT = 150;

/** Rows in which somebody writes by hand at length: notes and signatures. */
function roomToWrite(template: Template, { style, field }: Line): boolean {
  const max = field === null ? 0 : template.columns[field]?.max;
  return (
    style === 'prose' ||
    (typeof max === 'number' && max > SHORT_TEXT && template.columns[field ?? '']?.type === 'text')
  );
}

function linesOf(template: Template, { sections, signatures }: FormPage, locale: Locale): readonly Line[] {
  const say = words[locale];
  return [
    { cells: [template.title[locale]], style: 'title', field: null },
    { cells: [say.how], style: 'subtitle', field: null },
    { cells: [], style: 'subtitle', field: null },
    ...sections.flatMap((section) => sectionLines(template, section, locale)),
    ...signatures.map((who): Line => {
      return { cells: [who[locale], null, null, say.signed], style: 'prose', field: null };
    }),
  ];
}

function sectionLines(template: Template, section: PageSection, locale: Locale): readonly Line[] {
  const { title, legend, fields } = section;
  return [
    { cells: [title[locale], null, null, legend?.[locale] ?? null], style: 'heading', field: null },
    ...fields.map((field): Line => {
      const column = template.columns[field];
      const label = column?.label.id ?? field;
      const star = needOf(template, field) === 'required' ? ' *' : '';
      const beside = column ? answersOf(column, locale) : '';
      return { cells: [`${label}${star}`, null, field, beside], style: 'label', field };
    }),
  ];
}

function answerAt(row: number): Area {
  return { row, column: FORM.value, rows: 1, columns: 1 };
}

interface Styled {
  readonly area: Area;
  readonly style: StyleName;
  readonly format: NumberFormat;
}

function stylesOf(template: Template, { style, field }: Line, row: number): readonly Styled[] {
  const one = (column: number, look: StyleName, format: NumberFormat = 'general'): Styled => ({
    area: { row, column, rows: 1, columns: 1 },
    style: look,
    format,
  });
  const column = field === null ? null : (template.columns[field] ?? null);
  if (column) {
    return [one(FORM.label, 'prose'), one(FORM.value, 'answer', formatOf(column)), one(BESIDE, 'small')];
  }
  if (style === 'heading') {
    return [
      { ...one(FORM.label, style), area: { row, column: 0, rows: 1, columns: BESIDE } },
      one(BESIDE, 'legend'),
    ];
  }
  if (style === 'prose') return [one(FORM.label, 'label'), one(FORM.value, 'answer'), one(BESIDE, 'small')];
  return [one(FORM.label, style)];
}

const BESIDE = FORM.fieldId + 1;
