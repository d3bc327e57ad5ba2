import type { QualityInstrument } from '../../kit/data-quality.ts';
import type { Template } from '../../kit/template.ts';
import type { Issue } from '../issue.ts';
import type { Cells, TableData } from '../table.ts';
import type { WorkbookData } from '../workbook-data.ts';

/** A row that was recorded before, and the rule that tells of it. */
export interface SurplusRow {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly rule: string;
}

/**
 * The rows of a workbook that are beyond the first of those that are recorded more than once. Rules tell each of them;
 * rows that one rule tells and that hold the same in its columns belong together. A copy in another workbook is counted
 * in none of the two.
 */
export function surplusRows(
  issues: readonly Issue[],
  { decoded, data }: WorkbookData,
  { duplicates }: QualityInstrument,
): readonly SurplusRow[] {
  const told = toldRows(issues);
  const surplus = new Map<string, SurplusRow>();
  for (const { template, layout } of decoded) {
    const table = data.tables[template.id];
    if (!table || template.layout !== 'table') continue;
    const records = new Map(Array.from(layout.rows, (row, record) => [row + 1, record] as const));
    for (const { rule, columns } of duplicates) {
      const rows = told.get(`${rule} ${template.id}`) ?? [];
      const found = rows.flatMap((row) => records.get(row) ?? []);
      for (const record of beyondFirst(found, keyOf(columns, template, table)))
        surplus.set(`${template.id} ${record}`, {
          sheet: template.sheet,
          row: (layout.rows[record] ?? 0) + 1,
          rule,
        });
    }
  }
  return [...surplus.values()];
}

/** The rows of issues by rule and template. */
function toldRows(issues: readonly Issue[]): ReadonlyMap<string, readonly number[]> {
  const told = new Map<string, number[]>();
  for (const { rule, template, row } of issues) {
    if (row === null) continue;
    const key = `${rule} ${template}`;
    const rows = told.get(key);
    if (rows) rows.push(row);
    else told.set(key, [row]);
  }
  return told;
}

function beyondFirst(records: readonly number[], key: (record: number) => string): readonly number[] {
  const seen = new Set<string>();
  return [...new Set(records)].filter((record) => {
    const own = key(record);
    if (seen.has(own)) return true;
    seen.add(own);
    return false;
  });
}

function keyOf(
  columns: readonly string[] | null,
  { key }: Template,
  table: TableData,
): (record: number) => string {
  const cells = (columns ?? (key === null ? [] : [key])).map((name) => table.columns[name]);
  return (record) => JSON.stringify(cells.map((one) => valueAt(one, record)));
}

const SIGNS = /[^\p{L}\p{N}]+/gu;

/** Texts that differ in signs and letter case alone are the same. */
function valueAt(cells: Cells | undefined, record: number): string | number | null {
  const value = cells?.values[record] ?? null;
  return typeof value === 'string' ? value.toLowerCase().replace(SIGNS, ' ').trim() : value;
}
