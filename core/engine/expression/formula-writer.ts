import type { CodeList } from '../../kit/code-list.ts';
import type { Bound } from '../../kit/column.ts';
import type { ColumnNode, Node, ParameterNode, TableRef } from '../../kit/expression/nodes.ts';

/** Where a formula stands, and where it finds what it names. */
export interface Place {
  /** A cell of the formula's own row: `$E3`. */
  cell(column: ColumnNode): string;
  /** The cells of a whole column: `'T01 Kasus'!$A$3:$A$2002`. */
  range(column: ColumnNode): string;
  parameter(name: string): string;
  /** The defined name that holds the labels of a list, or of one of its groups. */
  labels(list: CodeList, group: string | null): string;
  /**
   * A cell of the formula's own row that already holds what a node gives: 1, 0 or "" for true, false or cannot tell,
   * otherwise the value or "". `null` where there is none; absent where there are no such cells at all.
   */
  shared?(node: Node): string | null;
  /**
   * Criteria of COUNTIFS that rows of a table meet where a condition certainly holds, which no criteria of its own
   * columns say; `null` where nothing tells. Absent where no table has a column for that.
   */
  judged?(condition: Node, table: TableRef): readonly (readonly string[])[] | null;
}

/** The parts of the compiler call one another through this. */
export interface Writer {
  readonly place: Place;
  /** TRUE when the condition certainly holds (`want`) or certainly does not. */
  holds(node: Node, want: boolean): string;
  value(node: Node): string;
  /** Conditions that together say that the value is known. */
  known(node: Node): readonly string[];
}

/** Thrown inside the compiler, and turned into a value at its door. */
export class Unsayable extends Error {}

/** A text in a formula. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** TRUE when all parts are; AND evaluates every part, so none may be an error. */
export function every(parts: readonly string[]): string {
  if (parts.length === 0) return 'TRUE';
  return parts.length === 1 ? (parts[0] ?? 'TRUE') : `AND(${parts.join(',')})`;
}

export function some(parts: readonly string[]): string {
  if (parts.length === 0) return 'FALSE';
  return parts.length === 1 ? (parts[0] ?? 'FALSE') : `OR(${parts.join(',')})`;
}

const NUMBER = /^\d+$/;

/** Whether a label stands in cells as a number. */
export function isNumber(label: string): boolean {
  return NUMBER.test(label);
}

/** A label as cells hold it. */
export function labelText(label: string): string {
  return isNumber(label) ? label : quote(label);
}

/** A limit of a column as a number, or as a formula that gives one. */
export function boundText(bound: Bound, place: Place): string {
  return typeof bound === 'number'
    ? numberLiteral(bound)
    : `(YEAR(${place.parameter('hari_ini')})+${bound.thisYear})`;
}

/** A number or day from outside the row; a setting whose cell is gone or blank is what it usually is. */
export function parameterText({ name, usual }: ParameterNode, place: Place): string {
  const cell = place.parameter(name);
  return usual === undefined ? cell : `IF(ISNUMBER(${cell}),${cell},${numberLiteral(usual)})`;
}

const DECIMALS = /^(-?)(\d+)\.(\d+)$/;

/** A number without a decimal sign, which is a comma in some locales: 84.995 is 84995 over 1000, to the last bit. */
export function numberLiteral(value: number): string {
  const [, sign = '', whole = '', decimals = ''] = DECIMALS.exec(String(value)) ?? [];
  return decimals === ''
    ? String(value)
    : `(${sign}${Number(whole + decimals)}/1${'0'.repeat(decimals.length)})`;
}
