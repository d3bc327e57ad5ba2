import type { ExistsNode, LookupNode } from '../../kit/expression/nodes.ts';
import { type TableData, withBeside } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { joinedIntegers } from './joined.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';

/** Stands for a row where none has the key. */
export const NO_ROW = -1;
/** Stands for a row where the key itself is not known. */
const NO_KEY = -2;

/** For each row of a table the first or latest row with its key, or one of the two above. */
export interface FoundRows {
  /** Rows of all `tables`, counted on from one to the next. */
  readonly rows: Int32Array;
  /** The table itself, then those beside it. */
  readonly tables: readonly TableData[];
}

type Join = ExistsNode | LookupNode;

// Many columns are looked up by one key; rows found once serve them all.
const remembered = new WeakMap<Evaluation, WeakMap<TableData, Map<string, FoundRows>>>();

/** Finds the row that each row of a table refers to. */
export function foundRows(join: Join, table: TableData, evaluation: Evaluation): FoundRows {
  const tables = remembered.get(evaluation) ?? new WeakMap<TableData, Map<string, FoundRows>>();
  const known = tables.get(table) ?? new Map<string, FoundRows>();
  remembered.set(evaluation, tables.set(table, known));
  const name = joinName(join);
  const found = known.get(name) ?? findRows(join, table, evaluation);
  known.set(name, found);
  return found;
}

/** The number of each row's code, as `keyNumbers` gives them: its own, or that of the row it refers to. */
export function codeNumbers(node: LookupNode['match'], table: TableData, evaluation: Evaluation): Int32Array {
  if (node.kind === 'column') return keyNumbers(cellsOf(node, table, 'text'), evaluation.data);
  const { rows, tables } = foundRows(node, table, evaluation);
  const columns = tables.map((one) => keyNumbers(cellsOf(node.value, one, 'text'), evaluation.data));
  const numbers = joinedIntegers(columns);
  return at(rows, numbers, -1);
}

/** Says what is compared, so that joins with the same name find the same rows. */
export function joinName(join: Join): string {
  const { key, match } = join;
  const by = match.kind === 'column' ? match.name : `${joinName(match)} ${match.value.name}`;
  const latest = join.kind === 'lookup' ? (join.latest?.name ?? '') : '';
  return `${by} = ${key.table.id}.${key.name} ${latest}`;
}

function findRows(join: Join, table: TableData, evaluation: Evaluation): FoundRows {
  const { data } = evaluation;
  const tables = withBeside(tableOf(data, join.key.table.id));
  const columns = tables.map((one) => keyNumbers(cellsOf(join.key, one, 'text'), data));
  const wanted = codeNumbers(join.match, table, evaluation);
  const latest = join.kind === 'lookup' ? join.latest : undefined;
  const days = latest && tables.map((one) => cellsOf(latest, one, 'number').values);
  const chosen = days ? latestRows(columns, days, keyCount(data)) : firstRows(columns, keyCount(data));
  return { rows: at(wanted, chosen, NO_KEY), tables };
}

/** What stands at each of some places; another number where there is no place. */
function at(places: Int32Array, values: Int32Array, none: number): Int32Array {
  const out = new Int32Array(places.length);
  for (let i = 0; i < out.length; i++) {
    const place = places[i] as number;
    out[i] = place < 0 ? none : (values[place] as number);
  }
  return out;
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
