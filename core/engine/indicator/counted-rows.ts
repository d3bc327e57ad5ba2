import type { ColumnNode } from '../../kit/expression/nodes.ts';
import type { Measure } from '../../kit/measure.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { groupRows } from '../expression/groups.ts';
import { keyCount, keyNumbers } from '../expression/key-numbers.ts';
import { knownNumbers } from '../expression/shared-values.ts';
import { FALSE, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { rememberedIn } from './remembered.ts';
import type { Scope, Window } from './scope.ts';

/** The rows of a measure. */
export interface CountedRows {
  readonly table: TableData;
  /** TRUE for rows that count, UNKNOWN for those of which it cannot be told. */
  readonly verdicts: Uint8Array;
  /** What each row adds; NaN where that is not known. `null` where each adds one. */
  readonly values: Float64Array | null;
}

const remembered = rememberedIn<Measure, CountedRows>();

/** Which rows a measure counts in the window of a scope, and what they add. */
export function countedRows(measure: Measure, scope: Scope): CountedRows {
  return remembered(scope, measure, () => countRows(measure, scope));
}

function countRows(measure: Measure, scope: Scope): CountedRows {
  const table = scope.union.tables[measure.table.id];
  if (!table) throw new RangeError(`no rows of ${measure.table.id}`);
  const { evaluation } = scope;
  const verdicts = evaluation.truths(measure.where, table).slice();
  if (measure.day !== null)
    keepDays(verdicts, evaluation.numbers(measure.day, table), spanOf(measure, scope.window));
  if (measure.once.length > 0) keepOne(verdicts, measure, table, scope);
  const values = measure.value === null ? null : evaluation.numbers(measure.value, table);
  return { table, verdicts, values };
}

/** The days that a measure looks at. */
function spanOf({ span }: Measure, { first, last }: Window): Window {
  const { year, month } = civilOf(last);
  if (span === 'year') return { first: serialOf(year, 1, 1), last };
  return span === 'twelveMonths' ? { first: serialOf(year - 1, month + 1, 1), last } : { first, last };
}

function keepDays(verdicts: Uint8Array, days: Float64Array, { first, last }: Window): void {
  for (let i = 0; i < verdicts.length; i++) {
    const day = days[i] as number;
    if (day < first || day >= last + 1) verdicts[i] = FALSE;
    else if (Number.isNaN(day) && verdicts[i] === TRUE) verdicts[i] = UNKNOWN;
  }
}

/** Of rows that hold the same, one goes on counting; one of which it cannot be told counts for nothing beside it. */
function keepOne(verdicts: Uint8Array, { once, latest }: Measure, table: TableData, scope: Scope): void {
  const { of: groups, count, isAlone } = twinsOf(once, table, scope);
  if (isAlone) return;
  const days = latest === null ? null : scope.evaluation.numbers(latest, table);
  const kept = new Int32Array(count).fill(-1);
  for (const wanted of [TRUE, UNKNOWN]) {
    for (let row = 0; row < verdicts.length; row++) {
      const group = groups[row] as number;
      if (verdicts[row] !== wanted || group < 0) continue;
      const other = kept[group] as number;
      if (other < 0) kept[group] = row;
      else if (verdicts[other] === wanted && days && (days[row] as number) > (days[other] as number)) {
        verdicts[other] = FALSE;
        kept[group] = row;
      } else verdicts[row] = FALSE;
    }
  }
}

interface Twins {
  /** Rows that hold the same have the same number; -1 where that is not known. */
  readonly of: Int32Array;
  readonly count: number;
  /** Whether no two rows have the same number. */
  readonly isAlone: boolean;
}

const rememberedTwins = rememberedIn<string, Twins>();

function twinsOf(once: readonly ColumnNode[], table: TableData, scope: Scope): Twins {
  const name = once.map((column) => `${column.table.id}.${column.name}`).join();
  return rememberedTwins(scope, name, () => {
    const { data } = scope.evaluation;
    const [first, ...others] = once.map((column) => table.columns[column.name]);
    if (first?.kind === 'text' && others.length === 0) return twins(keyNumbers(first, data), keyCount(data));
    const { of, count } = groupRows([once.map((column) => numbersIn(column, table, scope))]);
    return twins(of[0] ?? new Int32Array(), count);
  });
}

function twins(of: Int32Array, count: number): Twins {
  const seen = new Uint8Array(count);
  const isAlone = of.every((group) => {
    if (group < 0) return true;
    const isFirst = seen[group] === 0;
    seen[group] = 1;
    return isFirst;
  });
  return { of, count, isAlone };
}

/** What a column holds as numbers that are equal where the cells are; NaN where a cell is not known. */
function numbersIn({ name }: ColumnNode, table: TableData, { evaluation }: Scope): Float64Array {
  const cells = table.columns[name];
  switch (cells?.kind) {
    case 'text':
      return knownNumbers(keyNumbers(cells, evaluation.data));
    case 'choice':
      return knownNumbers(cells.values);
    case 'number':
      return cells.values;
    default:
      throw new RangeError(`${name} cannot be counted once`);
  }
}
