import type { TotalNode } from '../../kit/expression/nodes.ts';
import { type TableData, TRUE } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';

/** The same number for each row: how many rows of a table are counted, or their sum; NaN when one of these is not known. */
export function totalNumbers(
  { table: { id }, sum, where }: TotalNode,
  table: TableData,
  evaluation: Evaluation,
): Float64Array {
  const others = tableOf(evaluation.data, id);
  const chosen = where && evaluation.truths(where, others);
  const amounts = sum && cellsOf(sum, others, 'number').values;
  let result = 0;
  for (let i = 0; i < others.length; i++) {
    if (chosen && chosen[i] !== TRUE) continue;
    result += amounts ? (amounts[i] as number) : 1;
  }
  return new Float64Array(table.length).fill(result);
}
