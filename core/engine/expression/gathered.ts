import type { GatheredNode } from '../../kit/expression/nodes.ts';
import type { TableData } from '../table.ts';
import { ofKeys, sidesOf } from './by-code.ts';
import { codesByKey } from './codes-by-key.ts';
import { cellsOf, type Evaluation } from './evaluation.ts';
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
  const wanted = keyNumbers(cellsOf(node.match, table, 'text'), evaluation.data);
  const { words, bits } = codesByKey(node, evaluation);
  const kinds = new Float64Array(bits.length / words);
  for (let at = 0; at < bits.length; at++) {
    const key = Math.floor(at / words);
    for (let left = bits[at] as number; left !== 0; left &= left - 1) kinds[key] = (kinds[key] as number) + 1;
  }
  return ofKeys(wanted, kinds);
}
