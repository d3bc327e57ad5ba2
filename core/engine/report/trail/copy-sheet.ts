import type { Column } from '../../../kit/column.ts';
import type { Template } from '../../../kit/template.ts';
import type { Locale } from '../../../locale/text.ts';
import type { Area } from '../../../workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../../workbook/theme.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import type { NeededColumn } from '../../flat-tables/needed-columns.ts';
import type { FigureColumn } from '../../indicator/formula/columns.ts';
import type { Scope } from '../../indicator/scope.ts';
import { copiedCell } from './copied-cell.ts';
import { copyWords } from './copy-words.ts';

/** Columns of the copy's own, right of those of the form: region, workbook and row. */
export const ORIGIN_COLUMNS = 3;

/** What is drawn of a form. */
export interface Copied {
  /** The field_ids that formulas read. */
  readonly read: ReadonlySet<string>;
  /** What definitions need to know of some columns, by field_id. */
  readonly needed: ReadonlyMap<string, NeededColumn>;
  readonly helpers: readonly FigureColumn[];
}

/** The name of the sheet with the copied rows of a form: not that of the register, which it must not replace. */
export function copySheetName({ id }: Pick<Template, 'id'>): string {
  return `Data ${id}`;
}

/** Whether a copy shows a column: what is confidential or free text only where a formula needs it. */
function isCopied(name: string, { privacy, type }: Column, read: ReadonlySet<string>): boolean {
  return read.has(name) || (privacy !== 'sensitive' && type !== 'text');
}

/** The sheet with the rows of a form in all workbooks of a scope, and the helper columns of formulas beside them. */
export function copySheet(template: Template, scope: Scope, copied: Copied, locale: Locale): SheetModel {
  const { helpers } = copied;
  const columns = Object.entries(template.columns);
  const width = columns.length + ORIGIN_COLUMNS;
  const records = recordsOf(template, scope, copied);
  const rows = records.length;
  return {
    ...blankSheet(copySheetName(template)),
    tabColor: '52606D',
    cells: [...headOf(template, helpers, locale), ...records],
    formulas: helpers.map(({ column, formula }) => ({ column, row: FIRST_ROW, rows, formula })),
    styles: [
      styled(0, 0, 1, SENTENCE, 'heading'),
      styled(0, SENTENCE, 1, 1, 'subtitle'),
      styled(0, width, 1, helpers.length, 'heading'),
      styled(1, 0, 1, width, 'table-header'),
      styled(1, width, 1, helpers.length, 'derived-header'),
      ...columns.map(([, column], i) =>
        styled(FIRST_ROW, i, rows, 1, column.derived ? 'derived' : 'plain', formatOf(column)),
      ),
      styled(FIRST_ROW, columns.length, rows, 2, 'plain', 'text'),
      styled(FIRST_ROW, width, rows, helpers.length, 'derived'),
    ].filter(({ area }) => area.rows > 0 && area.columns > 0),
    columns: [
      ...Array.from({ length: width }, (_, i) => ({ width: widthOf(records, i) })),
      ...helpers.map(() => ({ width: 11 })),
    ],
    rows: { 0: { height: 22 }, 1: { height: 48 } },
    frozen: { rows: FIRST_ROW, columns: 1 },
    filter: { row: 1, column: 0, rows: rows + 1, columns: width + helpers.length },
    print: {
      language: locale,
      landscape: true,
      repeatRows: FIRST_ROW,
      repeatColumns: 1,
      pagesWide: Math.max(1, Math.ceil((width + helpers.length) / 12)),
    },
  };
}

/** Right of the title, which is wider than its own column. */
const SENTENCE = 4;

/** The heading in words, and the headers. */
function headOf(
  template: Template,
  helpers: readonly FigureColumn[],
  locale: Locale,
): readonly (readonly CellContent[])[] {
  const labels = Object.values(template.columns).map(({ label }) => label[locale]);
  const { copied, region, file, row, helpers: heading, helper } = copyWords;
  const heads: CellContent[] = new Array<null>(labels.length + ORIGIN_COLUMNS + 1).fill(null);
  heads[0] = `${template.id} ${template.title[locale]}`;
  heads[SENTENCE] = copied[locale];
  if (helpers.length > 0) heads[labels.length + ORIGIN_COLUMNS] = heading[locale];
  return [
    heads,
    [
      ...labels,
      ...[region, file, row].map((text) => text[locale]),
      ...helpers.map((_, i) => `${helper[locale]} ${i + 1}`),
    ],
  ];
}

function recordsOf(
  template: Template,
  { union, senders }: Scope,
  { read, needed }: Copied,
): readonly (readonly CellContent[])[] {
  const table = union.tables[template.id];
  const books = union.bookOf[template.id] ?? new Int32Array();
  const columns = Object.entries(template.columns).map(([name, column]) => ({
    column,
    kept: needed.get(name)?.kept ?? NO_TEXT,
    cells: isCopied(name, column, read) ? table?.columns[name] : undefined,
  }));
  return Array.from(books, (book, row): readonly CellContent[] => [
    ...columns.map(({ column, cells, kept }) => (cells ? copiedCell(cells, row, column, kept) : null)),
    senders[book]?.region ?? '',
    union.books[book]?.fileName ?? null,
    (table?.rows[row] ?? 0) + 1,
  ]);
}

const NO_TEXT = (): boolean => false;

function formatOf({ type }: Column): NumberFormat {
  if (type === 'date' || type === 'currency') return type;
  return type === 'code' || type === 'text' ? 'text' : 'general';
}

const [NARROWEST, WIDEST] = [14, 46];

/** As wide as the longest text in a column, within limits. */
function widthOf(records: readonly (readonly CellContent[])[], column: number): number {
  let most = NARROWEST;
  for (const record of records) {
    const cell = record[column];
    if (typeof cell === 'string') most = Math.max(most, cell.length + 1);
  }
  return Math.min(most, WIDEST);
}

function styled(
  row: number,
  column: number,
  rows: number,
  columns: number,
  style: StyleName,
  format: NumberFormat = 'general',
): { readonly area: Area; readonly style: StyleName; readonly format: NumberFormat } {
  return { area: { row, column, rows, columns }, style, format };
}
