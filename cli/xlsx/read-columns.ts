import type { CellValue, FormatKind, SheetColumn } from '../../core/index.ts';
import { fileTooLarge } from '../file-error.ts';

/** A column that is being filled; what no cell of it has is `null`. */
export interface ColumnBuilder {
  readonly values: CellValue[];
  /** The formats of filled cells from the top down, a new run wherever they change. */
  readonly runs: FormatRun[];
  /** The formats of cells that were put out of order, by row. */
  late: Map<number, FormatKind> | null;
  formulas: Record<number, string> | null;
  errors: Record<number, string> | null;
  notes: Record<number, string> | null;
}

interface FormatRun {
  readonly format: FormatKind;
  /** Its first row. */
  readonly from: number;
  /** How many filled cells it has. */
  cells: number;
}

/** The columns of a sheet while its cells come in, in any order. */
export interface Columns {
  readonly builders: (ColumnBuilder | null)[];
  readonly budget: SlotBudget;
}

/** How many cells, counting the empty ones above each filled one, the sheets of a workbook may still take. */
export interface SlotBudget {
  left: number;
}

/** 38 columns of full length, some 300 MB. */
export const MAX_SLOTS = 40_000_000;

const NO_COLUMN: SheetColumn = { values: [], format: 'general' };

/** The builder of a column counted from 0. */
export function columnAt(columns: Columns, column: number): ColumnBuilder {
  return columns.builders[column] ?? addColumn(columns, column);
}

/** Puts the value of a filled cell; throws `FileError` when the budget is used up. */
export function putValue(
  columns: Columns,
  row: number,
  column: number,
  value: CellValue,
  format: FormatKind,
): void {
  const builder = columnAt(columns, column);
  const { values, runs } = builder;
  if (row < values.length) {
    putLate(builder, row, value, format);
    return;
  }
  if (row > values.length) putGap(columns, values, row);
  values.push(value);
  const run = runs[runs.length - 1];
  if (run?.format === format) run.cells++;
  else runs.push({ format, from: row, cells: 1 });
}

/** The finished columns. */
export function finishColumns({ builders }: Columns, hidden: readonly boolean[]): SheetColumn[] {
  return builders.map((builder, index) => {
    const column = builder === null ? NO_COLUMN : finishColumn(builder);
    return hidden[index] ? { ...column, hidden: true } : column;
  });
}

function addColumn({ builders }: Columns, column: number): ColumnBuilder {
  while (builders.length <= column) builders.push(null);
  const builder = { values: [], runs: [], late: null, formulas: null, errors: null, notes: null };
  builders[column] = builder;
  return builder;
}

function putGap({ budget }: Columns, values: CellValue[], row: number): void {
  budget.left -= row - values.length;
  if (budget.left < 0) throw fileTooLarge('cells far below the others');
  while (values.length < row) values.push(null);
}

function putLate(builder: ColumnBuilder, row: number, value: CellValue, format: FormatKind): void {
  builder.values[row] = value;
  builder.late ??= new Map();
  builder.late.set(row, format);
}

function finishColumn(builder: ColumnBuilder): SheetColumn {
  const { values, formulas, errors, notes } = builder;
  const format = usualFormat(builder.runs);
  const formats = otherFormats(builder, format);
  return {
    values,
    format,
    ...(formats && { formats }),
    ...(formulas && { formulas }),
    ...(errors && { errors }),
    ...(notes && { notes }),
  };
}

/** The format that most filled cells have. */
function usualFormat(runs: readonly FormatRun[]): FormatKind {
  const counts = new Map<FormatKind, number>();
  for (const { format, cells } of runs) counts.set(format, (counts.get(format) ?? 0) + cells);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? 'general';
}

function otherFormats(
  { values, runs, late }: ColumnBuilder,
  usual: FormatKind,
): Record<number, FormatKind> | null {
  if (runs.length < 2 && late === null) return null;
  const formats = new Map<number, FormatKind>();
  runs.forEach(({ format, from }, index) => {
    const end = format === usual ? from : (runs[index + 1]?.from ?? values.length);
    for (let row = from; row < end; row++) if (values[row] !== null) formats.set(row, format);
  });
  for (const [row, format] of late ?? []) {
    if (format === usual) formats.delete(row);
    else formats.set(row, format);
  }
  return formats.size === 0 ? null : Object.fromEntries(formats);
}
