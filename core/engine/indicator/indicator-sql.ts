import type { TableRef } from '../../kit/expression/nodes.ts';
import type { Dimension, Figure, Indicator } from '../../kit/indicator.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { sqlText } from '../expression/sql-writer.ts';
import { breakdownsOf } from './compute.ts';
import type { SqlAnswer } from './sql-answer.ts';
import { sqlBases } from './sql-base.ts';
import { type FigureWriter, figureSql } from './sql-figures.ts';
import { sqlDimensions } from './sql-keys.ts';
import { countedRows } from './sql-measures.ts';
import { rowSteps } from './sql-rows.ts';
import { type SqlReporting, sqlReporting, stateSql } from './sql-states.ts';
import { inOrder, type Step, stepOf } from './sql-step.ts';
import { summer } from './sql-sums.ts';

/** A part of the computation that has a name. */
interface SqlStep {
  readonly name: string;
  readonly select: string;
  /** The names of the steps that it reads. */
  readonly needs: readonly string[];
}

/** The computation of some indicators in SQL: steps, the last of which, {@link RESULT}, has all figures. */
export interface IndicatorSql {
  readonly steps: readonly SqlStep[];
  /** What cannot be said, by indicator and breakdown ('' is the indicator as a whole), and why. */
  readonly unsayable: readonly {
    readonly id: string;
    readonly breakdown: string;
    readonly reason: string;
  }[];
}

/** What is needed to say indicators in SQL. */
export interface SqlOptions {
  readonly dimensions: readonly Dimension[];
  readonly forms: readonly TableRef[];
}

/**
 * The step with one row for each part of each breakdown: `indikator`, `dimensi`, `kunci`, `keadaan` (as in
 * {@link Amount}), `nilai`, `pembilang`, `penyebut`. The indicator as a whole has the dimension ''.
 */
const RESULT = 'hasil';

/** Says indicators with all their breakdowns in SQL; work that they share is done once. */
export function indicatorSql(
  indicators: readonly Indicator[],
  { dimensions, forms }: SqlOptions,
): IndicatorSql {
  const rows = countedRows(rowSteps());
  const writer: FigureWriter = { sums: summer(rows, sqlDimensions(dimensions)), bases: sqlBases() };
  const reporting = sqlReporting(forms);
  const unsayable: IndicatorSql['unsayable'][number][] = [];
  const branches = indicators.flatMap((indicator) =>
    ['', ...breakdownsOf(indicator)].flatMap((breakdown) => {
      try {
        return branchesOf(indicator, breakdown, writer, reporting);
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        unsayable.push({ id: indicator.id, breakdown, reason: error.message });
        return [];
      }
    }),
  );
  const steps = inOrder([resultStep(branches)]);
  const said = steps.map(({ name, select, needs }) => {
    return { name, select: select(), needs: [...new Set(needs().map((step) => step.name))] };
  });
  return { steps: said, unsayable };
}

/** One query with all steps as common table expressions. */
export function sqlQuery({ steps }: IndicatorSql): string {
  const tables = steps.map(({ name, select }) => `${name} AS (\n${select}\n)`);
  return `WITH ${tables.join(',\n')}\nSELECT * FROM ${RESULT} ORDER BY indikator, dimensi, kunci`;
}

/**
 * Statements that keep each step as a temporary table until no other needs it: for rows so many that none should be
 * computed twice. The last one gives the figures.
 */
export function sqlScript({ steps }: IndicatorSql): readonly string[] {
  const last = new Map(steps.flatMap(({ needs }, at) => needs.map((needed) => [needed, at] as const)));
  const statements = steps.flatMap(({ name, select, needs }, at) => [
    `CREATE TEMP TABLE ${name} AS\n${select}`,
    ...needs.filter((needed) => last.get(needed) === at).map((needed) => `DROP TABLE ${needed}`),
  ]);
  return [...statements, `SELECT * FROM ${RESULT} ORDER BY indikator, dimensi, kunci`];
}

/** One SELECT of the figures. */
interface Branch {
  readonly needs: readonly Step[];
  readonly select: () => string;
}

function branchesOf(
  indicator: Indicator,
  breakdown: string,
  writer: FigureWriter,
  reporting: SqlReporting,
): readonly Branch[] {
  const state = reporting(indicator.sources);
  const answer = (figure: Figure, dimensions: readonly string[], key: string | null): readonly Branch[] => {
    const found = figureSql(figure, dimensions, writer);
    const dimension = key === null ? dimensions.join('*') : breakdown;
    return found ? [branch({ id: indicator.id, dimension, key }, found, state)] : [];
  };
  const cases = indicator.cases[breakdown];
  if (cases) return cases.flatMap(({ key, figure }) => answer(figure, [], key));
  return answer(indicator.figure, dimensionsOf(indicator.figure, breakdown), null);
}

/** A figure that is made of a breakdown has no other parts than those of that breakdown. */
function dimensionsOf(figure: Figure, breakdown: string): readonly string[] {
  const asked = breakdown === '' ? [] : [breakdown];
  if (figure.kind !== 'portion' || breakdown === '') return asked;
  return [figure.across, ...asked.filter((one) => one !== figure.across)];
}

interface Place {
  readonly id: string;
  readonly dimension: string;
  readonly key: string | null;
}

function branch({ id, dimension, key }: Place, answer: SqlAnswer, state: Step): Branch {
  const { keys, joins, numerator, denominator, value } = answer;
  const joined = joins.map(({ step, alias, on }) =>
    on === null ? `CROSS JOIN ${step.name} AS ${alias}` : `LEFT JOIN ${step.name} AS ${alias} ON ${on}`,
  );
  return {
    needs: [keys, ...joins.map(({ step }) => step), state],
    select: () =>
      `SELECT ${sqlText(id)} AS indikator, ${sqlText(dimension)} AS dimensi, ${key === null ? 'd.kunci' : sqlText(key)} AS kunci,
  l.keadaan AS lapor, ${value} AS nilai, ${numerator} AS pembilang, ${denominator} AS penyebut
FROM ${keys.name} AS d
${[...joined, `LEFT JOIN ${state.name} AS l ON l.wilayah = d.wilayah`].join('\n')}`,
  };
}

/** Nothing but its state stands where a figure has no value. */
function resultStep(branches: readonly Branch[]): Step {
  const shown = ['nilai', 'pembilang', 'penyebut'].map(
    (name) => `CASE WHEN s.keadaan = 'value' THEN s.${name} END AS ${name}`,
  );
  const figures = stepOf('angka', {
    fixed: ['q.*'],
    from: () => `(${branches.map(({ select }) => select()).join('\nUNION ALL\n')}) AS q`,
    needs: () => branches.flatMap(({ needs }) => needs),
  });
  return stepOf(RESULT, {
    fixed: ['s.indikator', 's.dimensi', 's.kunci', 's.keadaan', ...shown],
    from: () => `(SELECT q.*, ${stateSql('q.lapor', 'q.nilai')} AS keadaan FROM angka AS q) AS s`,
    needs: () => [figures],
  });
}
