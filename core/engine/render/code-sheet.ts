import type { ChildList, CodeList } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { areaAddress, type CellValue, quotedSheet } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { DefinedName } from '../../workbook/workbook.ts';

export const CODE_SHEET = 'Daftar Kode';
const CODE_HEADER = 'Kode';
const FIRST_ROW = 2;
const NUMBER = /^\d+$/;

/** The defined name of the labels that a column accepts; drop-downs and formulas use it. */
export function labelsName(list: CodeList, part: string | null): string {
  return part === null ? list.id : `${list.id}_${part}`;
}

/**
 * The sheet of all code lists that the templates use, each as a pair of columns, and the names of their labels. Lists
 * of children, such as districts, come last, with those of the given parents.
 */
export function renderCodeSheet(
  templates: readonly Template[],
  locale: Locale,
  parents: readonly string[],
): { readonly sheet: SheetModel; readonly names: readonly DefinedName[] } {
  const ranges = rangesOf(templates);
  const lists = ranges.flatMap(({ title, list, entries }) => {
    const codes = entries.map(({ code }) => cellOf(code));
    return [
      [title[locale], CODE_HEADER, ...codes] as const,
      [null, list.id, ...entries.map(({ label }) => cellOf(label.id))] as const,
    ];
  });
  const columns = [...lists, ...childColumns(templates, locale, parents)];
  const height = Math.max(...columns.map((column) => column.length), FIRST_ROW);
  const cells = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
  const names = ranges.flatMap(({ list, entries, names: called }, i) =>
    called.map(({ name, from, count }) => {
      const area = { row: FIRST_ROW + from, column: i * 2 + 1, rows: count, columns: 1 };
      return {
        name: labelsName(list, name),
        refersTo: `${quotedSheet(CODE_SHEET)}!${absolute(areaAddress(area))}`,
        entries,
      };
    }),
  );
  return {
    sheet: sheetOf(cells, columns.length),
    names: names.map(({ name, refersTo }) => ({ name, refersTo })),
  };
}

function childColumns(
  templates: readonly Template[],
  locale: Locale,
  parents: readonly string[],
): readonly (readonly CellValue[])[] {
  const all = templates.flatMap(({ columns }) => Object.values(columns).map(({ children }) => children));
  const lists = [...new Set(all)].filter((list): list is ChildList => list !== null);
  return lists.flatMap((list) => {
    const entries = parents.flatMap(list.childrenOf);
    if (entries.length === 0) return [];
    return [
      [list.title[locale], 'Kode', ...entries.map(({ code }) => code)],
      [null, list.id, ...entries.map(({ label }) => label.id)],
    ];
  });
}

interface LabelRange {
  readonly list: CodeList;
  readonly title: CodeList['title'];
  readonly entries: CodeList['codes'];
  /** Names within the range: the whole list, and parts of it that lie together. */
  readonly names: readonly { readonly name: string | null; readonly from: number; readonly count: number }[];
}

function rangesOf(templates: readonly Template[]): readonly LabelRange[] {
  const columns = templates
    .flatMap(({ columns: all }) => Object.values(all))
    .filter(({ list }) => list !== null);
  const lists = [...new Set(columns.map(({ list }) => list))].filter((list) => list !== null);
  return lists.flatMap((list) => {
    const own = columns.filter((column) => column.list === list);
    const parts = partsOf(list, own);
    const together = parts.filter((part) => contiguous(part.positions));
    const apart = parts.filter((part) => !contiguous(part.positions));
    const whole: LabelRange = {
      list,
      title: list.title,
      entries: list.codes,
      names: [
        { name: null, from: 0, count: list.codes.length },
        ...together.map(({ name, positions }) => ({
          name,
          from: positions[0] ?? 0,
          count: positions.length,
        })),
      ],
    };
    const others = apart.map(({ name, positions }): LabelRange => {
      const entries = positions.flatMap((position) => list.codes[position] ?? []);
      return { list, title: list.title, entries, names: [{ name, from: 0, count: entries.length }] };
    });
    return [whole, ...others];
  });
}

interface Part {
  readonly name: string;
  readonly positions: readonly number[];
}

/** The groups of a list and the parts that columns accept, each once. */
function partsOf(list: CodeList, columns: readonly Column[]): readonly Part[] {
  const positionsOf = (codes: ReadonlySet<string>): readonly number[] =>
    list.codes.flatMap(({ code }, position) => (codes.has(code) ? [position] : []));
  const groups = Object.entries(list.groups).map(
    ([name, { codes }]) => [name, positionsOf(new Set(codes))] as const,
  );
  const accepted = columns.flatMap(({ part }) =>
    part ? [[part.name, positionsOf(part.codes)] as const] : [],
  );
  return [...new Map([...groups, ...accepted])].map(([name, positions]) => ({ name, positions }));
}

function contiguous(positions: readonly number[]): boolean {
  return positions.every((position, i) => position === (positions[0] ?? 0) + i);
}

/** A score is a number in the cells, so that what is typed equals what is chosen. */
function cellOf(text: string): CellValue {
  return NUMBER.test(text) && text.length === 1 ? Number(text) : text;
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, '$$$&');
}

function sheetOf(cells: readonly (readonly CellValue[])[], width: number): SheetModel {
  const head = { row: 0, column: 0, rows: 2, columns: width };
  const body = { row: FIRST_ROW, column: 0, rows: Math.max(cells.length - FIRST_ROW, 1), columns: width };
  return {
    ...blankSheet(CODE_SHEET),
    tabColor: '52606D',
    cells,
    styles: [
      { area: head, style: 'table-header', format: 'general' },
      { area: body, style: 'plain', format: 'general' },
    ],
    columns: Array.from({ length: width }, (_, i) => ({ width: i % 2 === 0 ? 16 : 34 })),
    rows: { 0: { height: 32 } },
    frozen: { rows: FIRST_ROW, columns: 0 },
    protected: true,
    print: {
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
