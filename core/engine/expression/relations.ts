import { columnOf, type ExistsNode, type LookupNode, type RelatedNode } from '../../kit/expression/nodes.ts';
import { BLANK, FALSE, FILLED, type SetCells, type TableData, TRUE, UNKNOWN, withBeside } from '../table.ts';
import { type Choices, cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { joinedIntegers, joinedNumbers } from './joined.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';
import { linksOf } from './links.ts';

/** How many related rows there are, or the sum of a column over them. */
export function relatedNumbers(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  const simple = node.also.length === 0 && node.between === null && !node.beside;
  return simple && columnOf(node.key).type === 'code'
    ? numbersByCode(node, table, evaluation)
    : numbersByLinks(node, table, evaluation);
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

/** By one code, without a hash of several values. */
function numbersByCode(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { data } = evaluation;
  const others = tableOf(data, node.key.table.id);
  const keys = keyNumbers(cellsOf(node.key, others, 'text'), data);
  const wanted = keyNumbers(cellsOf(node.match, table, 'text'), data);
  const chosen = node.where && evaluation.truths(node.where, others);
  const amounts = node.sum && cellsOf(node.sum, others, 'number').values;
  const totals = new Float64Array(keyCount(data));
  for (let i = 0; i < others.length; i++) {
    const key = keys[i] as number;
    if (key < 0 || (chosen && chosen[i] !== TRUE)) continue;
    const amount = amounts ? (amounts[i] as number) : 1;
    if (!Number.isNaN(amount)) totals[key] = (totals[key] as number) + amount;
  }
  const out = new Float64Array(table.length);
  for (let i = 0; i < out.length; i++) {
    const key = wanted[i] as number;
    out[i] = key < 0 ? Number.NaN : (totals[key] as number);
  }
  return out;
}

/** Whether a row with the key exists, here or beside. */
export function existing(node: ExistsNode, table: TableData, evaluation: Evaluation): Uint8Array {
  const { rows } = found(node, table, evaluation);
  const out = new Uint8Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row >= 0 ? TRUE : row === NO_ROW ? FALSE : UNKNOWN;
  }
  return out;
}

export function lookedUpNumbers(node: LookupNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { rows, tables } = found(node, table, evaluation);
  const values = joinedNumbers(tables.map((one) => cellsOf(node.value, one, 'number').values));
  const out = new Float64Array(rows.length);
  for (let i = 0; i < out.length; i++) {
    const row = rows[i] as number;
    out[i] = row < 0 ? Number.NaN : (values[row] as number);
  }
  return out;
}

export function lookedUpChoices(node: LookupNode, table: TableData, evaluation: Evaluation): Choices {
  const { rows, tables } = found(node, table, evaluation);
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
  const { rows, tables } = found(node, table, evaluation);
  const values = tables.flatMap((one) => cellsOf(node.value, one, 'text').values);
  return Array.from(rows, (row) => values[row] ?? null);
}

/** The sets of the rows found; what is not known is not filled. */
export function lookedUpSets(node: LookupNode, table: TableData, evaluation: Evaluation): SetCells {
  const { rows, tables } = found(node, table, evaluation);
  const columns = tables.map((one) => cellsOf(node.value, one, 'set'));
  const pool: (readonly number[])[] = [];
  const all = columns.flatMap((cells) => {
    const before = pool.length;
    for (const members of cells.pool) pool.push(members);
    return Array.from(cells.values, (value) => (value < 0 ? value : value + before));
  });
  const states = columns.flatMap(({ state: one }) => [...one]);
  const values = Int32Array.from(rows, (row) => all[row] ?? -1);
  return { kind: 'set', state: Uint8Array.from(rows, (row) => states[row] ?? BLANK), values, pool };
}

const NO_ROW = -1;
const NO_KEY = -2;

/** For each row of a table the first or latest row with its key, or one of the two above. */
interface Found {
  /** Rows of all `tables`, counted on from one to the next. */
  readonly rows: Int32Array;
  /** The table itself, then those beside it. */
  readonly tables: readonly TableData[];
}

function found(node: ExistsNode | LookupNode, table: TableData, evaluation: Evaluation): Found {
  const { data } = evaluation;
  const tables = withBeside(tableOf(data, node.key.table.id));
  const columns = tables.map((one) => keyNumbers(cellsOf(node.key, one, 'text'), data));
  const wanted = wantedKeys(node.match, table, evaluation);
  const latest = node.kind === 'lookup' ? node.latest : undefined;
  const days = latest && tables.map((one) => cellsOf(latest, one, 'number').values);
  const chosen = days ? latestRows(columns, days, keyCount(data)) : firstRows(columns, keyCount(data));
  const rows = new Int32Array(table.length);
  for (let i = 0; i < rows.length; i++) {
    const key = wanted[i] as number;
    rows[i] = key < 0 ? NO_KEY : (chosen[key] as number);
  }
  return { rows, tables };
}

function firstRows(columns: readonly Int32Array[], count: number): Int32Array {
  const first = new Int32Array(count).fill(NO_ROW);
  let at = 0;
  for (const keys of columns) {
    for (let i = 0; i < keys.length; i++, at++) {
      const key = keys[i] as number;
      if (key >= 0 && first[key] === NO_ROW) first[key] = at;
    }
  }
  return first;
}

/** Rows without a known day are passed over. */
function latestRows(
  columns: readonly Int32Array[],
  days: readonly Float64Array[],
  count: number,
): Int32Array {
  const chosen = new Int32Array(count).fill(NO_ROW);
  const latest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  let at = 0;
  for (const [one, keys] of columns.entries()) {
    for (let i = 0; i < keys.length; i++, at++) {
      const key = keys[i] as number;
      const day = days[one]?.[i] as number;
      if (key < 0 || !(day > (latest[key] as number))) continue;
      latest[key] = day;
      chosen[key] = at;
    }
  }
  return chosen;
}

/** The numbers of the codes to look for: those of a column, or those that another row holds. */
function wantedKeys(match: LookupNode['match'], table: TableData, evaluation: Evaluation): Int32Array {
  if (match.kind === 'column') return keyNumbers(cellsOf(match, table, 'text'), evaluation.data);
  const values = evaluation.texts(match, table);
  const state = Uint8Array.from(values, (value) => (value === null ? BLANK : FILLED));
  return keyNumbers({ kind: 'text', state, values }, evaluation.data);
}
