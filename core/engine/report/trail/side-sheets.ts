import type { ParameterNode } from '../../../kit/expression/nodes.ts';
import type { Locale } from '../../../locale/text.ts';
import { columnLetters, quotedSheet } from '../../../workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../../workbook/sheet-model.ts';
import type { FigurePlace } from '../../indicator/formula/place.ts';
import type { RegionRow } from '../../indicator/formula/region-rows.ts';
import { copyWords } from './copy-words.ts';

const PARAMETER_SHEET = 'Data Hari dan Batas';
const REGION_SHEET = 'Data Wilayah';
const LIST_SHEET = 'Data Kode';

/** The row, counted from 0, in which the first of them stands, below title, sentence and headers. */
const FIRST_SIDE_ROW = 3;

/** The address of the cell with a parameter, of which there are some before it. */
export function parameterCell(before: number): string {
  return `${quotedSheet(PARAMETER_SHEET)}!$B$${FIRST_SIDE_ROW + before + 1}`;
}

/** The sheet of the days and numbers that formulas name, in the order of their cells. */
export function parameterSheet(
  names: readonly string[],
  values: Readonly<Record<string, number>>,
  known: ReadonlyMap<string, ParameterNode>,
  locale: Locale,
): SheetModel {
  const dates = names.flatMap((name, i) => (known.get(name)?.type === 'date' ? [i] : []));
  const lines = names.map((name): readonly CellContent[] => {
    const value = values[name];
    const shown = value !== undefined && Number.isFinite(value) ? value : null;
    return [name, shown, known.get(name)?.label[locale] ?? null];
  });
  const sheet = drawn(PARAMETER_SHEET, {
    title: copyWords.parameters[locale],
    about: copyWords.parametersAbout[locale],
    headers: copyWords.parameterHeaders[locale],
    lines,
    widths: [34, 16, 60],
    locale,
  });
  const inColumn = (row: number) => ({ row: FIRST_SIDE_ROW + row, column: 1, rows: 1, columns: 1 });
  const days = dates.map((row) => ({
    area: inColumn(row),
    style: 'plain' as const,
    format: 'date' as const,
  }));
  return { ...sheet, styles: [...sheet.styles, ...days] };
}

/** The sheet of the regions, and where formulas find its columns. `labels` say what the numbers of a base are. */
export function regionSheet(
  rows: readonly RegionRow[],
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): SheetModel {
  const bases = Object.keys(rows[0]?.bases ?? {});
  return drawn(REGION_SHEET, {
    title: copyWords.regions[locale],
    about: copyWords.regionsAbout[locale],
    headers: [...copyWords.regionHeaders[locale], ...bases.map((key) => labels.get(key) ?? key)],
    lines: rows.map(({ code, label, sending, compared, bases: numbers }) => [
      code,
      label,
      sending,
      compared,
      ...bases.map((key) => numbers[key] ?? null),
    ]),
    widths: [14, 34, 14, 14, ...bases.map(() => 20)],
    locale,
  });
}

/** Where formulas find the columns of {@link regionSheet}. */
export function regionPlace(rows: readonly RegionRow[]): FigurePlace['regions'] {
  const last = FIRST_SIDE_ROW + Math.max(rows.length, 1);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${quotedSheet(REGION_SHEET)}!$${letters}$${FIRST_SIDE_ROW + 1}:$${letters}$${last}`;
  };
  const bases = Object.keys(rows[0]?.bases ?? {});
  return {
    list: rows.map(({ code }) => code),
    codes: range(0),
    labels: range(1),
    sending: range(2),
    compared: range(3),
    bases: Object.fromEntries(bases.map((key, i) => [key, range(4 + i)])),
  };
}

/** Labels that stand in one column. */
export interface LabelColumn {
  readonly title: string;
  readonly labels: readonly (string | number)[];
}

/** The address of the labels in a column, of which there are some before it. */
export function labelRange(before: number, count: number): string {
  const letters = columnLetters(before);
  const first = FIRST_SIDE_ROW + 1;
  return `${quotedSheet(LIST_SHEET)}!$${letters}$${first}:$${letters}$${first + Math.max(count, 1) - 1}`;
}

/** The sheet of the labels that formulas compare entries with. */
export function labelSheet(columns: readonly LabelColumn[], locale: Locale): SheetModel {
  const height = Math.max(0, ...columns.map(({ labels }) => labels.length));
  return drawn(LIST_SHEET, {
    title: copyWords.lists[locale],
    about: copyWords.listsAbout[locale],
    headers: columns.map(({ title }) => title),
    lines: Array.from({ length: height }, (_, row) => columns.map(({ labels }) => labels[row] ?? null)),
    widths: columns.map(() => 34),
    locale,
  });
}

interface Drawn {
  readonly title: string;
  readonly about: string;
  readonly headers: readonly string[];
  readonly lines: readonly (readonly CellContent[])[];
  readonly widths: readonly number[];
  readonly locale: Locale;
}

function drawn(name: string, { title, about, headers, lines, widths, locale }: Drawn): SheetModel {
  const columns = headers.length;
  return {
    ...blankSheet(name),
    tabColor: '52606D',
    cells: [[title], [about], headers, ...lines],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title', format: 'general' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'subtitle', format: 'general' },
      { area: { row: 2, column: 0, rows: 1, columns }, style: 'table-header', format: 'general' },
    ],
    columns: widths.map((width) => ({ width })),
    rows: { 0: { height: 26 }, 2: { height: 34 } },
    frozen: { rows: FIRST_SIDE_ROW, columns: 0 },
    print: {
      language: locale,
      landscape: true,
      repeatRows: FIRST_SIDE_ROW,
      repeatColumns: 0,
      pagesWide: Math.max(1, Math.ceil(columns / 6)),
    },
  };
}
