import type { PreviousNode } from '../../kit/expression/nodes.ts';
import { type TableData, withBeside } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { groupRows } from './groups.ts';
import { joinedIntegers, joinedNumbers } from './joined.ts';
import { inGroups } from './ordered-groups.ts';
import { sharedValues } from './shared-values.ts';

/** The number that the related row before each row holds; NaN where it is not known. */
export function previousNumbers(node: PreviousNode, table: TableData, evaluation: Evaluation): Float64Array {
  const tables = withBeside(tableOf(evaluation.data, node.key.table.id));
  const shared = sharedValues({ key: node.key, match: node.match, loose: false }, evaluation);
  const sides = [...tables.map((one) => shared.ofOthers(one)), shared.ofRow(table)];
  const groups = groupRows(sides.map((side) => [side]));
  const days = joinedNumbers(tables.map((one) => daysOf(node, one)));
  const values = joinedNumbers(tables.map((one) => cellsOf(node.value, one, 'number').values));
  const dated = joinedIntegers(groups.of.slice(0, tables.length)).slice();
  for (let i = 0; i < dated.length; i++) if (Number.isNaN(days[i])) dated[i] = -1;
  const ordered = inGroups(dated, groups.count, days);
  const own = daysOf(node, table);
  const before = own.map((day) => day - 1);
  const from = new Float64Array(table.length).fill(Number.NEGATIVE_INFINITY);
  const { starts, ends } = ordered.find(groups.of[tables.length] ?? new Int32Array(), { from, to: before });
  return own.map((_, row) => {
    const [start, end] = [starts[row] as number, ends[row] as number];
    return end > start ? lastOf(ordered.order, start, end, days, values) : Number.NaN;
  });
}

function daysOf({ by }: PreviousNode, table: TableData): Float64Array {
  return by ? cellsOf(by, table, 'number').values : new Float64Array(table.length).fill(table.until);
}

/** The value on the last of the days; NaN when several rows of that day differ. */
function lastOf(
  order: Int32Array,
  start: number,
  end: number,
  days: Float64Array,
  values: Float64Array,
): number {
  const last = order[end - 1] as number;
  for (let at = end - 2; at >= start; at--) {
    const other = order[at] as number;
    if (days[other] !== days[last]) break;
    if (values[other] !== values[last]) return Number.NaN;
  }
  return values[last] as number;
}
