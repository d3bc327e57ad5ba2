import type { Column, Columns } from '../column.ts';
import type { ColumnNode, GatheredNode, LookupNode, Node, RelatedNode, TableRef } from './nodes.ts';
import {
  type Cell,
  type CellOf,
  type Choice,
  cellOf,
  choiceOf,
  type Dated,
  dated,
  type Numeric,
  numeric,
  operandOf,
  type Textual,
  type Truth,
  textNode,
  textual,
  truth,
  type ValueOf,
} from './operands.ts';

/** A template as expressions see it. */
export interface Table<C extends Columns> extends TableRef {
  readonly columns: C;
}

/** The cells of a row, by column. */
export type Row<C extends Columns> = { readonly [K in keyof C]: CellOf<C[K]> };

/** The columns of a template as operands: `rowOf(kasus).tanggal_lapor`. */
export function rowOf<C extends Columns>(table: Table<C>): Row<C> {
  const cells = Object.keys(table.columns).map((name) => [name, cellOf(columnNode(table, name))]);
  return Object.fromEntries(cells) as Row<C>; // each name gets the operand of its own column, see `cellOf`
}

export const not = (condition: Truth): Truth => truth({ kind: 'not', operand: condition.node });
export const allOf = (...conditions: readonly Truth[]): Truth =>
  truth({ kind: 'and', operands: conditions.map((condition) => condition.node) });
export const anyOf = (...conditions: readonly Truth[]): Truth =>
  truth({ kind: 'or', operands: conditions.map((condition) => condition.node) });

/** The filled days stand in this order; blank and invalid ones are passed over, so it is never "cannot tell". */
export const ascending = (...days: readonly (Dated & Cell)[]): Truth =>
  truth({ kind: 'ascending', operands: days.map((day) => day.node) });

/** One number or the other; cannot tell when the condition cannot. */
export const choose = (condition: Truth, whenTrue: Numeric | number, whenFalse: Numeric | number): Numeric =>
  numeric({
    kind: 'choose',
    condition: condition.node,
    whenTrue: numberNode(whenTrue),
    whenFalse: numberNode(whenFalse),
  });

/** A fixed code of a choice column, for what is derived. */
export const codeOf = <C extends string>(
  column: Column<'choice' | 'boolean', C>,
  code: NoInfer<C>,
): Choice<C> => choiceOf({ kind: 'code', code, of: column });

/** One code or another; cannot tell when the condition cannot. */
export function chooseCode<C extends string>(
  condition: Truth,
  whenTrue: Choice<C>,
  whenFalse: Choice<C>,
): Choice<C> {
  return choiceOf({
    kind: 'choose',
    condition: condition.node,
    whenTrue: whenTrue.node,
    whenFalse: whenFalse.node,
  });
}

/** One text or the other; cannot tell when the condition cannot. An empty text is a blank cell. */
export function chooseText(
  condition: Truth,
  whenTrue: Textual | string,
  whenFalse: Textual | string,
): Textual {
  return textual({
    kind: 'choose',
    condition: condition.node,
    whenTrue: textNode(whenTrue),
    whenFalse: textNode(whenFalse),
  });
}

/** A day made of its parts; months and days may run over. */
export const dateOf = (year: Numeric, month: Numeric | number, day: Numeric | number): Dated =>
  dated({ kind: 'dateOf', year: year.node, month: numberNode(month), day: numberNode(day) });

/** How many rows of `table` carry this key, and satisfy `where` for certain. */
export function related<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
  where?: (row: Row<C>) => Truth,
): Numeric {
  const keyNode = columnNode(table, key);
  const condition = where?.(rowOf(table)).node ?? null;
  return numeric({ ...relation(keyNode, match), where: condition });
}

/** The sum of a column over the rows of `table` that carry this key. */
export function relatedSum<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
  of: (row: Row<C>) => Numeric & Cell,
): Numeric {
  const keyNode = columnNode(table, key);
  return numeric({ ...relation(keyNode, match), sum: of(rowOf(table)).node });
}

