import { normalForm } from '../../engine/normal/normal-form.ts';
import { decodedValue } from '../../engine/normal/scope.ts';
import { FILLED } from '../../engine/table.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { CellEdit, WorkbookUpdate } from '../../workbook/workbook.ts';
import { headersIn } from './compose.ts';
import { type CellRemark, type DecodedRows, rowOf } from './decode-rows.ts';
import { columnNamed } from './find-column.ts';
import type { ImportMapping } from './mapping.ts';
import { sharesMerged } from './source-cells.ts';
import type { SkippedRow, SourceTable } from './source-table.ts';
import { noRoom, type Target } from './target-rows.ts';

/** What becomes of the rows of a source. Every record is either imported or refused. */
export interface ImportOutcome {
  readonly update: WorkbookUpdate;
  /** Records of the source. */
  readonly rows: number;
  /** Where each imported record comes from and goes to, rows counted from 1. */
  readonly imported: readonly { readonly row: number; readonly to: number }[];
  readonly refused: readonly { readonly row: number; readonly reasons: readonly CellRemark[] }[];
  /** What was read one way and could mean another: imported, and to be looked at. */
  readonly questions: readonly CellRemark[];
  /** Source columns that hold something of which nothing is made. */
  readonly unused: readonly UnusedColumn[];
  /** What is to be said of whole columns. */
  readonly remarks: readonly Text[];
  readonly skipped: readonly SkippedRow[];
}

/** A source column that is not imported, and how many records have something in it. */
interface UnusedColumn {
  readonly from: string;
  readonly filled: number;
}

/** Why nothing can be imported. */
export interface ImportFaults {
  readonly faults: readonly Text[];
}

/** The records that nothing refuses as edits of the sheet; a sentence where it has not enough rows. */
export function placeRows(
  decoded: DecodedRows,
  table: SourceTable,
  template: Template,
  mapping: ImportMapping,
  target: Target,
): ImportOutcome | ImportFaults {
  const { refusals } = decoded;
  const count = table.rows.length;
  const records = Array.from({ length: count }, (_, record) => record).filter(
    (record) => !refusals.has(record),
  );
  if (records.length > target.room) return { faults: [noRoom(target, records.length)] };
  if (records.length + refusals.size !== count)
    throw new RangeError('a record is neither imported nor refused');
  const cells = editsOf(decoded, records, template, target);
  const refused = [...refusals.entries()].sort(([a], [b]) => a - b);
  const refusedRows = new Set(refused.map(([record]) => rowOf(table, record)));
  return {
    update: {
      sheets: [],
      names: [],
      marks: [],
      edits: cells.length === 0 ? [] : [{ sheet: target.sheet.name, cells }],
    },
    rows: count,
    imported: records.map((record, i) => ({ row: rowOf(table, record), to: target.firstFree + i + 1 })),
    refused: refused.map(([record, reasons]) => ({ row: rowOf(table, record), reasons })),
    questions: decoded.questions.filter(({ row }) => !refusedRows.has(row)),
    unused: unusedColumns(table, mapping),
    remarks: mergedRemarks(table, template, mapping),
    skipped: table.skipped,
  };
}

function editsOf(
  { columns }: DecodedRows,
  records: readonly number[],
  template: Template,
  { sheet, layout, firstFree }: Target,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [field, cells] of columns) {
    const column = template.columns[field];
    const place = layout.columns[field];
    if (!column || !place) continue;
    const present: readonly CellValue[] = sheet.columns[place.column]?.values ?? [];
    const format = column.type === 'date' ? ({ format: 'date' } as const) : {};
    for (const [i, record] of records.entries()) {
      const filled = cells.state[record] === FILLED;
      const after = filled ? normalForm(column, decodedValue(cells, record), 'id').cell : null;
      const row = firstFree + i;
      if (after === null) continue;
      const before = present[row] ?? null;
      edits.push({ row, column: place.column, before, after, ...format });
    }
  }
  return edits;
}

function unusedColumns(table: SourceTable, { columns, composed }: ImportMapping): readonly UnusedColumn[] {
  const named = [
    ...Object.values(columns).map(({ from }) => from),
    ...Object.values(composed).flatMap(headersIn),
  ];
  const used = new Set(named.map((name) => columnNamed(table, name)));
  return table.columns.flatMap((column) =>
    used.has(column) || column.filled === 0 ? [] : [{ from: column.header, filled: column.filled }],
  );
}

/** What is said of columns with merged cells: their value is known of the first row only. */
function mergedRemarks(table: SourceTable, template: Template, { columns }: ImportMapping): readonly Text[] {
  return Object.entries(columns).flatMap(([field, { from }]) => {
    const merged = columnNamed(table, from)?.merged.length ?? 0;
    const column = template.columns[field];
    if (merged === 0 || !column) return [];
    return [sharesMerged(column) ? sharedCells(from, merged) : lostCells(from, merged)];
  });
}

function sharedCells(header: string, rows: number): Text {
  return {
    id: `Kolom "${header}" memuat sel gabungan; isinya dipakai juga untuk ${rows} baris di bawahnya. Periksa.`,
    en: `The column "${header}" has merged cells; their content was also used for ${rows} rows below. Please check.`,
  };
}

function lostCells(header: string, rows: number): Text {
  return {
    id: `Kolom "${header}" memuat sel gabungan; ${rows} baris di bawahnya dibiarkan kosong. Lengkapi.`,
    en: `The column "${header}" has merged cells; ${rows} rows below were left blank. Please complete them.`,
  };
}
