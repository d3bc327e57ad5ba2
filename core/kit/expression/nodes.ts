import type { Text } from '../../locale/text.ts';
import type { Column, Columns } from '../column.ts';

/** What an expression gives: a day, a number, a text, a code of a list, a set of codes, or true/false/cannot tell. */
export type ValueType = 'date' | 'number' | 'text' | 'choice' | 'set' | 'truth';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** What an expression needs to know of a template. */
export interface TableRef {
  readonly id: string;
  readonly sheet: string;
  readonly title: Text;
  readonly columns: Columns;
}

export interface ColumnNode {
  readonly kind: 'column';
  readonly table: TableRef;
  readonly name: string;
}

/** A value that comes from outside the row: today, the cover, a setting. */
export interface ParameterNode {
  readonly kind: 'parameter';
  readonly type: 'date' | 'number';
  readonly name: string;
  readonly label: Text;
  /** What holds where nobody says otherwise; absent where that cannot be told. */
  readonly usual?: number;
}

/** Rows of another table, or of the same, whose `key` equals `match`. */
interface Relation {
  readonly key: ColumnNode;
  readonly match: ColumnNode;
}

/** What related rows hold, and what the row itself holds, which must be the same; texts are compared without letter case. */
export interface Pair {
  readonly key: ColumnNode | LookupNode;
  readonly match: ColumnNode | LookupNode;
  /** Whether texts may also differ in signs and spaces. */
  readonly loose: boolean;
}

/** The first and last day, or least and greatest number, that related rows may hold; both are computed on the row itself. */
export interface Span {
  readonly key: ColumnNode;
  readonly from: Node;
  readonly to: Node;
}

/** How many related rows satisfy `where` for certain, or the sum of one of their columns. */
export interface RelatedNode extends Relation {
  readonly kind: 'related';
  /** What else must be the same. */
  readonly also: readonly Pair[];
  readonly between: Span | null;
  readonly sum: ColumnNode | null;
  readonly where: Node | null;
  /** Whether rows of the workbooks given beside count too; a sheet sees only its own. */
  readonly beside: boolean;
}

/**
 * The number that the related row before this one holds: by the days of a column, or by the periods of the workbooks
 * where `by` is `null`. Cannot tell without one, or when there are several of one day that differ.
 */
export interface PreviousNode extends Relation {
  readonly kind: 'previous';
  readonly value: ColumnNode;
  readonly by: ColumnNode | null;
}

/**
 * The least number or first day that related rows hold which satisfy `where` for certain, or how many different codes
 * they hold. Without such a row the least cannot be told, and the codes are none.
 */
export interface GatheredNode extends Relation {
  readonly kind: 'least' | 'kinds';
  readonly value: ColumnNode;
  readonly where: Node | null;
}

/** Whether a related row exists, in the workbook or in those given beside it. */
export interface ExistsNode extends Relation {
  readonly kind: 'exists';
}

/**
 * A value of the first related row, of the workbook or of those given beside it; cannot tell without one. The code to
 * look for may itself be looked up: from a service to its victim, and from there to the case.
 */
export interface LookupNode {
  readonly kind: 'lookup';
  readonly key: ColumnNode;
  readonly match: ColumnNode | LookupNode;
  readonly value: ColumnNode;
  /** Of several rows with the key the one with the latest day in this column; the first row where it is absent. */
  readonly latest?: ColumnNode;
}

/**
 * How many rows of a table satisfy `where` for certain, or the sum of one of their columns, which cannot be told when
 * one of them has no known number. Only rows of the same workbook.
 */
export interface TotalNode {
  readonly kind: 'total';
  readonly table: TableRef;
  readonly sum: ColumnNode | null;
  readonly where: Node | null;
}

/**
 * How many of the codes in a cell, joined by "; ", have no row, here or beside; cannot tell unless all of them have
 * the shape of `mask`. Codes whose four digits from `year` on, counted from 0, are below `since` are left out.
 */
