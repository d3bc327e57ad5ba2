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
  let kept: Step | null = null;
  const keeping = (): Step => {
    kept ??= stepOf(step.name.replace('baris', 'sekali'), {
      fixed: ['r.*'],
      from: () => `${step.name} AS r`,
      needs: () => [step],
      prefix: 's',
    });
    return kept;
  };
  const held = (node: ColumnNode): string => `r.${step.column(writer.sql(node))}`;
  return {
    rows,
    flag: (measure, stretch) => {
      const counts = step.column(condition(measure, stretch, rows));
      const { once, latest } = measure;
      if (once.length === 0) return counts;
      const keys = once.map(held);
      const chosen = latest ? isLatest(counts, keys, held(latest)) : isFirst(counts, keys);
      return keeping().column(chosen);
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

/** Of the rows that count with the same codes the first one, and each row of which a code is not known. */
function isFirst(counts: string, keys: readonly string[]): string {
  const first = `MIN(CASE WHEN r.${counts} THEN r.id_baris END) OVER (PARTITION BY ${keys.join(', ')})`;
  return `(r.${counts} AND (${unknown(keys)} OR r.id_baris = ${first}))`;
}

function isLatest(counts: string, keys: readonly string[], day: string): string {
  const alike = [...keys, `r.${counts}`].join(', ');
  const order = `ROW_NUMBER() OVER (PARTITION BY ${alike} ORDER BY ${day} DESC, r.id_baris)`;
  return `(r.${counts} AND (${unknown(keys)} OR ${order} = 1))`;
}

function unknown(keys: readonly string[]): string {
  return keys.map((key) => `${key} IS NULL`).join(' OR ');
}
