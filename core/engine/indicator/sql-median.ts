import { type Step, stepOf } from './sql-step.ts';
import type { SqlSums } from './sql-sums.ts';

/**
 * The middle number of each part, of an even count the mean of the two in the middle: by the place of each number in
 * its order, since both dialects' own medians differ.
 */
export function middleStep({ rows, flag, value, step }: SqlSums): Step {
  const number = `CAST(${value} AS FLOAT64)`;
  const where = [...rows.where, flag, `${value} IS NOT NULL`].join(' AND ');
  const numbers = () => `SELECT ${rows.key} AS kunci, ${number} AS nilai FROM ${rows.from()} WHERE ${where}`;
  const placed = () => `SELECT n.kunci, n.nilai,
  ROW_NUMBER() OVER (PARTITION BY n.kunci ORDER BY n.nilai) AS urutan,
  COUNT(*) OVER (PARTITION BY n.kunci) AS banyak
FROM (${numbers()}) AS n`;
  return stepOf(`${step.name}_${flag.replace('k.', '')}_tengah`, {
    fixed: ['m.kunci AS kunci', 'SUM(m.nilai) / COUNT(*) AS tengah'],
    from: () => `(${placed()}) AS m\nWHERE 2 * m.urutan BETWEEN m.banyak AND m.banyak + 2\nGROUP BY 1`,
    needs: rows.needs,
  });
}
