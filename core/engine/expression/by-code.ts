import { columnOf, type GatheredNode, type RelatedNode } from '../../kit/expression/nodes.ts';
import { FALSE, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { anyByKey } from './codes-by-key.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';

/** Whether rows are related by one code alone, which needs no hash of several values. */
export function isByCode({ key, also, between, beside }: RelatedNode): boolean {
  return also.length === 0 && between === null && !beside && columnOf(key).type === 'code';
}

/** The number or the sum of the rows related by one code. */
export function numbersByCode(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { keys, wanted, counts, others } = sidesOf(node, table, evaluation);
  const amounts = node.sum && cellsOf(node.sum, others, 'number').values;
  const totals = new Float64Array(keyCount(evaluation.data));
  for (let i = 0; i < keys.length; i++) {
    const amount = amounts ? (amounts[i] as number) : 1;
    if (!counts(i) || Number.isNaN(amount)) continue;
    const key = keys[i] as number;
    totals[key] = (totals[key] as number) + amount;
  }
  return ofKeys(wanted, totals);
}

/** A byte counts up to this: its last number stands for more as well. */
export const MANY = 255;

/** What numbers of rows related by one code answer, by number up to {@link MANY}. */
export function answersByCode(
  node: RelatedNode,
  answers: Uint8Array,
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const isAny = answers.lastIndexOf(FALSE) === 0;
  const any = isAny ? anyByKey(node, table, evaluation) : null;
  if (any) return any;
  const { keys, wanted, counts } = sidesOf(node, table, evaluation);
  const numbers = new Uint8ClampedArray(keyCount(evaluation.data)); // the fewer bytes, the more of them are at hand
  for (let i = 0; i < keys.length; i++) {
    if (!counts(i)) continue;
    const key = keys[i] as number;
    numbers[key] = (numbers[key] as number) + 1;
  }
  const out = new Uint8Array(wanted.length).fill(UNKNOWN);
  for (let i = 0; i < out.length; i++) {
    const key = wanted[i] as number;
    if (key >= 0) out[i] = answers[numbers[key] as number] as number;
  }
  return out;
}

/** The amount of each row's key; NaN where it has none. */
export function ofKeys(wanted: Int32Array, amounts: Float64Array): Float64Array {
  const out = new Float64Array(wanted.length).fill(Number.NaN);
  for (let i = 0; i < out.length; i++) {
    const key = wanted[i] as number;
    if (key >= 0) out[i] = amounts[key] as number;
  }
  return out;
}

/** The keys of the rows of a table and of those related to them, and which of these count. */
export function sidesOf(
  { key, match, where }: GatheredNode | RelatedNode,
  table: TableData,
  evaluation: Evaluation,
) {
  const { data } = evaluation;
  const others = tableOf(data, key.table.id);
  const keys = keyNumbers(cellsOf(key, others, 'text'), data);
  const chosen = where && evaluation.truths(where, others);
  return {
    others,
    keys,
    wanted: keyNumbers(cellsOf(match, table, 'text'), data),
    counts: (row: number) => (chosen === null || chosen[row] === TRUE) && (keys[row] as number) >= 0,
  };
}
