import type { Text } from '../../locale/text.ts';
import type { Column, ColumnType } from '../column.ts';
import { type ColumnNode, type Comparison, columnOf, type LookupNode, type Node, typeOf } from './nodes.ts';

/** A condition: true, false, or cannot tell. */
export interface Truth {
  readonly node: Node;
  and(...others: readonly Truth[]): Truth;
  or(...others: readonly Truth[]): Truth;
}

export interface Numeric {
  readonly node: Node;
  equals(other: Numeric | number): Truth;
  differs(other: Numeric | number): Truth;
  below(other: Numeric | number): Truth;
  atMost(other: Numeric | number): Truth;
  above(other: Numeric | number): Truth;
  atLeast(other: Numeric | number): Truth;
  plus(other: Numeric | number): Numeric;
  minus(other: Numeric | number): Numeric;
  times(other: Numeric | number): Numeric;
  /** Cannot tell when the divisor is 0. */
  over(other: Numeric | number): Numeric;
  /** The code of the last step reached: `[[0, 'U00_05'], [6, 'U06_12']]`. */
  step<C extends string>(
    column: Column<'choice', C>,
    steps: readonly (readonly [from: number, code: NoInfer<C>])[],
  ): Choice<C>;
}

export interface Dated {
  readonly node: Node;
  before(other: Dated): Truth;
  until(other: Dated): Truth;
  after(other: Dated): Truth;
  since(other: Dated): Truth;
  /** Days from the other day to this one. */
  daysAfter(other: Dated): Numeric;
  plusDays(days: Numeric | number): Dated;
  year(): Numeric;
  month(): Numeric;
}

export interface Textual {
  readonly node: Node;
  sameText(other: Textual | string): Truth;
  differsFrom(other: Textual | string): Truth;
}

export interface Choice<C extends string> {
  readonly node: Node;
  // Properties, not methods: TypeScript would let the codes of another list pass through a method.
  readonly is: (...codes: readonly C[]) => Truth;
  readonly isNot: (...codes: readonly C[]) => Truth;
  readonly sameAs: (other: Choice<C>) => Truth;
  readonly differsFrom: (other: Choice<C>) => Truth;
}

export interface CodeSet<C extends string> {
  readonly node: Node;
  /** Whether any of the codes is among those chosen. */
  readonly has: (...anyOf: readonly C[]) => Truth;
  readonly includes: (code: Choice<C>) => Truth;
}

/** What only a column of the row has: it can be blank, and these two are never "cannot tell". */
export interface Cell {
  readonly node: ColumnNode;
  isBlank(): Truth;
  isFilled(): Truth;
}

/** What only a text or code of the row has. */
export interface CellText {
  length(): Numeric;
  /** How many of its characters are among these, letter case included. */
  count(characters: string): Numeric;
  /** Whether the text has this shape; see {@link Column.mask}. */
  matches(mask: string): Truth;
  /** The number that stands at these characters of a code, counted from 0. */
  digits(from: number, length: number): Numeric;
}

interface OperandByType<C extends string> {
  readonly text: Textual & CellText;
  readonly code: Textual & CellText;
  readonly integer: Numeric;
  readonly decimal: Numeric;
  readonly currency: Numeric;
  readonly date: Dated;
  readonly choice: Choice<C>;
  readonly boolean: Choice<C>;
  readonly choices: CodeSet<C>;
}

/** The operand that a column makes; without what only the row's own cells can do. */
export type ValueOf<K> = K extends Column<infer T, infer C> ? OperandByType<C>[T] : never;

/** The operand of a column of the row itself. */
export type CellOf<K> = ValueOf<K> & Cell;

export function truth(node: Node): Truth {
  return {
    node,
    and: (...others) => truth({ kind: 'and', operands: [node, ...others.map((other) => other.node)] }),
    or: (...others) => truth({ kind: 'or', operands: [node, ...others.map((other) => other.node)] }),
  };
}

export function numeric(node: Node): Numeric {
  const compare = (op: Comparison) => (other: Numeric | number) =>
    truth({ kind: 'compare', op, left: node, right: numberNode(other) });
  const arithmetic = (op: '+' | '-' | '*' | '/') => (other: Numeric | number) =>
    numeric({ kind: 'arithmetic', op, left: node, right: numberNode(other) });
  return {
    node,
    equals: compare('='),
    differs: compare('<>'),
    below: compare('<'),
    atMost: compare('<='),
    above: compare('>'),
    atLeast: compare('>='),
    plus: arithmetic('+'),
    minus: arithmetic('-'),
    times: arithmetic('*'),
    over: arithmetic('/'),
    step: (of, steps) => choiceOf({ kind: 'step', operand: node, steps, of }),
  };
}

