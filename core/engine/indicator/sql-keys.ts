import { type ColumnNode, columnOf, typeOf } from '../../kit/expression/nodes.ts';
import type { Dimension } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import { SET_MARK, SET_UNREAD, sqlText } from '../expression/sql-writer.ts';
import { keysOf, MONTH, REGION, UNKNOWN_KEY } from './groups.ts';
import { type RowStep, sqlParameter } from './sql-rows.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** How the rows of a measure fall into the parts of a dimension. */
export interface SqlDimension {
  /** All its parts: `kunci`, and `wilayah`, which is '' unless they are regions. */
  readonly parts: Step;
  /** The column of the rows that holds the part, or a set of parts. */
  readonly column: string;
  readonly isSet: boolean;
}

/** Finds dimensions of the rows of measures; `null` where a form does not have one. */
export type SqlDimensions = (id: string, measure: Measure, rows: RowStep) => SqlDimension | null;

/** The dimensions by which figures can be broken down, besides regions and months. */
export function sqlDimensions(dimensions: readonly Dimension[]): SqlDimensions {
  const parts = new Map<string, Step>();
  return (id, { table, day }, rows) => {
    const { step, writer } = rows;
    if (id === REGION) return { parts: cached(parts, id, regions), column: 'wilayah_baris', isSet: false };
    if (id === MONTH) {
      if (day === null) return null;
      return {
        parts: cached(parts, id, months),
        column: step.column(monthOf(writer.sql(day))),
        isSet: false,
      };
    }
    const dimension = dimensions.find((one) => one.id === id);
    const node = dimension?.of[table.id];
    if (!dimension || node?.kind !== 'column') return null;
    const found = codesOf(node, dimension.grouped);
    const name = `kunci_${id}_${table.id.toLowerCase()}`;
    return {
      parts: cached(parts, name, () => listed(name, found.keys)),
      column: step.column(found.part(writer.sql(node))),
      isSet: typeOf(node) === 'set',
    };
  };
}

function regions(): Step {
  return stepOf('kunci_w', { fixed: ['w.kode AS kunci', 'w.kode AS wilayah'], from: () => 'wilayah AS w' });
}

/** The months of the period, of which there are fewer than a hundred. */
function months(): Step {
  const digits = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS n`).join(' UNION ALL ');
  const first = 'CAST(@periode_awal AS DATE)';
  const month = `EXTRACT(YEAR FROM ${first}) * 12 + EXTRACT(MONTH FROM ${first}) - 1 + a.n * 10 + b.n`;
  const year = 'CAST(FLOOR(q.bulan / 12) AS INT64)';
  return stepOf('kunci_p', {
    fixed: [`${named(year, `q.bulan - ${year} * 12 + 1`)} AS kunci`, "'' AS wilayah"],
    from: () =>
      `(SELECT ${month} AS bulan FROM (${digits}) AS a CROSS JOIN (${digits}) AS b WHERE a.n * 10 + b.n < ${sqlParameter('bulan')}) AS q`,
  });
}

function monthOf(day: string): string {
  const date = `DATE_FROM_UNIX_DATE(${day})`;
  return named(`EXTRACT(YEAR FROM ${date})`, `EXTRACT(MONTH FROM ${date})`);
}

/** `2024-M07`. */
function named(year: string, month: string): string {
  return `CONCAT(CAST(${year} AS STRING), '-M', LPAD(CAST(${month} AS STRING), 2, '0'))`;
}

/** The parts of a code list, and how a code of it, or a set of codes, becomes a part. */
function codesOf(node: ColumnNode, grouped: boolean) {
  const { keys, at } = keysOf(columnOf(node), grouped);
  const codes = columnOf(node).list?.codes.map(({ code }) => code) ?? [];
  const unknown = sqlText(UNKNOWN_KEY.key);
  const part = (value: string): string => {
    if (typeOf(node) === 'set') return knownSet(value);
    if (!grouped) return `COALESCE(${value}, ${unknown})`;
    const cases = keys.flatMap(({ key }, position) => {
      const inside = codes.filter((_, i) => at[i] === position).map(sqlText);
      return inside.length === 0 ? [] : [`WHEN ${value} IN (${inside.join(', ')}) THEN ${sqlText(key)}`];
    });
    return `CASE ${cases.join(' ')} ELSE ${unknown} END`;
  };
  return { keys: keys.map(({ key }) => key), part };
}

/** A set of which nothing is known belongs where what is not known belongs. */
function knownSet(set: string): string {
  const [unread, unknown] = [SET_UNREAD, UNKNOWN_KEY.key].map((one) =>
    sqlText(`${SET_MARK}${one}${SET_MARK}`),
  );
  return `COALESCE(NULLIF(${set}, ${unread}), ${unknown})`;
}

function listed(name: string, keys: readonly string[]): Step {
  const rows = keys.map((key) => `SELECT ${sqlText(key)} AS kunci`).join(' UNION ALL ');
  return stepOf(name, { fixed: ['q.kunci AS kunci', "'' AS wilayah"], from: () => `(${rows}) AS q` });
}
