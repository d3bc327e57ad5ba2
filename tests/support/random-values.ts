import fc from 'fast-check';
import type { Column } from '../../core/kit/column.ts';
import { columnOf, type Node } from '../../core/kit/expression/nodes.ts';
import { gatheredRows } from './random-related.ts';
import {
  codesOf,
  columnsOf,
  lookups,
  type Nodes,
  type Parts,
  parametersOf,
  type Scope,
} from './random-scope.ts';

/** Days of our time: the parts of a day are whole, and few months and days are added. */
export function randomDates(scope: Scope, depth: number, { dates }: Parts): Nodes {
  const cells = fc.constantFrom<Node>(...columnsOf(scope.table, 'date'));
  const leaves = fc.oneof(
    cells,
    cells,
    fc.constantFrom<Node>(...lookups(scope, 'date'), ...parametersOf(scope, 'date')),
  );
  if (depth === 0) return leaves;
  const counts = columnsOf(scope.table, 'number').filter((node) => isSmall(columnOf(node)));
  const small = fc.oneof(wholeNumbers(-20, 40), fc.constantFrom(...counts));
  const day = dates(scope, depth - 1);
  const later = fc
    .tuple(day, small)
    .map(([left, right]): Node => ({ kind: 'arithmetic', op: '+', left, right }));
  const year = fc.oneof(
    wholeNumbers(1990, 2030),
    day.map((operand): Node => ({ kind: 'part', part: 'year', operand })),
    fc.constantFrom(...parametersOf(scope, 'number')),
  );
  const made = fc.record({ kind: fc.constant('dateOf' as const), year, month: small, day: small });
  return fc.oneof(leaves, leaves, later, made, gatheredRows(scope, 'least'));
}

function wholeNumbers(min: number, max: number): Nodes {
  return fc.integer({ min, max }).map((value) => ({ kind: 'literal', type: 'number', value }));
}

function isSmall({ type, max }: Column): boolean {
  return type === 'integer' && typeof max === 'number' && max < 1000;
}

/** Single codes: of a cell, fixed, by steps, or one of two. */
export function randomCodes(scope: Scope, depth: number, { numbers, conditions }: Parts): Nodes {
  const columns = columnsOf(scope.table, 'choice');
  const fixed = fc.constantFrom(...columns).chain((node) => codeOf(columnOf(node)));
  const cells = fc.constantFrom<Node>(...columns);
  const leaves = fc.oneof(cells, cells, fc.constantFrom<Node>(...lookups(scope, 'choice')), fixed);
  if (depth === 0) return leaves;
  const step = fc
    .tuple(numbers(scope, depth - 1), fc.constantFrom(...columns))
    .chain(([operand, node]) =>
      stepsOf(columnOf(node)).map((steps): Node => ({ kind: 'step', operand, steps, of: columnOf(node) })),
    );
  const choose = fc
    .tuple(conditions(scope, depth - 1), fc.constantFrom(...columns))
    .chain(([condition, node]) => {
      const branch = fc.oneof(fc.constant<Node>(node), codeOf(columnOf(node)));
      return fc
        .tuple(branch, branch)
        .map(([whenTrue, whenFalse]): Node => ({ kind: 'choose', condition, whenTrue, whenFalse }));
    });
  return fc.oneof(leaves, leaves, step, choose);
}

function codeOf(column: Column): Nodes {
  return codesOf(column).map(([code = '']) => ({ kind: 'code', code, of: column }));
}

function stepsOf(column: Column): fc.Arbitrary<readonly (readonly [number, string])[]> {
  const starts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 });
  const codes = fc.array(codesOf(column), { minLength: 3, maxLength: 3 });
  return fc
    .tuple(starts, codes)
    .map(([from, taken]) =>
      [...from].sort((a, b) => a - b).map((start, i) => [start, taken[i]?.[0] ?? ''] as const),
    );
}

/** Texts and codes of a fixed shape. */
export function randomTexts(scope: Scope): Nodes {
  const cells = fc.constantFrom<Node>(...columnsOf(scope.table, 'text'));
  const literal = fc
    .constantFrom(...scope.texts)
    .map((value): Node => ({ kind: 'literal', type: 'text', value }));
  return fc.oneof(cells, cells, fc.constantFrom<Node>(...lookups(scope, 'text')), literal);
}
