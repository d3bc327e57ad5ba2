import fc from 'fast-check';
import {
  type ColumnNode,
  columnOf,
  type Node,
  type Pair,
  type RelatedNode,
  type Span,
  typeOf,
} from '../../core/kit/expression/nodes.ts';
import {
  codesOf,
  columnsOf,
  type Nodes,
  type Parts,
  relations,
  type Scope,
  scopeOf,
} from './random-scope.ts';

const QUARTERS = fc.integer({ min: -40, max: 400 }).map((quarters) => quarters / 4);

/** How many rows have something in common with a row, or the sum of one of their columns. */
export function randomRelated(scope: Scope, depth: number, parts: Parts): Nodes {
  return fc.oneof(
    { weight: 2, arbitrary: byCode(scope, depth, parts) },
    { weight: 3, arbitrary: bySeveral(scope, depth, parts) },
  );
}

function byCode(scope: Scope, depth: number, parts: Parts): Nodes {
  return relations(scope).chain(([key, match]) => {
    const other = scopeOf(scope, key);
    const where = fc.option(fc.oneof(countable(other), parts.conditions(other, depth - 1)));
    const counted = where.map((condition): Node => ({ ...alone(key, match), where: condition }));
    const summed = fc
      .constantFrom(...columnsOf(other.table, 'number'))
      .map((sum): Node => ({ ...alone(key, match), sum }));
    return fc.oneof({ weight: 3, arbitrary: counted }, { weight: 1, arbitrary: summed });
  });
}

/** Rows that agree in several columns of any type, and whose days or numbers lie between two. */
function bySeveral(scope: Scope, depth: number, parts: Parts): Nodes {
  const others = [
    ...new Set(scope.keys.map(({ table }) => scopeOf(scope, { kind: 'column', table, name: '' }).table)),
  ];
  return fc.constantFrom(...others).chain((table) => {
    const other: Scope = { ...scope, table };
    const pairs = fc.shuffledSubarray([...pairsOf(scope, other)], { minLength: 1, maxLength: 3 });
    const loose = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
    const where = fc.option(countable(other), { freq: 2 });
    const sum = fc.option(fc.constantFrom(...columnsOf(table, 'number')), { freq: 2 });
    return fc
      .record({ pairs, loose, where, between: fc.option(spans(scope, other, depth, parts)), sum })
      .filter(({ pairs: [first] }) => first !== undefined)
      .map(({ pairs: [first, ...rest], loose: isLoose, where: condition, between, sum: column }): Node => {
        const [key, match] = first ?? never();
        const also = rest.map(
          ([k, m]): Pair => ({ key: k, match: m, loose: isLoose && typeOf(k) === 'text' }),
        );
        return { ...alone(key, match), also, between, where: condition, sum: column };
      });
  });
}

function never(): never {
  throw new RangeError('there is at least one pair');
}

/** Columns of two tables that can hold the same. */
function pairsOf(scope: Scope, other: Scope): readonly (readonly [key: ColumnNode, match: ColumnNode])[] {
  return columnsOf(other.table).flatMap((key) => {
    if (typeOf(key) === 'set') return [];
    const likely = columnsOf(scope.table).filter((match) => comparable(key, match));
    return likely.map((match) => [key, match] as const);
  });
}

function comparable(key: ColumnNode, match: ColumnNode): boolean {
  const [a, b] = [columnOf(key), columnOf(match)];
  if (key.table.id === match.table.id && key.name === match.name) return true;
  return typeOf(key) === typeOf(match) && a.list === b.list && a.mask === b.mask;
}

function spans(scope: Scope, other: Scope, depth: number, parts: Parts): fc.Arbitrary<Span> {
  const days = columnsOf(other.table, 'date');
  const numbers = columnsOf(other.table, 'number');
  const near = (own: ColumnNode, by: number): Node => ({
    kind: 'arithmetic',
    op: '+',
    left: own,
    right: { kind: 'literal', type: 'number', value: by },
  });
  const around = (key: ColumnNode, own: ColumnNode) =>
    fc.tuple(fc.constantFrom(-3, -1, 0), fc.constantFrom(0, 1, 30)).map(
      ([from, to]): Span => ({
        key,
        from: near(own, from),
        to: near(own, to),
      }),
    );
  const anywhere = fc
    .tuple(fc.constantFrom(...days), parts.dates(scope, depth - 1), parts.dates(scope, depth - 1))
    .map(([key, from, to]): Span => ({ key, from, to }));
  const ofType = (keys: readonly ColumnNode[], type: 'date' | 'number') =>
    fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom(...columnsOf(scope.table, type)))
      .chain(([key, own]) => around(key, own));
  return fc.oneof(ofType(days, 'date'), ofType(days, 'date'), anywhere, ofType(numbers, 'number'));
}

/** The number in the row before, which only the evaluator finds. */
export function previousRows(scope: Scope): Nodes {
  const own = columnsOf(scope.table, 'text').filter((node) => columnOf(node).mask !== null);
  return fc
    .tuple(
      fc.constantFrom(...own),
      fc.constantFrom(...columnsOf(scope.table, 'number')),
      fc.option(fc.constantFrom(...columnsOf(scope.table, 'date'))),
    )
    .map(([same, value, by]): Node => ({ kind: 'previous', key: same, match: same, value, by }));
}

/** The first day of related rows, or how many codes they hold, which only the evaluator and SQL tell. */
export function gatheredRows(scope: Scope, kind: 'least' | 'kinds'): Nodes {
  return relations(scope).chain(([key, match]) => {
    const other = scopeOf(scope, key);
    const values = columnsOf(other.table, kind === 'least' ? 'date' : 'choice');
    return fc
      .tuple(fc.constantFrom(...values), fc.option(countable(other)))
      .map(([value, where]): Node => ({ kind, key, match, value, where }));
  });
}

function alone(key: ColumnNode, match: ColumnNode): RelatedNode {
  return { kind: 'related', key, match, also: [], between: null, sum: null, where: null, beside: false };
}

/** Conditions of the kind by which sheets can count rows. */
export function countable({ table }: Scope): Nodes {
  const oneOf = fc
    .constantFrom(...columnsOf(table, 'choice'))
    .chain((operand) => codesOf(columnOf(operand)).map((codes): Node => ({ kind: 'oneOf', operand, codes })));
  const isBlank = fc.constantFrom(...columnsOf(table)).map((operand): Node => ({ kind: 'isBlank', operand }));
  const literal = QUARTERS.map((value) => ({ kind: 'literal', type: 'number', value }) as const);
  const compare = fc
    .tuple(fc.constantFrom(...columnsOf(table, 'number')), fc.constantFrom('=', '<>', '<', '>='), literal)
    .map(([left, op, right]): Node => ({ kind: 'compare', op, left, right }));
  const simple = fc.oneof(oneOf, isBlank, compare);
  const not = simple.map((operand): Node => ({ kind: 'not', operand }));
  const and = fc.tuple(simple, fc.oneof(simple, not)).map((operands): Node => ({ kind: 'and', operands }));
  return fc.oneof(simple, not, and);
}
