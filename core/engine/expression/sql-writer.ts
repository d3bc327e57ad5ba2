import type { ColumnNode, Node, ParameterNode } from '../../kit/expression/nodes.ts';

/**
 * Where an expression stands in a query, and how it finds what it names. NULL is what cannot be told, in values and in
 * conditions. Days are whole numbers (UNIX_DATE), which both dialects count alike.
 */
export interface SqlPlace {
  /** A cell of the row itself: `t.usia_lapor`. */
  cell(column: ColumnNode): string;
  /** TRUE where the cell holds nothing, not even something that its column does not take. */
  blank(column: ColumnNode): string;
  parameter(node: ParameterNode): string;
  /** The cell of the first row whose `key` is `match`; NULL without one. */
  first(key: ColumnNode, match: string, value: ColumnNode): string;
  /** An aggregate over the rows whose `key` is `match`, written at the place of those rows; NULL without any. */
  gathered(key: ColumnNode, match: string, aggregate: (rows: SqlWriter) => string): string;
}

/** The parts of the compiler call one another through this. */
export interface SqlWriter {
  readonly place: SqlPlace;
  sql(node: Node): string;
}

const NOT_PLAIN = /['\\@]/;

/** A code in a query. The dialects escape quotes each in its own way, and no code has any. */
export function sqlText(code: string): string {
  if (NOT_PLAIN.test(code)) throw new RangeError('a code has no quote, backslash or @');
  return `'${code}'`;
}

/** A number in a query: one with a fraction is binary in both dialects only when that is said. */
export function sqlNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : `CAST(${value} AS FLOAT64)`;
}

/** What stands between the codes of a cell that holds several, and before and after them: `;ANAK;PEREMPUAN;`. */
export const SET_MARK = ';';

/** The member of a set that stands for what could not be read. */
export const SET_UNREAD = '?';

/** Whether a set has a code. */
export function sqlHolds(set: string, code: string): string {
  return `STRPOS(${set}, ${sqlText(`${SET_MARK}${code}${SET_MARK}`)}) > 0`;
}
