import type { Indicator } from '../../kit/indicator.ts';
import type { BreakdownTable, FigureCell, FigureColumn, FigureTable } from '../../kit/report.ts';
import type { Text } from '../../locale/text.ts';
import { NOT_APPLICABLE } from '../indicator/amount.ts';
import type { Key } from '../indicator/groups.ts';
import type { FigureReportCell, ReportCell, ReportRow, ResolvedTable } from './blocks.ts';
import { cellNumber } from './cell-text.ts';
import type { FigureStore } from './figure-store.ts';

type Say = (text: Text) => string;

/** Stands in the place of a table without rows. */
export const EMPTY: Text = {
  id: 'Tidak ada data untuk tabel ini.',
  en: 'There are no data for this table.',
};
const TOTAL: Text = { id: 'Jumlah', en: 'Total' };
/** Of longer breakdowns only the parts are shown that have something. */
const LONG = 12;

/** Fills a table whose rows are the parts of a dimension. */
export function breakdownRows(table: BreakdownTable, store: FigureStore, say: Say): ResolvedTable {
  const keys = keysOf(table, store);
  const rows = keys.map(
    ({ key, label }): ReportRow => ({
      label: say(label),
      total: false,
      cells: table.columns.map((column) => partCell(column, store, table.by, key)),
    }),
  );
  const filled = keys.length > LONG ? rows.filter(({ cells }) => cells.some(isSomething)) : rows;
  const first = (row: ReportRow): number => (row.cells[0] && cellNumber(row.cells[0])) ?? 0;
  const kept =
    table.top === null ? filled : [...filled].sort((a, b) => first(b) - first(a)).slice(0, table.top);
  const total: ReportRow = {
    label: say(TOTAL),
    total: true,
    cells: table.columns.map((column) => figureCell(column, store, {})),
  };
  return {
    kind: 'table',
    id: table.id,
    title: say(table.title),
    heading: say(table.heading),
    headers: table.columns.map(({ header }) => say(header)),
    rows: kept.length > 0 && table.total ? [...kept, total] : kept,
    empty: say(EMPTY),
    notes: kept.length > 0 ? unplacedNotes(table, store, say) : [],
  };
}

/** What a table says of those that none of its columns with a key counts. */
function unplacedNotes(
  { columns, unplaced }: BreakdownTable,
  store: FigureStore,
  say: Say,
): readonly string[] {
  if (unplaced === null) return [];
  const count = (column: FigureColumn): number => cellNumber(figureCell(column, store, {})) ?? 0;
  const isWhole = ({ where }: FigureColumn): boolean => Object.keys(where).length === 0;
  const left = columns.filter(isWhole).reduce((sum, whole) => {
    const parts = columns.filter((one) => one.figure === whole.figure && !isWhole(one));
    return parts.length === 0 ? sum : sum + count(whole) - parts.reduce((all, one) => all + count(one), 0);
  }, 0);
  return left > 0 ? [say(unplaced).replace('{n}', String(left))] : [];
}

function partCell(column: FigureColumn, store: FigureStore, by: string, key: string): FigureReportCell {
  const cell = figureCell(column, store, { [by]: key });
  return column.apart === key ? { ...cell, amount: NOT_APPLICABLE } : cell;
}

/** Fills a table whose rows name their figures. */
export function figureRows(table: FigureTable, store: FigureStore, say: Say): ResolvedTable {
  return {
    kind: 'table',
    id: table.id,
    title: say(table.title),
    heading: say(table.heading),
    headers: table.headers.map(say),
    rows: table.lines.map(({ label, figures }) => ({
      label: say(label),
      total: false,
      cells: figures.map((one) => figureCell(one, store, {})),
    })),
    empty: say(EMPTY),
  };
}

/** The parts that any column has, in the order in which the columns name them. */
function keysOf({ by, columns }: BreakdownTable, store: FigureStore): readonly Key[] {
  const keys = new Map<string, Key>();
  const figures = new Set<Indicator>(columns.map(({ figure }) => figure));
  for (const figure of figures) for (const key of store.keys(figure, by)) keys.set(key.key, key);
  return [...keys.values()];
}

/** A cell with a figure for the keys that its declaration names, and some more. */
export function figureCell(
  { figure, where, part }: FigureCell,
  store: FigureStore,
  more: Readonly<Record<string, string>>,
): FigureReportCell {
  const found = store.find(figure, { ...where, ...more });
  return {
    kind: 'figure',
    ref: found?.ref ?? { indicator: figure.id, dimension: '?', key: Object.values(more).join('*') },
    figure: found?.indicator ?? figure,
    part,
    amount: found?.amount ?? NOT_APPLICABLE,
    window: store.window,
    masked: false,
  };
}

function isSomething(cell: ReportCell): boolean {
  return (cellNumber(cell) ?? 0) !== 0;
}
