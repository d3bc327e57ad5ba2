import type { Node } from '../../kit/expression/nodes.ts';
import type { Data, TableData } from '../table.ts';
import { conditionsOf } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { choicesOf, numbersOf, textsOf } from './values.ts';

/** An evaluator over decoded rows: every node is computed a column at a time. */
export function evaluator(data: Data): Evaluation {
  const known = new WeakMap<TableData, Map<Node, Uint8Array>>();
  const evaluation: Evaluation = {
    data,
    truths: (node, table) => {
      const verdicts = known.get(table) ?? new Map<Node, Uint8Array>();
      const verdict = verdicts.get(node) ?? conditionsOf(node, table, evaluation);
      known.set(table, verdicts.set(node, verdict));
      return verdict;
    },
    numbers: (node, table) => numbersOf(node, table, evaluation),
    choices: (node, table) => choicesOf(node, table, evaluation),
    texts: (node, table) => textsOf(node, table, evaluation),
  };
  return evaluation;
}
