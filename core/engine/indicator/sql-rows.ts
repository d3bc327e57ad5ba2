import type { ColumnNode, Node, TableRef } from '../../kit/expression/nodes.ts';
import { ownNodes } from '../../kit/expression/walk.ts';
import { sqlWriter } from '../expression/sql.ts';
import type { SqlPlace, SqlWriter } from '../expression/sql-writer.ts';
import { blankName, flatName } from '../flat-tables/flat-name.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** The rows of one form with what figures ask of each: conditions, numbers, keys of breakdowns. */
export interface RowStep {
  readonly step: Step;
  /** Writes expressions for its columns. */
  readonly writer: SqlWriter;
}

/** The steps that read the flat tables. */
export interface RowSteps {
  readonly rowsOf: (table: TableRef) => RowStep;
}

/**
 * Prepares the reading of the flat tables. What rows take from others is computed once for each code and joined by it,
 * so that the work grows with the rows alone.
 */
export function rowSteps(): RowSteps {
  const rows = new Map<string, RowStep>();
  const others = new Map<string, Step>();
  const gathered = new Map<string, RowStep>();
  const related: Related = {
    firstOf: (key) => cached(others, nameOf('pertama', key), () => firstRows(key)),
    gatheredBy: (key) => cached(gathered, nameOf('himpun', key), () => gatheredRows(key, related)),
  };
  return {
    rowsOf: (table) =>
      cached(rows, table.id, () => {
        const { writer, from, needs } = scopeOf(table, related, ['t.id_baris', 't.wilayah_baris'], '');
        const fixed = ['b.id_baris', 'b.wilayah_baris'];
        return { step: stepOf(`baris_${table.id.toLowerCase()}`, { fixed, from, needs }), writer };
      }),
  };
}

interface Related {
  readonly firstOf: (key: ColumnNode) => Step;
  readonly gatheredBy: (key: ColumnNode) => RowStep;
}

function nameOf(what: string, { table, name }: ColumnNode): string {
  return `${what}_${table.id.toLowerCase()}_${name}`;
}

/** The first row with each code. */
function firstRows(key: ColumnNode): Step {
  const code = `t.${key.name}`;
  const first = `ROW_NUMBER() OVER (PARTITION BY ${code} ORDER BY t.id_baris) AS urutan`;
  const rows = `SELECT t.*, ${first} FROM ${flatName(key.table)} AS t WHERE ${code} IS NOT NULL`;
  return stepOf(nameOf('pertama', key), {
    fixed: [`q.${key.name} AS kunci`],
    from: () => `(${rows}) AS q\nWHERE q.urutan = 1`,
  });
}

/** What the rows with each code come to. */
function gatheredRows(key: ColumnNode, related: Related): RowStep {
  const code = `t.${key.name}`;
  const { writer, from, needs } = scopeOf(
    key.table,
    related,
    [`${code} AS kunci`],
    `WHERE ${code} IS NOT NULL`,
  );
  const step = stepOf(nameOf('himpun', key), {
    fixed: ['b.kunci AS kunci'],
    from: () => `${from()}\nGROUP BY b.kunci`,
    needs,
  });
  return { step, writer };
}

interface Scope {
  readonly writer: SqlWriter;
  readonly from: () => string;
  readonly needs: () => readonly Step[];
}

/**
 * The rows of a table as `b`: what conditions are made of is computed once a row, below them, since databases do not
 * look for what conditions have in common. There the rows are `t`, and what is joined to them `j1` and on.
 */
function scopeOf(table: TableRef, related: Related, fixed: readonly string[], where: string): Scope {
  const joins = new Map<string, Join>();
  const place = placeOf(joins, related);
  const below = sqlWriter(place);
  const leaves = stepOf('', {
    fixed,
    from: () => [`${flatName(table)} AS t`, ...Array.from(joins.values(), joinText), where].join('\n'),
  });
  return {
    writer: sqlWriter(place, (node) => (isLeaf(node) ? `b.${leaves.column(below.sql(node))}` : null)),
    from: () => `(\n${leaves.select()}\n) AS b`,
    needs: () => Array.from(joins.values(), ({ step }) => step),
  };
}

const COMPOSED: ReadonlySet<Node['kind']> = new Set(['and', 'or', 'not', 'choose']);
const GIVEN: ReadonlySet<Node['kind']> = new Set(['literal', 'parameter', 'code']);

/** Whether a node is computed with the rows: what is put together from conditions is computed above them. */
function isLeaf(node: Node): boolean {
  return !GIVEN.has(node.kind) && ownNodes(node).every(({ kind }) => !COMPOSED.has(kind));
}

interface Join {
  readonly step: Step;
  readonly alias: string;
  readonly match: string;
}

function joinText({ step, alias, match }: Join): string {
  return `LEFT JOIN ${step.name} AS ${alias} ON ${alias}.kunci = ${match}`;
}

function placeOf(joins: Map<string, Join>, related: Related): SqlPlace {
  const aliasOf = (step: Step, match: string): string =>
    cached(joins, `${step.name} ${match}`, () => ({ step, alias: `j${joins.size + 1}`, match })).alias;
  return {
    cell: ({ name }) => `t.${name}`,
    blank: (column) => blankCell(column),
    parameter: ({ name, type }) => (type === 'date' ? sqlDay(name) : sqlParameter(name)),
    first: (key, match, { name }) => {
      const step = related.firstOf(key);
      return `${aliasOf(step, match)}.${step.column(`q.${name}`, name)}`;
    },
    gathered: (key, match, aggregate) => {
      const { step, writer } = related.gatheredBy(key);
      return `${aliasOf(step, match)}.${step.column(aggregate(writer))}`;
    },
  };
}

/** A set that could not be read is no NULL, and needs no column of its own. */
function blankCell({ table, name }: ColumnNode): string {
  return table.columns[name]?.type === 'choices' ? `(t.${name} IS NULL)` : `t.${blankName(name)}`;
}

/** A day that is given with a query. */
export function sqlDay(name: string): string {
  return `UNIX_DATE(CAST(@${name} AS DATE))`;
}

/** A number that is given with a query. */
export function sqlParameter(name: string): string {
  return `CAST(@${name} AS FLOAT64)`;
}
