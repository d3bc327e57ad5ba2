import { decodeColumn } from '../../engine/decode/column.ts';
import type { DecodeContext, RawColumn } from '../../engine/decode/raw-column.ts';
import { fieldRuleWriter } from '../../engine/issue-writer.ts';
import { type Cells, FILLED } from '../../engine/table.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { compose } from './compose.ts';
import { columnNamed } from './find-column.ts';
import type { ImportMapping } from './mapping.ts';
import { oneDay } from './one-day.ts';
import { constantCells, mappedCells } from './source-cells.ts';
import type { SourceTable } from './source-table.ts';

/** What is to be said about one cell of the source. */
export interface CellRemark {
  /** The row in the source, counted from 1. */
  readonly row: number;
  /** The header of the source column; `null` where the value does not come from one column, or the whole row is meant. */
  readonly from: string | null;
  /** A field_id; `null` where the whole row is meant. */
  readonly field: string | null;
  /** A field rule; `null` for what only importing knows. */
  readonly rule: string | null;
  /** Holds no values of sensitive columns. */
  readonly message: string;
}

/** The records of a source as columns of the template. */
export interface DecodedRows {
  readonly columns: ReadonlyMap<string, Cells>;
  /** By record, counted from 0: why it cannot be taken. */
  readonly refusals: Map<number, CellRemark[]>;
  /** What was read one way and could mean another. */
  readonly questions: readonly CellRemark[];
}

/** Reads the mapped columns of all records; a cell that cannot be read refuses its row. */
export function decodeRows(
  table: SourceTable,
  template: Template,
  mapping: ImportMapping,
  context: DecodeContext,
  { locale, startOf }: { readonly locale: Locale; readonly startOf: StartOf },
): DecodedRows {
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const columns = new Map<string, Cells>();
  const refusals = new Map<number, CellRemark[]>();
  const questions: CellRemark[] = [];
  for (const [field, column] of Object.entries(template.columns)) {
    const source = sourceOf(field, table, template, mapping, startOf);
    if (source === null) continue;
    const { cells, issues } = decodeColumn(oneDay(column), source.cells, context);
    columns.set(field, cells);
    for (const { rule, row: record, words } of issues) {
      const { severity, message } = say(rule, column.label, column.privacy === 'sensitive', words);
      if (severity === 'info') continue;
      const remark = { row: rowOf(table, record), from: source.from, field, rule, message };
      if (severity === 'error') refuse(refusals, record, remark);
      else questions.push(remark);
    }
  }
  questions.sort((a, b) => a.row - b.row);
  return { columns, refusals, questions };
}

/** The first running number for a composed field, by the text before and after it. */
export type StartOf = (field: string, before: string, after: string) => number;

/** Adds a reason for which a record, counted from 0, cannot be taken. */
export function refuse(refusals: Map<number, CellRemark[]>, record: number, remark: CellRemark): void {
  const reasons = refusals.get(record);
  if (reasons) reasons.push(remark);
  else refusals.set(record, [remark]);
}

/** What is said of a whole source row, counted from 1. */
export function wholeRow(row: number, message: string): CellRemark {
  return { row, from: null, field: null, rule: null, message };
}

/** The source row of a record, counted from 1. */
export function rowOf({ rows }: SourceTable, record: number): number {
  return (rows[record] ?? 0) + 1;
}

/** Records, counted from 0, of which no mapped source column holds anything. */
export function emptyRecords(decoded: DecodedRows, mapping: ImportMapping, count: number): readonly number[] {
  const mapped = Object.keys(mapping.columns).flatMap((field) => decoded.columns.get(field) ?? []);
  if (mapped.length === 0) return [];
  return Array.from({ length: count }, (_, record) => record).filter(
    (record) => !decoded.refusals.has(record) && !mapped.some(({ state }) => state[record] === FILLED),
  );
}

function sourceOf(
  field: string,
  table: SourceTable,
  template: Template,
  { columns, constants, composed }: ImportMapping,
  startOf: StartOf,
): { readonly from: string | null; readonly cells: RawColumn } | null {
  const target = template.columns[field];
  const mapped = columns[field];
  const source = mapped && columnNamed(table, mapped.from);
  if (target && source) return { from: source.header, cells: mappedCells(source, mapped, target, table) };
  const pattern = composed[field];
  if (pattern !== undefined) {
    const texts = compose(pattern, table, (before, after) => startOf(field, before, after));
    return { from: null, cells: constantCells(texts) };
  }
  const constant = constants[field];
  if (constant === undefined) return null;
  return { from: null, cells: constantCells(new Array<string>(table.rows.length).fill(constant)) };
}