export function dated(node: Node): Dated {
  const compare = (op: Comparison) => (other: Dated) =>
    truth({ kind: 'compare', op, left: node, right: other.node });
  return {
    node,
    before: compare('<'),
    until: compare('<='),
    after: compare('>'),
    since: compare('>='),
    daysAfter: (other) => numeric({ kind: 'arithmetic', op: '-', left: node, right: other.node }),
    plusDays: (days) => dated({ kind: 'arithmetic', op: '+', left: node, right: numberNode(days) }),
    year: () => numeric({ kind: 'part', part: 'year', operand: node }),
    month: () => numeric({ kind: 'part', part: 'month', operand: node }),
  };
}

export function textual(node: Node): Textual {
  const compare = (op: Comparison) => (other: Textual | string) =>
    truth({ kind: 'compare', op, left: node, right: textNode(other) });
  return { node, sameText: compare('='), differsFrom: compare('<>') };
}

export function choiceOf<C extends string>(node: Node): Choice<C> {
  const compare = (op: Comparison) => (other: Choice<C>) =>
    truth({ kind: 'compare', op, left: node, right: other.node });
  const is = (codes: readonly C[]): Truth => truth({ kind: 'oneOf', operand: choiceCell(node), codes });
  return {
    node,
    is: (...codes) => is(codes),
    isNot: (...codes) => truth({ kind: 'not', operand: is(codes).node }),
    sameAs: compare('='),
    differsFrom: compare('<>'),
  };
}

function codeSet(node: ColumnNode | LookupNode): CodeSet<string> {
  return {
    node,
    has: (...codes) => truth({ kind: 'has', operand: node, codes }),
    includes: (code) => {
      if (code.node.kind !== 'column') throw new RangeError('only a column is sought in a set');
      return truth({ kind: 'has', operand: node, codes: code.node });
    },
  };
}

/** The operand of a node by its type; `lookup` and `column` use it. */
export function operandOf(node: ColumnNode | LookupNode): object {
  switch (typeOf(node)) {
    case 'date':
      return dated(node);
    case 'number':
      return numeric(node);
    case 'text':
      return textual(node);
    case 'choice':
      return choiceOf(node);
    default:
      return codeSet(node);
  }
}

/** A column of the row, with all that it can be asked. */
export function cellOf(node: ColumnNode): Cell {
  const isBlank = truth({ kind: 'isBlank', operand: node });
  const cell = { isBlank: () => isBlank, isFilled: () => truth({ kind: 'not', operand: isBlank.node }) };
  return { ...operandOf(node), ...(hasText(columnOf(node).type) ? cellText(node) : {}), ...cell, node };
}

function hasText(type: ColumnType): boolean {
  return type === 'text' || type === 'code';
}

function cellText(operand: ColumnNode): CellText {
  return {
    length: () => numeric({ kind: 'length', operand }),
    count: (characters) => numeric({ kind: 'count', operand, characters }),
    matches: (mask) => truth({ kind: 'matches', operand, mask }),
    digits: (from, length) => numeric({ kind: 'digits', operand, from, length }),
  };
}

function numberNode(other: Numeric | number): Node {
  return typeof other === 'number' ? { kind: 'literal', type: 'number', value: other } : other.node;
}

export function textNode(text: Textual | string): Node {
  return typeof text === 'string' ? { kind: 'literal', type: 'text', value: text } : text.node;
}

function choiceCell(node: Node): ColumnNode | LookupNode {
  if (node.kind === 'column' || node.kind === 'lookup') return node;
  throw new RangeError('only a column is compared with codes');
}

/** A day that comes from outside the row, such as today. */
export function dateParameter(name: string, label: Text): Dated {
  return dated({ kind: 'parameter', type: 'date', name, label });
}

/** A number that comes from outside the row, such as the year on the cover; of a setting what it usually is. */
export function numberParameter(name: string, label: Text, usual?: number): Numeric {
  return numeric({ kind: 'parameter', type: 'number', name, label, ...(usual !== undefined && { usual }) });
}
