import fc from 'fast-check';
import type { Node } from '../../core/kit/expression/nodes.ts';
import { everyNode } from '../../core/kit/expression/walk.ts';
import { randomConditions } from './random-conditions.ts';
import { randomNumbers } from './random-numbers.ts';
import { randomRelated } from './random-related.ts';
import type { Nodes, Parts, Scope } from './random-scope.ts';
import { randomCodes, randomDates, randomTexts } from './random-values.ts';

const parts: Parts = {
  conditions: (scope, depth) => randomConditions(scope, depth, parts),
  numbers: (scope, depth) => randomNumbers(scope, depth, parts),
  dates: (scope, depth) => randomDates(scope, depth, parts),
  chosen: (scope, depth) => randomCodes(scope, depth, parts),
  texts: randomTexts,
};

/** Conditions on the rows of the scope's table, of the right types; nodes lie at most `depth` deep. */
export function conditions(scope: Scope, depth: number): Nodes {
  return parts.conditions(scope, depth);
}

/** Numbers, days, codes and texts computed from the rows of the scope's table. */
export function values(scope: Scope, depth: number): Nodes {
  const { numbers, dates, chosen, texts } = parts;
  return fc.oneof(
    numbers(scope, depth),
    dates(scope, depth),
    chosen(scope, depth),
    texts(scope),
    randomRelated(scope, 1, parts),
  );
}

const EVERY_KIND: Readonly<Record<Node['kind'], 0>> = {
  column: 0,
  parameter: 0,
  literal: 0,
  code: 0,
  compare: 0,
  oneOf: 0,
  has: 0,
  isBlank: 0,
  matches: 0,
  ascending: 0,
  and: 0,
  or: 0,
  not: 0,
  arithmetic: 0,
  part: 0,
  length: 0,
  count: 0,
  digits: 0,
  choose: 0,
  dateOf: 0,
  step: 0,
  related: 0,
  previous: 0,
  least: 0,
  kinds: 0,
  exists: 0,
  lookup: 0,
  total: 0,
  unfound: 0,
  score: 0,
};

/** How often each kind of node occurs in some expressions. */
export function kindCounts(nodes: readonly Node[]): Readonly<Record<Node['kind'], number>> {
  const counts = { ...EVERY_KIND } as Record<Node['kind'], number>;
  for (const node of nodes) for (const { kind } of everyNode(node)) counts[kind]++;
  return counts;
}