export interface UnfoundNode {
  readonly kind: 'unfound';
  readonly key: ColumnNode;
  readonly match: ColumnNode;
  readonly mask: string;
  readonly year: number;
  readonly since: Node;
}

/** The code of the last step that the number reaches; cannot tell below the first. */
export interface StepNode {
  readonly kind: 'step';
  readonly operand: Node;
  readonly steps: readonly (readonly [from: number, code: string])[];
  readonly of: Column;
}

/**
 * What a condition or a figure can say. Every node is true, false or a value only when the cells that it needs are
 * filled and valid; otherwise it cannot tell.
 */
export type Node =
  | ColumnNode
  | ParameterNode
  | { readonly kind: 'literal'; readonly type: 'number' | 'text'; readonly value: number | string }
  | { readonly kind: 'code'; readonly code: string; readonly of: Column }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Node; readonly right: Node }
  | { readonly kind: 'oneOf'; readonly operand: ColumnNode | LookupNode; readonly codes: readonly string[] }
  | {
      readonly kind: 'has';
      readonly operand: ColumnNode | LookupNode;
      readonly codes: readonly string[] | ColumnNode;
    }
  | { readonly kind: 'isBlank'; readonly operand: ColumnNode }
  | { readonly kind: 'matches'; readonly operand: ColumnNode; readonly mask: string }
  | { readonly kind: 'ascending'; readonly operands: readonly ColumnNode[] }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Node[] }
  | { readonly kind: 'not'; readonly operand: Node }
  | {
      readonly kind: 'arithmetic';
      readonly op: '+' | '-' | '*' | '/';
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: 'part'; readonly part: 'year' | 'month'; readonly operand: Node }
  | { readonly kind: 'length'; readonly operand: ColumnNode }
  /** The number that the label of a code is; cannot tell where that is a word. */
  | { readonly kind: 'score'; readonly operand: ColumnNode }
  | { readonly kind: 'count'; readonly operand: ColumnNode; readonly characters: string }
  | {
      readonly kind: 'digits';
      readonly operand: ColumnNode;
      readonly from: number;
      readonly length: number;
    }
  | {
      readonly kind: 'choose';
      readonly condition: Node;
      readonly whenTrue: Node;
      readonly whenFalse: Node;
    }
  | { readonly kind: 'dateOf'; readonly year: Node; readonly month: Node; readonly day: Node }
  | StepNode
  | RelatedNode
  | PreviousNode
  | GatheredNode
  | ExistsNode
  | LookupNode
  | TotalNode
  | UnfoundNode;

/** The column that a node names. */
export function columnOf({ table, name }: ColumnNode): Column {
  const column = table.columns[name];
  if (!column) throw new RangeError(`${table.id} has no column ${name}`);
  return column;
}

/** The type of value that a node gives. */
export function typeOf(node: Node): ValueType {
  switch (node.kind) {
    case 'column':
      return columnValue[columnOf(node).type];
    case 'lookup':
    case 'least':
      return typeOf(node.value);
    case 'literal':
    case 'parameter':
      return node.type;
    case 'choose':
      return typeOf(node.whenTrue);
    case 'arithmetic':
      return node.op === '+' && typeOf(node.left) === 'date' ? 'date' : 'number';
    case 'step':
    case 'code':
      return 'choice';
    case 'dateOf':
      return 'date';
    case 'part':
    case 'length':
    case 'score':
    case 'count':
    case 'digits':
    case 'related':
    case 'total':
    case 'unfound':
    case 'kinds':
    case 'previous':
      return 'number';
    default:
      return 'truth';
  }
}

const columnValue = {
  text: 'text',
  code: 'text',
  integer: 'number',
  decimal: 'number',
  currency: 'number',
  date: 'date',
  choice: 'choice',
  boolean: 'choice',
  choices: 'set',
} as const;
