import type { Figure } from '../../kit/indicator.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { REGION } from './groups.ts';
import { numberOf, quotientSql, type SqlAnswer } from './sql-answer.ts';
import { type Step, stepOf } from './sql-step.ts';

/** Submissions of a register that meets the period; workbooks of the year before are only compared with. */
const WITHIN = 'p.sejak <= CAST(@periode_akhir AS DATE) AND p.sampai >= CAST(@periode_awal AS DATE)';
const FORMS = `pernyataan AS y JOIN pengiriman AS p ON p.id_pengiriman = y.id_pengiriman\nWHERE ${WITHIN}`;
const DUE = `${FORMS} AND y.jatuh_tempo`;
const SAID = "y.pernyataan IN ('ADA', 'NIHIL')";
const SENT = `${FORMS} AND ${SAID}`;

/** The dimension of forms. */
const FORM = 'Tnn';

/** What was sent of what is due, or how good it is; the scores of submissions stand in their table. */
export function submissionsSql(
  { of }: Extract<Figure, { readonly kind: 'submissions' }>,
  dimensions: readonly string[],
): SqlAnswer | null {
  const [dimension, ...more] = dimensions;
  if (more.length > 0) throw new Unsayable('submissions are counted by one dimension at a time');
  if (dimension !== undefined && dimension !== REGION && dimension !== FORM) return null;
  const column = dimension === undefined ? "''" : dimension === REGION ? 'p.wilayah' : 'y.templat';
  const step = of === 'reported' ? reportedStep(column) : qualityStep(column);
  const [upper, lower] = [numberOf('a.atas'), numberOf('a.bawah')];
  return {
    keys: keyStep(of, dimension),
    joins: [{ step, alias: 'a', on: 'a.kunci = d.kunci' }],
    numerator: upper,
    denominator: lower,
    value: quotientSql(upper, lower, of === 'reported' ? 100 : 1),
  };
}

function keyStep(of: 'reported' | 'quality', dimension: string | undefined): Step {
  const [column, from] =
    dimension === undefined
      ? ["''", '(SELECT 1 AS satu) AS q']
      : dimension === REGION
        ? ['q.kode', 'wilayah AS q']
        : ['q.templat', `(SELECT DISTINCT y.templat FROM ${of === 'reported' ? DUE : SENT}) AS q`];
  const region = dimension === REGION ? 'q.kode' : "''";
  const name =
    dimension === FORM ? `kunci_kiriman_${of}_${dimension}` : `kunci_kiriman_${dimension ?? 'semua'}`;
  return stepOf(name.toLowerCase(), {
    fixed: [`${column} AS kunci`, "'' AS lain", `${region} AS wilayah`],
    from: () => from,
  });
}

function reportedStep(column: string): Step {
  return stepOf(nameOf('pernyataan', column), {
    fixed: [`${column} AS kunci`, `COUNT(CASE WHEN ${SAID} THEN 1 END) AS atas`, 'COUNT(*) AS bawah'],
    from: () => `${DUE}\nGROUP BY 1`,
  });
}

function qualityStep(column: string): Step {
  return stepOf(nameOf('mutu', column), {
    fixed: [`${column} AS kunci`, 'SUM(p.skor_mutu) AS atas', 'COUNT(p.skor_mutu) AS bawah'],
    from: () => {
      const rows = column === 'y.templat' ? SENT : `pengiriman AS p\nWHERE ${WITHIN}`;
      return `${rows} AND p.skor_mutu IS NOT NULL\nGROUP BY 1`;
    },
  });
}

function nameOf(what: string, column: string): string {
  return `kiriman_${what}_${column.replace(/\W/g, '') || 'semua'}`;
}
