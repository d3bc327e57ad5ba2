import type { Measure } from '../../kit/measure.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { SET_MARK, sqlText } from '../expression/sql-writer.ts';
import type { SqlDimension, SqlDimensions } from './sql-keys.ts';
import type { CountedRows, Stretch } from './sql-measures.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** The rows of a measure, by the parts of a breakdown. */
export interface SqlSums {
  /** The parts: `kunci`, `lain` (what comes after the first dimension) and `wilayah`. */
  readonly keys: Step;
  /** What rows come to in each part that has any, by `kunci`; its columns are aggregates over `k`. */
  readonly step: Step;
  readonly counted: CountedRows;
  /** The column of `k` that is TRUE where a row counts. */
  readonly flag: string;
  /** The number of each row of `k`. */
  readonly value: string | null;
  readonly rows: PartedRows;
}

/** Rows, `k`, by the parts that they belong to; a row of several parts is there for each. */
interface PartedRows {
  readonly key: string;
  readonly from: () => string;
  readonly where: readonly string[];
  readonly needs: () => readonly Step[];
}

/** Counts rows by breakdowns; `null` where a form cannot be broken down so. */
export type SqlSummer = (
  measure: Measure,
  dimensions: readonly string[],
  stretch?: Stretch,
) => SqlSums | null;

/** Prepares counting; sums of the same form and breakdown are taken in one pass over its rows. */
export function summer(countedOf: (measure: Measure) => CountedRows, find: SqlDimensions): SqlSummer {
  const keySteps = new Map<string, Step>();
  const sumSteps = new Map<string, Step>();
  return (measure, dimensions, stretch = measure.span) => {
    const counted = countedOf(measure);
    const split = dimensions.map((id) => find(id, measure, counted.rows));
    if (!split.every((one) => one !== null)) return null;
    if (split.length > 2) throw new Unsayable('a figure is broken down by two dimensions at most');
    const flag = counted.flag(measure, stretch);
    const name = [counted.rows.step.name, ...dimensions].join('_').replace('baris', 'jumlah');
    const { step, writer } = counted.rows;
    const rows = partedRows(split, counted);
    return {
      keys: cached(keySteps, split.map(({ parts }) => parts.name).join(), () => keyStep(split)),
      step: cached(sumSteps, `${name} ${split.map(({ column }) => column).join()}`, () => {
        const unique = `${name}_${sumSteps.size}`;
        if (split.some(({ isSet }) => isSet)) return setSumStep(unique, split, counted);
        return sumStep(unique, rows, split.length === 0);
      }),
      counted,
      flag: `k.${flag}`,
      value: measure.value && `k.${step.column(writer.sql(measure.value))}`,
      rows,
    };
  };
}

/** How many rows count. */
export function countOf({ flag }: SqlSums, also?: string): string {
  return `COUNT(CASE WHEN ${also ? `${flag} AND ${also}` : flag} THEN 1 END)`;
}

/** How many rows count, or the sum of their numbers. */
export function totalOf(sums: SqlSums): string {
  const { flag, value } = sums;
  return value ? `SUM(CASE WHEN ${flag} THEN CAST(${value} AS FLOAT64) END)` : countOf(sums);
}

function keyStep(split: readonly SqlDimension[]): Step {
  const [first, second] = split.map(({ parts }) => parts);
  if (!first)
    return stepOf('kunci_semua', { fixed: ["'' AS kunci", "'' AS lain", "'' AS wilayah"], from: () => ONE });
  if (!second)
    return stepOf(`${first.name}_saja`, {
      fixed: ['a.kunci AS kunci', "'' AS lain", 'a.wilayah AS wilayah'],
      from: () => `${first.name} AS a`,
      needs: () => [first],
    });
  const both = "CONCAT(a.kunci, '*', b.kunci) AS kunci";
  return stepOf(`${first.name}_${second.name}`, {
    fixed: [both, 'b.kunci AS lain', 'CONCAT(a.wilayah, b.wilayah) AS wilayah'],
    from: () => `${first.name} AS a CROSS JOIN ${second.name} AS b`,
    needs: () => [first, second],
  });
}

const ONE = '(SELECT 1 AS satu) AS q';

function partedRows(split: readonly SqlDimension[], { last }: Pick<CountedRows, 'last'>): PartedRows {
  const held = split.map(({ column, isSet }, i) => (isSet ? `m${i}.kunci` : `k.${column}`));
  const sets = split.flatMap(({ parts, column, isSet }, i) => {
    const alias = `m${i}`;
    const member = `CONCAT(${sqlText(SET_MARK)}, ${alias}.kunci, ${sqlText(SET_MARK)})`;
    return isSet ? [{ parts, alias, on: `STRPOS(k.${column}, ${member}) > 0` }] : [];
  });
  return {
    key: held.length > 1 ? `CONCAT(${held.join(", '*', ")})` : (held[0] ?? "''"),
    from: () =>
      [`${last().name} AS k`, ...sets.map(({ parts, alias }) => `CROSS JOIN ${parts.name} AS ${alias}`)].join(
        ' ',
      ),
    where: [...held.map((one) => `${one} IS NOT NULL`), ...sets.map(({ on }) => on)],
    needs: () => [last(), ...sets.map(({ parts }) => parts)],
  };
}

function sumStep(name: string, { key, from, where, needs }: PartedRows, isWhole: boolean): Step {
  return stepOf(name, {
    fixed: [`${key} AS kunci`],
    from: () => (isWhole ? from() : `${from()}\nWHERE ${where.join(' AND ')}\nGROUP BY 1`),
    needs,
  });
}

/** Rows with the same set are summed before they are counted for each of its parts: sets differ less than rows. */
function setSumStep(name: string, split: readonly SqlDimension[], { last }: CountedRows): Step {
  const same = stepOf(`${name}_setara`, {
    fixed: split.map(({ column }) => `k.${column} AS ${column}`),
    from: () => `${last().name} AS k\nGROUP BY ${split.map((_, i) => i + 1).join(', ')}`,
    needs: () => [last()],
  });
  const { key, from, where, needs } = partedRows(split, { last: () => same });
  const step = sumStep(name, { key, from, where, needs }, false);
  return {
    ...step,
    column: (expression) => {
      if (!ADDABLE.test(expression)) throw new Unsayable('the parts of a set are counted or added');
      return step.column(`SUM(k.${same.column(expression)})`);
    },
  };
}

const ADDABLE = /^(?:COUNT|SUM)\(CASE /;
