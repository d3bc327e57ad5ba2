import { everyNode } from '../../kit/expression/walk.ts';
import type { Figure } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { MONTH, REGION } from './groups.ts';
import { numberOf, type SqlAnswer, type SqlJoin } from './sql-answer.ts';
import { sqlParameter } from './sql-rows.ts';
import { type Step, stepOf } from './sql-step.ts';
import { type SqlSummer, totalOf } from './sql-sums.ts';

type Of<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

/** The change in percent from the same months of the year before; regions that did not report these do not compare. */
export function changeSql(
  { of }: Of<'change'>,
  dimensions: readonly string[],
  sums: SqlSummer,
): SqlAnswer | null {
  const now = sums(timeless(of), dimensions);
  const before = sums(of, dimensions, 'yearBefore');
  if (!now || !before) return null;
  const current = numberOf(`a.${now.step.column(totalOf(now))}`);
  const byMonth = dimensions.includes(MONTH);
  if (byMonth && dimensions.length > 1) throw new Unsayable('months are compared by no other dimension');
  // The same sums: of the months of the year before where the parts are months.
  const former = numberOf(`${byMonth ? 'c' : 'a'}.${before.step.column(totalOf(before))}`);
  const months: SqlJoin = { step: before.step, alias: 'c', on: `c.kunci = ${MONTH_BEFORE}` };
  const change = `(${current} - ${former})`;
  const byRegion = dimensions[0] === REGION;
  const covered: SqlJoin = byRegion
    ? { step: coveredRegions(), alias: 'b', on: 'b.wilayah = d.kunci' }
    : { step: coveredWhole(), alias: 'b', on: null };
  return {
    keys: now.keys,
    joins: [{ step: now.step, alias: 'a', on: 'a.kunci = d.kunci' }, ...(byMonth ? [months] : []), covered],
    numerator: change,
    denominator: former,
    value: `CASE WHEN b.wilayah IS NOT NULL AND ${former} <> 0 THEN (${change} / NULLIF(${former}, 0)) * 100 END`,
  };
}

/** The month of a part, `2024-M07`, a year earlier. */
const MONTH_BEFORE = 'CONCAT(CAST(CAST(SUBSTR(d.kunci, 1, 4) AS INT64) - 1 AS STRING), SUBSTR(d.kunci, 5))';

/** What the year would come to, from its months up to the end of the period. */
export function projectionSql(
  { of, least }: Of<'projection'>,
  dimensions: readonly string[],
  sums: SqlSummer,
): SqlAnswer | null {
  const year = sums(timeless(of), dimensions, 'year');
  if (!year) return null;
  const all = numberOf(`a.${year.step.column(totalOf(year))}`);
  const months = sqlParameter('bulan_tahun');
  return {
    keys: year.keys,
    joins: [{ step: year.step, alias: 'a', on: 'a.kunci = d.kunci' }],
    numerator: all,
    denominator: months,
    value: `CASE WHEN ${months} >= ${least} THEN ${all} * (12 / ${months}) END`,
  };
}

/** Rows of another stretch of days are the same rows only if their condition does not look at the period. */
function timeless(measure: Measure): Measure {
  if (everyNode(measure.where).some(({ kind }) => kind === 'parameter'))
    throw new Unsayable('a condition that looks at the period cannot be asked of another one');
  return measure;
}

/** Whether some submission reports the months between two parameters. */
function reports(first: string, last: string): string {
  const covered = `p.sejak <= CAST(@${first} AS DATE) AND p.sampai >= CAST(@${last} AS DATE)`;
  return `MAX(CASE WHEN ${covered} THEN 1 ELSE 0 END) = 1`;
}

const COMPARED = `${reports('periode_awal', 'periode_akhir')} AND ${reports('lalu_awal', 'lalu_akhir')}`;

/** The regions of which submissions report the months of the period, and the same months of the year before. */
function coveredRegions(): Step {
  return stepOf('tercakup', {
    fixed: ['p.wilayah AS wilayah'],
    from: () => `pengiriman AS p\nWHERE p.wilayah IS NOT NULL\nGROUP BY 1\nHAVING ${COMPARED}`,
  });
}

/** One row, NULL unless all regions are covered. */
function coveredWhole(): Step {
  const regions = coveredRegions();
  return stepOf('tercakup_semua', {
    fixed: ["CASE WHEN COUNT(t.wilayah) = COUNT(*) THEN '' END AS wilayah"],
    from: () => `wilayah AS w LEFT JOIN ${regions.name} AS t ON t.wilayah = w.kode`,
    needs: () => [regions],
  });
}