/** The first day that the rows of `table` with this key hold, of those that satisfy `where` for certain. */
export function firstDay<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
  of: (row: Row<C>) => Dated & Cell,
  where?: (row: Row<C>) => Truth,
): Dated {
  return dated(gathered('least', table, key, match, of, where));
}

/** How many different codes the rows of `table` with this key hold, of those that satisfy `where` for certain. */
export function kindsOf<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
  of: (row: Row<C>) => Cell,
  where?: (row: Row<C>) => Truth,
): Numeric {
  return numeric(gathered('kinds', table, key, match, of, where));
}

function gathered<C extends Columns>(
  kind: GatheredNode['kind'],
  table: Table<C>,
  key: string,
  match: Cell,
  of: (row: Row<C>) => Cell,
  where?: (row: Row<C>) => Truth,
): GatheredNode {
  const row = rowOf(table);
  const condition = where?.(row).node ?? null;
  return { kind, key: columnNode(table, key), match: match.node, value: of(row).node, where: condition };
}

/** How many rows of `table` satisfy `where` for certain, whatever their key. */
export function total<C extends Columns>(table: Table<C>, where: (row: Row<C>) => Truth): Numeric {
  return numeric({ kind: 'total', table, sum: null, where: where(rowOf(table)).node });
}

/** The sum of a column over the rows of `table` that satisfy `where` for certain. */
export function totalSum<C extends Columns>(
  table: Table<C>,
  of: (row: Row<C>) => Numeric & Cell,
  where: (row: Row<C>) => Truth,
): Numeric {
  const row = rowOf(table);
  return numeric({ kind: 'total', table, sum: of(row).node, where: where(row).node });
}

/** How many of the codes in a cell have no row in `table`; see {@link UnfoundNode}. */
export function unfound<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
  { mask, year, since }: { readonly mask: string; readonly year: number; readonly since: Numeric },
): Numeric {
  const keyNode = columnNode(table, key);
  return numeric({ kind: 'unfound', key: keyNode, match: match.node, mask, year, since: since.node });
}

/** The number that the label of a choice is, such as a score; cannot tell where that is a word. */
export const scoreOf = (choice: Cell): Numeric => numeric({ kind: 'score', operand: choice.node });

/** Whether a row with this key exists, in the workbook or in those given beside it. */
export function exists<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual & Cell,
): Truth {
  return truth({ kind: 'exists', key: columnNode(table, key), match: match.node });
}

/** A value of the row with this key, which is a cell's or looked up itself; cannot tell without one. */
export function lookup<C extends Columns, K extends keyof C & string, V extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual,
  value: V,
): ValueOf<C[V]> {
  const node = lookupNode(table, key, match, value);
  return operandOf(node) as ValueOf<C[V]>; // the operand of the looked-up column's type, see `operandOf`
}

/** As {@link lookup}, of the row with the latest day in the column `by` where several have the key. */
export function lookupLatest<C extends Columns, K extends keyof C & string, V extends keyof C & string>(
  table: Table<C>,
  key: K,
  match: Textual,
  { by, value }: { readonly by: keyof C & string; readonly value: V },
): ValueOf<C[V]> {
  const node = { ...lookupNode(table, key, match, value), latest: columnNode(table, by) };
  return operandOf(node) as ValueOf<C[V]>; // as in `lookup`
}

function lookupNode(table: TableRef, key: string, { node: match }: Textual, value: string): LookupNode {
  if (match.kind !== 'column' && match.kind !== 'lookup')
    throw new RangeError('a row is looked up by the code of a cell, or of another row');
  return { kind: 'lookup', key: columnNode(table, key), match, value: columnNode(table, value) };
}

function relation(key: ColumnNode, match: Cell): RelatedNode {
  return {
    kind: 'related',
    key,
    match: match.node,
    also: [],
    between: null,
    sum: null,
    where: null,
    beside: false,
  };
}

function columnNode(table: TableRef, name: string): ColumnNode {
  return { kind: 'column', table, name };
}

function numberNode(value: Numeric | number): Node {
  return typeof value === 'number' ? { kind: 'literal', type: 'number', value } : value.node;
}
