import type { RowsSaid } from '../kit/rule.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/text.ts';
import type { Evaluation } from './expression/evaluation.ts';
import { type Links, linksOf } from './expression/links.ts';
import type { TableData } from './table.ts';

/** So many rows are named one by one. */
const NAMED = 5;

/** Names the other rows that a relation finds for a row: `baris 7, 12, dan 15`; many of them by the first and their number. */
export function rowsSayer(
  { of, except, itself, words: sentence }: RowsSaid,
  table: TableData,
  evaluation: Evaluation,
  locale: Locale,
): (row: number) => string {
  const links = linksOf(of, table, evaluation);
  const passed = except.map((node) => linksOf(node, table, evaluation));
  const name = placesIn(links.others);
  const ownRows = links.others[0] === table && !itself ? table.length : 0;
  return (row) => {
    const found: number[] = [];
    let at = links.starts[row] ?? -1;
    const end = links.ends[row] ?? -1;
    for (; at < end && found.length < NAMED; at++) {
      const other = links.order[at] as number;
      if (other === row && other < ownRows) continue;
      if (!passed.some(({ linked }) => linked(row, other))) found.push(other);
    }
    const rest = at < end ? countOthers(row, links, passed, row < ownRows) - found.length : 0;
    const rows = said(found.sort((a, b) => a - b).map(name), rest, locale);
    return sentence[locale].replace('{baris}', rows);
  };
}

/** How many rows a relation finds for a row besides the row itself and those passed over, by counting alone. */
function countOthers(row: number, links: Links, passed: readonly Links[], isOwn: boolean): number {
  const size = ({ starts, ends }: Links): number => (ends[row] ?? -1) - (starts[row] ?? -1);
  const itself = isOwn && links.linked(row, row) && !passed.some(({ linked }) => linked(row, row)) ? 1 : 0;
  return passed.reduce((count, one) => count - size(one), size(links)) - itself;
}

/** A row of a sheet, counted from 1, and the workbook that it is in unless that is the one that is checked. */
interface Place {
  readonly row: number;
  readonly table: TableData;
  readonly own: boolean;
}

function placesIn(tables: readonly TableData[]): (other: number) => Place {
  return (other) => {
    let row = other;
    const table = tables.find(({ length }) => {
      if (row < length) return true;
      row -= length;
      return false;
    });
    if (!table) throw new RangeError(`there is no row ${other}`);
    return { row: (table.rows[row] ?? 0) + 1, table, own: table === tables[0] };
  };
}

interface Words {
  readonly rows: (numbers: readonly string[]) => string;
  readonly in: (rows: string, workbook: string | null) => string;
  readonly others: (count: string) => string;
  readonly and: string;
}

const words: Readonly<Record<Locale, Words>> = {
  id: {
    rows: (numbers) => `baris ${numbers.join(', ')}`,
    in: (rows, workbook) =>
      workbook === null ? `${rows} di buku kerja lain` : `${rows} di buku kerja ${workbook}`,
    others: (count) => `${count} baris lain`,
    and: 'dan',
  },
  en: {
    rows: (numbers) => `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}`,
    in: (rows, workbook) =>
      workbook === null ? `${rows} of another workbook` : `${rows} of the workbook ${workbook}`,
    others: (count) => `${count} other ${count === '1' ? 'row' : 'rows'}`,
    and: 'and',
  },
};

function said(places: readonly Place[], rest: number, locale: Locale): string {
  const say = words[locale];
  const numbers = new Map<TableData, string[]>();
  for (const { row, table } of places) numbers.set(table, [...(numbers.get(table) ?? []), String(row)]);
  const parts = [...numbers].map(([table, of]) =>
    places.some((place) => place.table === table && place.own)
      ? say.rows(of)
      : say.in(say.rows(of), table.workbook),
  );
  const all = rest > 0 ? [...parts, say.others(formatNumber(rest, locale))] : parts;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${say.and} ${all.at(-1)}`;
}
