import type { ColumnNode } from '../../kit/expression/nodes.ts';
import type { Measure } from '../../kit/measure.ts';
import { type RowStep, type RowSteps, sqlDay } from './sql-rows.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** Days by which rows belong to a figure: a measure's own, or those of the same months of the year before. */
export type Stretch = Measure['span'] | 'yearBefore';

/** The first and last day of each stretch, as parameters. */
const LIMITS: Readonly<Record<Stretch, readonly [first: string, last: string]>> = {
  period: ['periode_awal', 'periode_akhir'],
  year: ['tahun_awal', 'periode_akhir'],
  twelveMonths: ['setahun_awal', 'periode_akhir'],
  yearBefore: ['lalu_awal', 'lalu_akhir'],
};

/** The rows of a form, and which of them count. */
export interface CountedRows {
  readonly rows: RowStep;
  /** The column that is TRUE where a row counts in a measure. */
  readonly flag: (measure: Measure, stretch: Stretch) => string;
  /** The step that has these columns and those of the rows. */
  readonly last: () => Step;
}

/** Rows that count, form by form. */
export function countedRows(steps: RowSteps): (measure: Measure) => CountedRows {
  const known = new Map<string, CountedRows>();
  return ({ table }) => cached(known, table.id, () => countedIn(steps.rowsOf(table)));
}

function countedIn(rows: RowStep): CountedRows {
  const { step, writer } = rows;
  const firsts = new Map<string, FirstRows>();
  let kept: Step | null = null;
  const keeping = (): Step => {
    kept ??= stepOf(step.name.replace('baris', 'sekali'), {
      fixed: ['r.*'],
      from: () => [`${step.name} AS r`, ...Array.from(firsts.values(), ({ join }) => join)].join('\n'),
      needs: () => [step, ...Array.from(firsts.values(), ({ step: first }) => first)],
      prefix: 's',
    });
    return kept;
  };
  const held = (node: ColumnNode): string => step.column(writer.sql(node));
  return {
    rows,
    flag: (measure, stretch) => {
      const counts = step.column(condition(measure, stretch, rows));
      const { once, latest } = measure;
      if (once.length === 0) return counts;
      const keys = once.map(held);
      if (latest) return keeping().column(isLatest(counts, keys, held(latest)));
      const name = keys.join('_');
      const first = cached(firsts, name, () => firstRows(`a${firsts.size + 1}`, keys, step));
      return keeping().column(first.isFirst(counts));
    },
    last: () => kept ?? step,
  };
}

function condition({ where, day }: Measure, stretch: Stretch, { writer }: RowStep): string {
  const holds = writer.sql(where);
  if (!day) return holds;
  const [first, last] = LIMITS[stretch].map(sqlDay);
  const on = writer.sql(day);
  return `(${holds} AND ${on} >= ${first} AND ${on} <= ${last})`;
}

/** The first rows that count of those with the same codes. */
interface FirstRows {
  readonly step: Step;
  readonly join: string;
  readonly isFirst: (counts: string) => string;
}

/** Looks at codes that several rows hold; most have one row, which counts by itself, as does one without a code. */
function firstRows(alias: string, keys: readonly string[], rows: Step): FirstRows {
  const name = `${rows.name.replace('baris', 'ulang')}_${keys.join('_')}`;
  const known = keys.map((key) => `r.${key} IS NOT NULL`).join(' AND ');
  const group = keys.map((_, i) => i + 1).join(', ');
  const repeated = stepOf(name, {
    fixed: keys.map((key) => `r.${key} AS ${key}`),
    from: () => `${rows.name} AS r\nWHERE ${known}\nGROUP BY ${group}\nHAVING COUNT(*) > 1`,
    needs: () => [rows],
  });
  const alike = (one: string, other: string): string =>
    keys.map((key) => `${one}.${key} = ${other}.${key}`).join(' AND ');
  const step = stepOf(name.replace('ulang', 'awal'), {
    fixed: keys.map((key) => `u.${key} AS ${key}`),
    from: () => `${rows.name} AS r\nJOIN ${repeated.name} AS u ON ${alike('u', 'r')}\nGROUP BY ${group}`,
    needs: () => [rows, repeated],
    prefix: 'f',
  });
  return {
    step,
    join: `LEFT JOIN ${step.name} AS ${alias} ON ${alike(alias, 'r')}`,
    isFirst: (counts) => {
      const first = step.column(`MIN(CASE WHEN r.${counts} THEN r.id_baris END)`);
      return `(r.${counts} AND (${alias}.${keys[0]} IS NULL OR r.id_baris = ${alias}.${first}))`;
    },
  };
}

function isLatest(counts: string, keys: readonly string[], day: string): string {
  const held = keys.map((key) => `r.${key}`);
  const order = `ROW_NUMBER() OVER (PARTITION BY ${[...held, `r.${counts}`].join(', ')} ORDER BY r.${day} DESC, r.id_baris)`;
  return `(r.${counts} AND (${held.map((key) => `${key} IS NULL`).join(' OR ')} OR ${order} = 1))`;
}
