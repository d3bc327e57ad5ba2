import type { Figure } from '../../kit/indicator.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { REGION } from './groups.ts';
import { numberOf, quotientSql, type SqlAnswer } from './sql-answer.ts';
import { type Step, stepOf } from './sql-step.ts';

/** Submissions of a register that meets the period; workbooks of the year before are only compared with. */
const WITHIN = 'p.sejak <= CAST(@periode_akhir AS DATE) AND p.sampai >= CAST(@periode_awal AS DATE)';
const DUE = `pernyataan AS y JOIN pengiriman AS p ON p.id_pengiriman = y.id_pengiriman\nWHERE ${WITHIN} AND y.jatuh_tempo`;

/** The dimension of forms. */
const FORM = 'Tnn';

/** What was sent of what is due, or how good it is; the scores of submissions stand in their table. */
export function submissionsSql(
  { of }: Extract<Figure, { readonly kind: 'submissions' }>,
  dimensions: readonly string[],
): SqlAnswer | null {
  const [dimension, ...more] = dimensions;
  if (more.length > 0) throw new Unsayable('submissions are counted by one dimension at a time');
  if (dimension === FORM && of === 'quality') return null;
  if (dimension !== undefined && dimension !== REGION && dimension !== FORM) return null;
  const column = dimension === undefined ? "''" : dimension === REGION ? 'p.wilayah' : 'y.templat';
  const step = of === 'reported' ? reportedStep(column) : qualityStep(column);
  const [upper, lower] = [numberOf('a.atas'), numberOf('a.bawah')];
  return {
    keys: keyStep(dimension),
    joins: [{ step, alias: 'a', on: 'a.kunci = d.kunci' }],
    numerator: upper,
    denominator: lower,
    value: quotientSql(upper, lower, of === 'reported' ? 100 : 1),
  };
}

function keyStep(dimension: string | undefined): Step {
  const [column, from] =
    dimension === undefined
      ? ["''", '(SELECT 1 AS satu) AS q']
      : dimension === REGION
        ? ['q.kode', 'wilayah AS q']
        : ['q.templat', `(SELECT DISTINCT y.templat FROM ${DUE}) AS q`];
  const region = dimension === REGION ? 'q.kode' : "''";
  return stepOf(`kunci_kiriman_${dimension ?? 'semua'}`.toLowerCase(), {
    fixed: [`${column} AS kunci`, "'' AS lain", `${region} AS wilayah`],
    from: () => from,
  });
}

function reportedStep(column: string): Step {
  return stepOf(nameOf('pernyataan', column), {
    fixed: [
      `${column} AS kunci`,
      "COUNT(CASE WHEN y.pernyataan IN ('ADA', 'NIHIL') THEN 1 END) AS atas",
      'COUNT(*) AS bawah',
    ],
    from: () => `${DUE}\nGROUP BY 1`,
  });
}

function qualityStep(column: string): Step {
  return stepOf(nameOf('mutu', column), {
    fixed: [`${column} AS kunci`, 'SUM(p.skor_mutu) AS atas', 'COUNT(p.skor_mutu) AS bawah'],
    from: () => `pengiriman AS p\nWHERE ${WITHIN} AND p.skor_mutu IS NOT NULL\nGROUP BY 1`,
  });
}

function nameOf(what: string, column: string): string {
  return `kiriman_${what}_${column.replace(/\W/g, '') || 'semua'}`;
}
