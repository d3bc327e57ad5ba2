import fc from 'fast-check';
import { type Comparison, columnOf, type Node } from '../../core/kit/expression/nodes.ts';
import {
  codesOf,
  columnsOf,
  lookups,
  type Nodes,
  type Parts,
  relations,
  type Scope,
} from './random-scope.ts';

/** Conditions on the rows of the scope's table; nodes lie at most `depth` deep. */
export function randomConditions(scope: Scope, depth: number, parts: Parts): Nodes {
  if (depth === 0) return simpleConditions(scope);
  const inner = parts.conditions(scope, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: simpleConditions(scope) },
    { weight: 2, arbitrary: several.map((operands): Node => ({ kind: 'and', operands })) },
    { weight: 2, arbitrary: several.map((operands): Node => ({ kind: 'or', operands })) },
    { weight: 2, arbitrary: inner.map((operand): Node => ({ kind: 'not', operand })) },
    { weight: 4, arbitrary: comparisons(scope, depth - 1, parts) },
  );
}

function comparisons(scope: Scope, depth: number, { numbers, dates, chosen, texts }: Parts): Nodes {
  const compare = (operand: Nodes, ops: readonly Comparison[]): Nodes =>
    fc.record({
      kind: fc.constant('compare' as const),
      op: fc.constantFrom(...ops),
      left: operand,
      right: operand,
    });
  const order = ['=', '<>', '<', '<=', '>', '>='] as const;
  const equality = ['=', '<>'] as const;
  return fc.oneof(
    compare(numbers(scope, depth), order),
    compare(dates(scope, depth), order),
    compare(chosen(scope, depth), equality),
    compare(texts(scope), equality),
  );
}

function simpleConditions(scope: Scope): Nodes {
  const { table } = scope;
  const days = columnsOf(table, 'date');
  const sets = columnsOf(table, 'set');
  const looked = lookups(scope, 'choice');
  const isBlank = fc.constantFrom(...columnsOf(table)).map((operand): Node => ({ kind: 'isBlank', operand }));
  const oneOf = fc
    .constantFrom(...columnsOf(table, 'choice'), ...looked)
    .chain((operand) =>
      codesOf(columnOf(operand.kind === 'lookup' ? operand.value : operand)).map(
        (codes): Node => ({ kind: 'oneOf', operand, codes }),
      ),
    );
  const has = fc
    .constantFrom(...sets, ...sets, ...lookups(scope, 'set'))
    .chain((operand) =>
      fc
        .oneof(
          codesOf(columnOf(operand.kind === 'lookup' ? operand.value : operand)),
          fc.constantFrom(...columnsOf(table, 'choice')),
        )
        .map((codes): Node => ({ kind: 'has', operand, codes })),
    );
  const matches = fc.record({
    kind: fc.constant('matches' as const),
    operand: fc.constantFrom(...columnsOf(table, 'text')),
    mask: fc.constantFrom(...scope.masks),
  });
  const ascending = fc
    .shuffledSubarray([...days], { minLength: 2, maxLength: Math.min(4, days.length) })
    .map((operands): Node => ({ kind: 'ascending', operands }));
  const exists = relations(scope).map(([key, match]): Node => ({ kind: 'exists', key, match }));
  return fc.oneof(isBlank, oneOf, oneOf, has, has, matches, ascending, exists);
}
