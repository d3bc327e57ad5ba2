import type { GatheredNode } from '../../kit/expression/nodes.ts';
import { type TableData, TRUE } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';

/** The least number that related rows hold, NaN without one. */
export function leastNumbers(node: GatheredNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { keys, wanted, counts, others } = sidesOf(node, table, evaluation);
  const values = cellsOf(node.value, others, 'number').values;
  const least = new Float64Array(keyCount(evaluation.data)).fill(Number.NaN);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const value = values[i] as number;
    if (!counts(i) || Number.isNaN(value)) continue;
    if (!((least[key] as number) <= value)) least[key] = value;
  }
  return Float64Array.from(wanted, (key) => (key < 0 ? Number.NaN : (least[key] as number)));
}

/** How many different codes related rows hold; NaN where the row has no key. */
export function kindNumbers(node: GatheredNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { keys, wanted, counts, others } = sidesOf(node, table, evaluation);
  const values = cellsOf(node.value, others, 'choice').values;
  const kinds = new Map<number, Set<number>>();
  for (let i = 0; i < keys.length; i++) {
    const value = values[i] as number;
    if (!counts(i) || value < 0) continue;
    const key = keys[i] as number;
    const known = kinds.get(key);
    if (known) known.add(value);
    else kinds.set(key, new Set([value]));
  }
  return Float64Array.from(wanted, (key) => (key < 0 ? Number.NaN : (kinds.get(key)?.size ?? 0)));
}

function sidesOf({ key, match, where }: GatheredNode, table: TableData, evaluation: Evaluation) {
  const { data } = evaluation;
  const others = tableOf(data, key.table.id);
  const keys = keyNumbers(cellsOf(key, others, 'text'), data);
  const chosen = where && evaluation.truths(where, others);
  return {
    others,
    keys,
    wanted: keyNumbers(cellsOf(match, table, 'text'), data),
    counts: (row: number) => (keys[row] as number) >= 0 && (chosen === null || chosen[row] === TRUE),
  };
}
