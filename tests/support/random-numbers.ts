import fc from 'fast-check';
import { maskRuns } from '../../core/engine/expression/mask.ts';
import { type ColumnNode, columnOf, type Node } from '../../core/kit/expression/nodes.ts';
import { countable, gatheredRows, previousRows, randomRelated } from './random-related.ts';
import {
  columnsOf,
  lookups,
  type Nodes,
  type Parts,
  parametersOf,
  type Scope,
  scopeOf,
} from './random-scope.ts';

// Quarters are exact in binary: spreadsheets compare 15 digits of a number, and JavaScript all.
const QUARTERS = fc.integer({ min: -40, max: 400 }).map((quarters) => quarters / 4);

/** Numbers computed from the rows of the scope's table. */
export function randomNumbers(scope: Scope, depth: number, parts: Parts): Nodes {
  const leaves = simpleNumbers(scope);
  if (depth === 0) return leaves;
  const [number, day] = [parts.numbers(scope, depth - 1), parts.dates(scope, depth - 1)];
  const zero: Node = { kind: 'literal', type: 'number', value: 0 };
  const arithmetic = fc
    .tuple(fc.constantFrom('+', '-', '*', '/'), number, fc.oneof(number, number, fc.constant(zero)))
    .map(([op, left, right]): Node => ({ kind: 'arithmetic', op, left, right }));
  const between = fc
    .tuple(day, day)
    .map(([left, right]): Node => ({ kind: 'arithmetic', op: '-', left, right }));
  const part = fc
    .tuple(fc.constantFrom('year', 'month'), day)
    .map(([name, operand]): Node => ({ kind: 'part', part: name, operand }));
  const choose = fc
    .tuple(parts.conditions(scope, depth - 1), number, number)
    .map(([condition, whenTrue, whenFalse]): Node => ({ kind: 'choose', condition, whenTrue, whenFalse }));
  return fc.oneof(
    leaves,
    leaves,
    arithmetic,
    arithmetic,
    between,
    part,
    choose,
    randomRelated(scope, depth, parts),
    randomTotal(scope),
    randomUnfound(scope),
    previousRows(scope),
    gatheredRows(scope, 'kinds'),
  );
}

/** How many rows of a table there are, or the sum of one of their columns. */
function randomTotal(scope: Scope): Nodes {
  return fc.constantFrom(...scope.keys).chain((key) => {
    const other = scopeOf(scope, key);
    const limit = fc
      .tuple(
        fc.constantFrom(...columnsOf(other.table, 'number')),
        fc.constantFrom('=', '<'),
        fc.constantFrom(...parametersOf(scope, 'number')),
      )
      .map(([left, op, right]): Node => ({ kind: 'compare', op, left, right }));
    const sum = fc.option(fc.constantFrom(...columnsOf(other.table, 'number')), { freq: 5, nil: null });
    return fc
      .tuple(sum, fc.option(fc.oneof(countable(other), limit)))
      .map(([of, where]): Node => ({ kind: 'total', table: other.table, sum: of ?? null, where }));
  });
}

/** How many of the codes in a text are found nowhere. */
function randomUnfound(scope: Scope): Nodes {
  return fc
    .tuple(
      fc.constantFrom(...scope.keys),
      fc.constantFrom(...columnsOf(scope.table, 'text')),
      fc.constantFrom(...scope.masks),
      fc.constantFrom(...parametersOf(scope, 'number')),
    )
    .map(([key, match, mask, since]): Node => ({ kind: 'unfound', key, match, mask, year: 3, since }));
}

function simpleNumbers(scope: Scope): Nodes {
  const { table } = scope;
  const written = fc.constantFrom(...columnsOf(table, 'text'));
  const literal = fc
    .oneof(QUARTERS, fc.integer({ min: -5, max: 120 }), fc.constantFrom(0, 1, 18))
    .map((value): Node => ({ kind: 'literal', type: 'number', value }));
  const length = written.map((operand): Node => ({ kind: 'length', operand }));
  const count = fc
    .tuple(written, fc.constantFrom('@', '0123456789', 'PK-', 'a'))
    .map(([operand, characters]): Node => ({ kind: 'count', operand, characters }));
  const anywhere = fc.tuple(written, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }));
  const digits = fc
    .oneof(anywhere, fc.constantFrom(...numbersInCodes(scope)))
    .map(([operand, from, count]): Node => ({ kind: 'digits', operand, from, length: count }));
  const looked = lookups(scope, 'number');
  const cells = fc.constantFrom<Node>(...columnsOf(table, 'number'));
  const others = [...looked, ...parametersOf(scope, 'number')];
  const score = fc
    .constantFrom(...columnsOf(table, 'choice'))
    .map((operand): Node => ({ kind: 'score', operand }));
  return fc.oneof(cells, cells, literal, length, count, digits, score, fc.constantFrom(...others));
}

/** The numbers that codes of a fixed shape have in them. */
function numbersInCodes({ table }: Scope): readonly (readonly [ColumnNode, from: number, length: number])[] {
  return columnsOf(table, 'text').flatMap((node) =>
    maskRuns(columnOf(node).mask ?? '').flatMap(({ kind, text, from }) =>
      kind === 'digits' ? [[node, from, Math.min(4, text.length)] as const] : [],
    ),
  );
}
