import type { Locale, Text } from '../../../locale/text.ts';
import type { CellValue } from '../../../workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../../workbook/sheet-model.ts';
import { type FigureRef, figureId } from '../figure-ref.ts';
import { checksumOf, type PackageHead } from './checksum.ts';
import { frequenciesText, type PackageLine } from './package-line.ts';
import {
  headWords,
  PACKAGE_COLUMNS,
  type PackageColumn,
  packageHeaders,
  packageWords,
  publicationWords,
  stateWords,
} from './package-words.ts';

export const PACKAGE_SHEET = 'R14 Paket Rekap';

export interface PackageOptions {
  readonly locale: Locale;
  readonly head: PackageHead;
  /** More of the heading block: the office, the day of the data, when it was made. */
  readonly about: readonly { readonly label: Text; readonly value: CellValue }[];
  /** What indicators and parts are called, by `figureId`; see `figureLabels`. */
  readonly labels: ReadonlyMap<string, Text>;
}

const WIDTHS: Readonly<Record<PackageColumn, number>> = {
  indicator: 10,
  name: 44,
  region: 12,
  period: 12,
  dimension: 11,
  part: 20,
  label: 38,
  state: 15,
  value: 18,
  numerator: 18,
  denominator: 18,
  n: 12,
  frequencies: 34,
  publication: 15,
};
const TEXTS: readonly PackageColumn[] = [
  'indicator',
  'region',
  'period',
  'dimension',
  'part',
  'state',
  'frequencies',
  'publication',
];

/** The sheet *R14 Paket Rekap*: the lines as they are, with a checksum that finds what changes on the way. */
export function packageSheet(
  lines: readonly PackageLine[],
  { locale, head, about, labels }: PackageOptions,
): SheetModel {
  const facts: readonly (readonly [Text, CellValue])[] = [
    [headWords.region, head.region],
    [headWords.period, head.period],
    [headWords.status, head.status],
    ...about.map(({ label, value }) => [label, value] as const),
    [headWords.checksum, checksumOf(head, lines)],
  ];
  const first = 3;
  const header = first + facts.length + 1;
  const columns = PACKAGE_COLUMNS.length;
  const row = (at: number, rows = 1) => ({ row: at, column: 0, rows, columns });
  const cells: readonly (readonly CellContent[])[] = [
    [packageWords.title[locale]],
    [packageWords.class[locale]],
    [packageWords.about[locale]],
    ...facts.map(([label, value]) => [label[locale], null, value]),
    [],
    PACKAGE_COLUMNS.map((column) => packageHeaders[column][locale]),
    ...lines.map((line) => cellsOf(line, labels, locale)),
  ];
  const under = header + 1;
  const body = (column: PackageColumn) => ({
    row: under,
    column: PACKAGE_COLUMNS.indexOf(column),
    rows: lines.length,
    columns: 1,
  });
  return {
    ...blankSheet(PACKAGE_SHEET),
    tabColor: '7F6000',
    cells,
    styles: [
      { area: { ...row(0), columns: 1 }, style: 'title', format: 'general' },
      { area: { ...row(1), columns: 2 }, style: 'warning', format: 'general' },
      { area: row(2), style: 'prose', format: 'general' },
      { area: { ...row(first, facts.length), columns: 2 }, style: 'label', format: 'general' },
      { area: { ...row(first, facts.length), column: 2, columns: 4 }, style: 'plain', format: 'text' },
      { area: row(header), style: 'table-header', format: 'general' },
      ...(lines.length === 0
        ? []
        : [
            { area: row(under, lines.length), style: 'prose' as const, format: 'general' as const },
            ...TEXTS.map((one) => ({ area: body(one), style: 'prose' as const, format: 'text' as const })),
          ]),
    ],
    columns: PACKAGE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: { 0: { height: 26 }, 2: { height: 34 }, [header]: { height: 34 } },
    merges: [
      { ...row(1), columns: 2 },
      row(2),
      ...facts.flatMap((_, i) => [
        { ...row(first + i), columns: 2 },
        { ...row(first + i), column: 2, columns: 4 },
      ]),
    ],
    filter: { row: header, column: 0, rows: lines.length + 1, columns },
    print: {
      language: locale,
      landscape: true,
      repeatRows: 0,
      repeatColumns: 0,
      pagesWide: 1,
      header: packageWords.class[locale],
    },
  };
}

function cellsOf(
  line: PackageLine,
  labels: ReadonlyMap<string, Text>,
  locale: Locale,
): readonly CellContent[] {
  const { indicator, dimension, part, state, publication, frequencies } = line;
  const labelOf = (ref: FigureRef): string | null => labels.get(figureId(ref))?.[locale] ?? null;
  const cells: Readonly<Record<PackageColumn, CellContent>> = {
    indicator,
    name: labelOf({ indicator, dimension: '', key: '' }),
    region: line.region,
    period: line.period,
    dimension,
    part,
    label: dimension === null ? null : labelOf({ indicator, dimension, key: part ?? '' }),
    state: stateWords[state][locale],
    value: line.value,
    numerator: line.numerator,
    denominator: line.denominator,
    n: line.n,
    frequencies: frequencies === null ? null : frequenciesText(frequencies),
    publication: publication === null ? null : publicationWords[publication][locale],
  };
  return PACKAGE_COLUMNS.map((column) => cells[column]);
}
