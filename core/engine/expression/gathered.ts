import { columnOf, type GatheredNode } from '../../kit/expression/nodes.ts';
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
  return ofKeys(wanted, least);
}

/** How many different codes related rows hold; NaN where the row has no key. */
export function kindNumbers(node: GatheredNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { keys, wanted, counts, others } = sidesOf(node, table, evaluation);
  const values = cellsOf(node.value, others, 'choice').values;
  const codes = columnOf(node.value).list?.codes.length ?? 0;
  // A number for each pair of key and code: sorted, equal ones stand side by side.
  const pairs = new Float64Array(keys.length);
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    const value = values[i] as number;
    if (counts(i) && value >= 0) pairs[count++] = (keys[i] as number) * codes + value;
  }
  const sorted = pairs.subarray(0, count).sort();
  const kinds = new Float64Array(keyCount(evaluation.data));
  for (let i = 0; i < count; i++) {
    const pair = sorted[i] as number;
    if (i > 0 && pair === sorted[i - 1]) continue;
    const key = Math.floor(pair / codes);
    kinds[key] = (kinds[key] as number) + 1;
  }
  return ofKeys(wanted, kinds);
}

function ofKeys(wanted: Int32Array, amounts: Float64Array): Float64Array {
  const out = new Float64Array(wanted.length).fill(Number.NaN);
  for (let i = 0; i < out.length; i++) {
    const key = wanted[i] as number;
    if (key >= 0) out[i] = amounts[key] as number;
  }
  return out;
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
