import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { type Area, areaAddress, type CellValue, quotedSheet } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { DefinedName } from '../../workbook/workbook.ts';
import { type CarriedChildren, childNames } from './child-lists.ts';
import { labelRanges, labelsName } from './label-ranges.ts';

export const CODE_SHEET = 'Daftar Kode';
const CODE_HEADER = 'Kode';
const FIRST_ROW = 2;
const CODE_WIDTH = 16;
const LABEL_WIDTH = 34;
const NUMBER = /^\d+$/;

/**
 * The sheet of all code lists that the templates use, each as a pair of columns, and the names of their labels. Codes
 * that are `first` stand in front. Lists of children, such as districts, come last, as far as they are carried.
 */
export function renderCodeSheet(
  templates: readonly Template[],
  locale: Locale,
  carried: readonly CarriedChildren[],
  first: ReadonlySet<string>,
): { readonly sheet: SheetModel; readonly names: readonly DefinedName[] } {
  const ranges = labelRanges(templates, first);
  const lists = ranges.flatMap(({ title, list, entries }): readonly CodeColumn[] => {
    const codes = entries.map(({ code }) => cellOf(code));
    return [
      { width: CODE_WIDTH, cells: [title[locale], CODE_HEADER, ...codes] },
      { width: LABEL_WIDTH, cells: [null, list.id, ...entries.map(({ label }) => cellOf(label.id))] },
    ];
  });
  const names = ranges.flatMap(({ list, names: called }, i) =>
    called.map(({ name, from, count }) => ({
      name: labelsName(list, name),
      refersTo: addressOnSheet({ row: FIRST_ROW + from, column: i * 2 + 1, rows: count, columns: 1 }),
    })),
  );
  const columns = [...lists];
  for (const one of carried) {
    names.push(...childNamesAt(one, columns.length));
    columns.push(...childColumns(one, locale));
  }
  return { sheet: sheetOf(columns, locale), names };
}

/** One column of the sheet, with its two lines of header. */
interface CodeColumn {
  readonly width: number;
  readonly cells: readonly CellValue[];
}

/** Codes, labels and the label of the parent of each child, and then the parents. */
function childColumns({ list, parents }: CarriedChildren, locale: Locale): readonly CodeColumn[] {
  const rows = parents.flatMap(({ parent, children }) => children.map((child) => ({ parent, child })));
  return [
    {
      width: CODE_WIDTH,
      cells: [list.title[locale], CODE_HEADER, ...rows.map(({ child }) => child.code)],
    },
    { width: LABEL_WIDTH, cells: [null, list.id, ...rows.map(({ child }) => child.label.id)] },
    { width: LABEL_WIDTH, cells: [null, null, ...rows.map(({ parent }) => parent.label.id)] },
    { width: LABEL_WIDTH, cells: [null, null, ...parents.map(({ parent }) => parent.label.id)] },
  ];
}

/** The names of what {@link childColumns} gives, where its first column is the sheet's column `at`. */
function childNamesAt({ list, parents }: CarriedChildren, at: number): readonly DefinedName[] {
  const called = childNames(list);
  const down = (column: number, rows: number, row = 0): string =>
    addressOnSheet({ row: FIRST_ROW + row, column: at + column, rows, columns: 1 });
  let count = 0;
  const parts = parents.map(({ children }) => {
    count += children.length;
    return down(1, children.length, count - children.length);
  });
  return [
    { name: called.codes, refersTo: down(0, count) },
    { name: called.labels, refersTo: down(1, count) },
    { name: called.parent, refersTo: down(2, count) },
    { name: called.parents, refersTo: down(3, parents.length) },
    { name: called.parts, refersTo: `(${parts.join(',')})` },
  ];
}

function addressOnSheet(area: Area): string {
  return `${quotedSheet(CODE_SHEET)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** A score is a number in the cells, so that what is typed equals what is chosen. */
function cellOf(text: string): CellValue {
  return NUMBER.test(text) && text.length === 1 ? Number(text) : text;
}

function sheetOf(columns: readonly CodeColumn[], locale: Locale): SheetModel {
  const width = columns.length;
  const height = Math.max(...columns.map(({ cells }) => cells.length), FIRST_ROW);
  const head = { row: 0, column: 0, rows: 2, columns: width };
  const body = { row: FIRST_ROW, column: 0, rows: Math.max(height - FIRST_ROW, 1), columns: width };
  return {
    ...blankSheet(CODE_SHEET),
    tabColor: '52606D',
    cells: Array.from({ length: height }, (_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    styles: [
      { area: head, style: 'table-header', format: 'general' },
      { area: body, style: 'plain', format: 'general' },
    ],
    columns: columns.map((column) => ({ width: column.width })),
    rows: { 0: { height: 32 } },
    frozen: { rows: FIRST_ROW, columns: 0 },
    protected: true,
    print: {
      language: locale,
      landscape: true,
      repeatRows: FIRST_ROW,
      repeatColumns: 0,
      pagesWide: Math.max(1, Math.ceil(width / 8)),
    },
  };
}

/** Whether a sheet of that name is the product's own, whatever its version. */
export function isCodeSheet({ columns }: SheetSnapshot): boolean {
  return columns[0]?.values[FIRST_ROW - 1] === CODE_HEADER;
}
