import type { Node } from '../../kit/expression/nodes.ts';
import type { Data, TableData } from '../table.ts';
import { choicesOf } from './choices.ts';
import { conditionsOf } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { expressionNumber } from './expression-number.ts';
import { numbersOf, textsOf } from './values.ts';

/** An evaluator over decoded rows: every node is computed a column at a time. */
export function evaluator(data: Data): Evaluation {
  const evaluation: Evaluation = {
    data,
    truths: remembered((node, table) => conditionsOf(node, table, evaluation)),
    numbers: remembered((node, table) => numbersOf(node, table, evaluation)),
    choices: remembered((node, table) => choicesOf(node, table, evaluation)),
    texts: (node, table) => textsOf(node, table, evaluation),
  };
  return evaluation;
}

/** Computes each node once for each table, and with it all that say the same: rules share parts of their conditions. */
function remembered<T>(compute: (node: Node, table: TableData) => T): (node: Node, table: TableData) => T {
  const tables = new WeakMap<TableData, Map<number, T>>();
  return (node, table) => {
    const known = tables.get(table) ?? new Map<number, T>();
    const number = expressionNumber(node);
    const result = known.get(number) ?? compute(node, table);
    tables.set(table, known.set(number, result));
    return result;
  };
}
