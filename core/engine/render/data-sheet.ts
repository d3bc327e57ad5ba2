import type { Column } from '../../kit/column.ts';
import type { Rule } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellContent, FormulaContent, SheetModel } from '../../workbook/sheet-model.ts';
import { blankSheet } from '../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../workbook/theme.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { columnNote, needOf } from './column-note.ts';
import type { DutyContext } from './duty-formulas.ts';
import { liveSheet } from './helpers.ts';
import { highlightsOf } from './highlights.ts';
import { formatOf, type InputContext, inputOf } from './inputs.ts';
import { columnIndex, type Grid, placeOn } from './place.ts';
import { printArea } from './print-area.ts';

/** What drawing a sheet depends on. */
export interface SheetContext {
  readonly grid: Grid;
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly thisYear: number;
  /** What the cover says of duties; absent where there are none. */
  readonly duty?: DutyContext;
}

const HEADER: Readonly<Record<ReturnType<typeof needOf>, StyleName>> = {
  required: 'required-header',
  conditional: 'conditional-header',
  optional: 'optional-header',
  derived: 'derived-header',
};

/** The empty sheet of a table: header, hidden field_ids, prepared rows that help, warn and compute by themselves. */
export function renderDataSheet(template: Template, context: SheetContext): SheetModel {
  const { grid, rules, locale, thisYear } = context;
  const columns = Object.entries(template.columns);
  const live = liveSheet(template, rules, grid);
  const widths = columns.map(([, column]) => widthOf(column));
  const width = columns.length + live.helpers.length;
  const header: CellContent[] = [
    ...columns.map(([, { label }]) => label.id),
    ...live.helpers.map(({ header: text, headerFormula }) => (headerFormula ? formula(headerFormula) : text)),
  ];
  const ids = [...columns.map(([name]) => name), ...live.helpers.map(({ name }) => name)];
  const first = [
    ...columns.map(([name]) => live.derivations[name] ?? null),
    ...live.helpers.map((helper) => helper.formula),
  ];
  const place = placeOn(template, grid);
  const typing: InputContext = {
    locale,
    thisYear,
    carried: grid.carried,
    cellOf: (name) => place.cell({ kind: 'column', table: template, name }),
  };
  const area = (column: number) => ({ row: FIRST_ROW, column, rows: grid.rows, columns: 1 });
  return {
    ...blankSheet(template.sheet),
    tabColor: '0B3C5D',
    cells: [header, ids],
    formulas: first.flatMap((text, column) =>
      text === null ? [] : [{ column, row: FIRST_ROW, rows: grid.rows, formula: text }],
    ),
    styles: [
      { area: { row: 0, column: 0, rows: 2, columns: width }, style: 'derived-header', format: 'general' },
      ...columns.flatMap(([name, column], i) => [
        {
          area: { row: 0, column: i, rows: 1, columns: 1 },
          style: HEADER[needOf(template, name)],
          format: 'general' as const,
        },
        {
          area: area(i),
          style: column.derived ? ('derived' as const) : ('input' as const),
          format: template.derivations[name] ? computedFormat(column) : formatOf(column),
        },
      ]),
    ],
    columns: [
      ...widths.map((width) => ({ width })),
      ...live.helpers.map(() => ({ width: 10, hidden: true })),
    ],
    rows: { 0: { height: 48 }, 1: { hidden: true } },
    frozen: { rows: FIRST_ROW, columns: 1 },
    inputs: columns.flatMap(
      ([name]) => inputOf(template, name, area(columnIndex(template, name)), typing) ?? [],
    ),
    highlights: highlightsOf(template, live, grid),
    notes: columns.map(([name], column) => ({ row: 0, column, text: columnNote(template, name, locale) })),
    protected: true,
    filter: { row: 0, column: 0, rows: FIRST_ROW + grid.rows, columns: columns.length },
    print: {
      language: locale,
      landscape: true,
      repeatRows: 1,
      repeatColumns: 1,
      pagesWide: pagesFor(widths),
      area: printArea(template, grid),
    },
  };
}

/** In cells that are formatted as text formulas stay texts. */
function computedFormat(column: Column): NumberFormat {
  const format = formatOf(column);
  return column.list || format === 'text' ? 'general' : format;
}

function formula(text: string): FormulaContent {
  return { formula: text, value: null };
}

// What a landscape A4 page shows at a size that can still be read.
const PAGE_WIDTH = 190;

function pagesFor(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH));
}

const WIDTHS = { text: 32, choices: 30, code: 20, date: 13 } as const;
const WIDEST = 34;

/** As wide as the longest word of the header and the longest choice, within bounds. */
function widthOf({ label, type, list }: Column): number {
  const words = Math.max(...label.id.split(' ').map((word) => word.length)) + 3;
  const header = Math.ceil(label.id.length / 3) + 3;
  const usual = type in WIDTHS ? WIDTHS[type as keyof typeof WIDTHS] : 12;
  const longest =
    type === 'choice' ? Math.max(0, ...(list?.codes ?? []).map((code) => code.label.id.length)) : 0;
  return Math.max(usual, words, header, Math.min(longest, WIDEST));
}
