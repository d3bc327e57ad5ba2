import {
  columnOf,
  type ExistsNode,
  type LookupNode,
  type Node,
  type RelatedNode,
} from '../../kit/expression/nodes.ts';
import { BLANK, FALSE, type SetCells, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { isByCode, numbersByCode } from './by-code.ts';
import { type Choices, cellsOf, type Evaluation } from './evaluation.ts';
import { foundRows, NO_ROW } from './found-rows.ts';
import { joinedBytes, joinedIntegers, joinedNumbers } from './joined.ts';
import { linksOf } from './links.ts';

/** How many related rows there are, or the sum of a column over them. */
export function relatedNumbers(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  return isByCode(node) ? numbersByCode(node, table, evaluation) : numbersByLinks(node, table, evaluation);
}

function numbersByLinks(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { sum } = node;
  const { others, order, starts, ends } = linksOf(node, table, evaluation);
  const amounts = sum && joinedNumbers(others.map((other) => cellsOf(sum, other, 'number').values));
  const totals = amounts && runningTotals(amounts, order);
  const out = new Float64Array(starts.length).fill(Number.NaN);
  for (let row = 0; row < out.length; row++) {
    const start = starts[row] as number;
    const end = ends[row] as number;
    if (start >= 0) out[row] = totals ? (totals[end] as number) - (totals[start] as number) : end - start;
  }
  return out;
}

/** Sums up to each place of an order, without numbers that are not known. */
function runningTotals(amounts: Float64Array, order: Int32Array): Float64Array {
  const totals = new Float64Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const amount = amounts[order[i] as number] as number;
    totals[i + 1] = (totals[i] as number) + (Number.isNaN(amount) ? 0 : amount);
  }
  return totals;
}

/** Whether a row with the key exists, here or beside. */
export function existing(node: ExistsNode, table: TableData, evaluation: Evaluation): Uint8Array {
  const { rows } = foundRows(node, table, evaluation);
  const out = new Uint8Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row >= 0 ? TRUE : row === NO_ROW ? FALSE : UNKNOWN;
  }
  return out;
}

/** What a condition says of the rows found, computed on their own tables. */
export function lookedUpTruths(
  node: Node,
  join: LookupNode,
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const { rows, tables } = foundRows(join, table, evaluation);
  const verdicts = joinedBytes(tables.map((one) => evaluation.truths(node, one)));
  const out = new Uint8Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row < 0 ? UNKNOWN : (verdicts[row] as number);
  }
  return out;
}

export function lookedUpNumbers(node: LookupNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { rows, tables } = foundRows(node, table, evaluation);
  const values = joinedNumbers(tables.map((one) => cellsOf(node.value, one, 'number').values));
  const out = new Float64Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row < 0 ? Number.NaN : (values[row] as number);
  }
  return out;
}

export function lookedUpChoices(node: LookupNode, table: TableData, evaluation: Evaluation): Choices {
  const { rows, tables } = foundRows(node, table, evaluation);
  const values = joinedIntegers(tables.map((one) => cellsOf(node.value, one, 'choice').values));
  const out = new Int32Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row < 0 ? -1 : (values[row] as number);
  }
  return { values: out, of: columnOf(node.value) };
}

export function lookedUpTexts(
  node: LookupNode,
  table: TableData,
  evaluation: Evaluation,
): readonly (string | null)[] {
  const { rows, tables } = foundRows(node, table, evaluation);
  const values = tables.flatMap((one) => cellsOf(node.value, one, 'text').values);
  return Array.from(rows, (row) => (row < 0 ? null : (values[row] ?? null)));
}

/** The sets of the rows found; what is not known is not filled. */
export function lookedUpSets(node: LookupNode, table: TableData, evaluation: Evaluation): SetCells {
  const { rows, tables } = foundRows(node, table, evaluation);
  const columns = tables.map((one) => cellsOf(node.value, one, 'set'));
  const pool: (readonly number[])[] = [];
  const all = joinedIntegers(
    columns.map((cells) => {
      const before = pool.length;
      for (const members of cells.pool) pool.push(members);
      return before === 0 ? cells.values : cells.values.map((value) => (value < 0 ? value : value + before));
    }),
  );
  const states = joinedBytes(columns.map((cells) => cells.state));
  const values = new Int32Array(rows.length).fill(-1);
  const state = new Uint8Array(rows.length).fill(BLANK);
  for (let i = 0; i < values.length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    values[i] = all[row] as number;
    state[i] = states[row] as number;
  }
  return { kind: 'set', state, values, pool };
}
