import { evaluator } from '../../core/engine/expression/evaluate.ts';
import type { Data, TableData } from '../../core/engine/table.ts';
import { workbookData } from '../../core/engine/workbook-data.ts';
import { rowOf } from '../../core/kit/expression/language.ts';
import type { Node } from '../../core/kit/expression/nodes.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { RawRecord } from '../support/random-cells.ts';
import { valuesOf } from './expression-probes.ts';
import { orang, skema } from './expression-schema.ts';
import { fillWorkbook } from './expression-workbook.ts';
import { TODAY } from './expression-worlds.ts';

/** The columns of the test schema. */
export const o = rowOf(orang);

/** What is said of a row. */
export type Verdict = 'false' | 'true' | 'cannot tell';

const VERDICTS = ['false', 'true', 'cannot tell'] as const;

/** A small workbook with these persons and cases. */
export function bookOf(people: readonly RawRecord[], cases: readonly RawRecord[] = []): Snapshot {
  // A row counts only when it holds something.
  const filled = people.map((record) => ({ alias: 'x', ...record }));
  const records = { X00: [{ tahun: 2024, data_per_tanggal: TODAY }], X01: cases, X02: filled };
  return fillWorkbook(skema, [], records, TODAY).snapshot;
}

/** The verdict of a condition on each person of a workbook; other workbooks may lie beside it. */
export function verdictsIn(
  condition: { readonly node: Node },
  book: Snapshot,
  beside: readonly Snapshot[] = [],
): readonly Verdict[] {
  const { data, table } = readOf(book, beside);
  return Array.from(
    evaluator(data).truths(condition.node, table),
    (verdict) => VERDICTS[verdict] ?? 'cannot tell',
  );
}

/** The verdict of a condition on each of some persons. */
export function verdicts(
  condition: { readonly node: Node },
  ...people: readonly RawRecord[]
): readonly Verdict[] {
  return verdictsIn(condition, bookOf(people));
}

/** What cells would show of a value of each person of a workbook; `''` where it is not known. */
export function valuesIn(value: { readonly node: Node }, book: Snapshot, beside: readonly Snapshot[] = []) {
  const { data, table } = readOf(book, beside);
  return valuesOf(value.node, table, evaluator(data));
}

/** What cells would show of a value of each of some persons. */
export function values(value: { readonly node: Node }, ...people: readonly RawRecord[]) {
  return valuesIn(value, bookOf(people));
}

function readOf(
  book: Snapshot,
  beside: readonly Snapshot[],
): { readonly data: Data; readonly table: TableData } {
  const { data } = workbookData(book, skema, { today: TODAY, settings: {}, beside });
  const table = data.tables[orang.id];
  if (!table) throw new RangeError(`no rows of ${orang.id}`);
  return { data, table };
}
