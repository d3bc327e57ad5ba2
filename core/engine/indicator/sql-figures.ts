import type { Figure } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { MONTH, REGION } from './groups.ts';
import { NOTHING, numberOf, quotientSql, type SqlAnswer, type SqlJoin } from './sql-answer.ts';
import type { SqlBases } from './sql-base.ts';
import { middleStep } from './sql-median.ts';
import { type Step, stepOf } from './sql-step.ts';
import { submissionsSql } from './sql-submissions.ts';
import { countOf, type SqlSummer, type SqlSums, totalOf } from './sql-sums.ts';
import { changeSql, projectionSql } from './sql-trend.ts';

/** What figures are written with. */
export interface FigureWriter {
  readonly sums: SqlSummer;
  readonly bases: SqlBases;
}

type Of<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

/** A figure by the parts of some dimensions; `null` where its form does not have one of them. It throws `Unsayable`. */
export function figureSql(
  figure: Figure,
  dimensions: readonly string[],
  writer: FigureWriter,
): SqlAnswer | null {
  const sums = (measure: Measure): SqlSums | null => writer.sums(measure, dimensions);
  switch (figure.kind) {
    case 'count':
      return withSums(sums(figure.of), countSql);
    case 'share':
      return withSums(sums(figure.among), (among) => shareSql(figure, among));
    case 'portion':
      return portionSql(figure, dimensions, writer);
    case 'quotient':
      return withSums(sums(figure.upper), (upper) =>
        figure.largest ? cappedSql(figure, dimensions, writer) : ratioSql(figure, upper, dimensions, writer),
      );
    case 'median':
      return withSums(sums(figure.of), medianSql);
    case 'change':
      return changeSql(figure, dimensions, writer.sums);
    case 'projection':
      return dimensions.includes(MONTH) ? null : projectionSql(figure, dimensions, writer.sums);
    case 'submissions':
      return submissionsSql(figure, dimensions);
  }
}

function withSums(sums: SqlSums | null, write: (sums: SqlSums) => SqlAnswer | null): SqlAnswer | null {
  return sums && write(sums);
}

/** The sums of a measure, joined to the parts that are looked at. */
function joinOf({ step }: SqlSums, alias: string, on = 'kunci'): SqlJoin {
  return { step, alias, on: `${alias}.kunci = d.${on}` };
}

function countSql(of: SqlSums): SqlAnswer {
  const count = numberOf(`a.${of.step.column(totalOf(of))}`);
  return { keys: of.keys, joins: [joinOf(of, 'a')], numerator: count, denominator: NOTHING, value: count };
}

function shareSql({ of }: Of<'share'>, among: SqlSums): SqlAnswer {
  const { step, writer } = among.counted.rows;
  const having = numberOf(`a.${among.step.column(countOf(among, `k.${step.column(writer.sql(of))}`))}`);
  const all = numberOf(`a.${among.step.column(countOf(among))}`);
  return {
    keys: among.keys,
    joins: [joinOf(among, 'a')],
    numerator: having,
    denominator: all,
    value: quotientSql(having, all, 100),
  };
}

/** The figure's own breakdown comes first of the dimensions; the others are the whole of which a part is looked at. */
function portionSql({ among }: Of<'portion'>, dimensions: readonly string[], { sums }: FigureWriter) {
  const own = sums(among, dimensions);
  const below = sums(among, dimensions.slice(1));
  if (!own || !below) return null;
  const count = numberOf(`a.${own.step.column(countOf(own))}`);
  const all = numberOf(`b.${below.step.column(countOf(below))}`);
  const whole = joinOf(below, 'b', 'lain');
  return {
    keys: own.keys,
    joins: [joinOf(own, 'a'), whole],
    numerator: count,
    denominator: all,
    value: quotientSql(count, all, 100),
  };
}

function ratioSql(
  { lower, times }: Of<'quotient'>,
  above: SqlSums,
  dimensions: readonly string[],
  { sums, bases }: FigureWriter,
): SqlAnswer | null {
  const upper = numberOf(`a.${above.step.column(totalOf(above))}`);
  const answer = (join: SqlJoin, number: string): SqlAnswer => ({
    keys: above.keys,
    joins: [joinOf(above, 'a'), join],
    numerator: upper,
    denominator: number,
    value: quotientSql(upper, number, times),
  });
  if (!('table' in lower)) {
    const { join, number } = bases(lower, dimensions);
    return answer(join, number);
  }
  const below = sums(lower, dimensions);
  return below && answer(joinOf(below, 'b'), numberOf(`b.${below.step.column(totalOf(below))}`));
}

/** The largest number of each region, at most what stands below it there; of all regions the sum of these. */
function cappedSql(
  { upper, lower, times }: Of<'quotient'>,
  dimensions: readonly string[],
  { sums }: FigureWriter,
): SqlAnswer | null {
  if (!('table' in lower)) throw new Unsayable('the largest number is compared with rows only');
  if (dimensions.some((one) => one !== REGION))
    throw new Unsayable('the largest number is one of each region');
  const [above, below] = [sums(upper, [REGION]), sums(lower, [REGION])];
  if (!above || !below) return null;
  const largest = above.step.column(
    `MAX(CASE WHEN ${above.flag} THEN CAST(${above.value ?? 1} AS FLOAT64) END)`,
  );
  const all = below.step.column(totalOf(below));
  const capped = `LEAST(${numberOf(`a.${largest}`)}, ${numberOf(`b.${all}`)})`;
  const joins = [joinOf(above, 'a'), joinOf(below, 'b')];
  if (dimensions.length > 0) {
    const number = numberOf(`b.${all}`);
    const value = quotientSql(capped, number, times);
    return { keys: above.keys, joins, numerator: capped, denominator: number, value };
  }
  const whole = sums(lower, []);
  if (!whole) return null;
  const number = numberOf(`b.${whole.step.column(totalOf(whole))}`);
  const summed = summedStep(above.keys, joins, capped, `${above.step.name}_${largest}_terbesar`);
  return {
    keys: whole.keys,
    joins: [{ step: summed, alias: 'a', on: null }, joinOf(whole, 'b')],
    numerator: 'a.nilai',
    denominator: number,
    value: quotientSql('a.nilai', number, times),
  };
}

function summedStep(keys: Step, joins: readonly SqlJoin[], number: string, name: string): Step {
  return stepOf(name, {
    fixed: [`COALESCE(SUM(${number}), 0) AS nilai`],
    from: () =>
      [
        `${keys.name} AS d`,
        ...joins.map(({ step, alias, on }) => `LEFT JOIN ${step.name} AS ${alias} ON ${on}`),
      ].join('\n'),
    needs: () => [keys, ...joins.map(({ step }) => step)],
  });
}

function medianSql(of: SqlSums): SqlAnswer {
  const count = numberOf(`a.${of.step.column(`COUNT(CASE WHEN ${of.flag} THEN ${of.value} END)`)}`);
  return {
    keys: of.keys,
    joins: [joinOf(of, 'a'), { step: middleStep(of), alias: 'b', on: 'b.kunci = d.kunci' }],
    numerator: NOTHING,
    denominator: count,
    value: 'b.tengah',
  };
}
