import { type CellValue, positionOf } from './cell.ts';
import { formulaFiller } from './formula.ts';
import type { MemorySheet } from './memory-sheet.ts';
import type { CellContent, SheetModel } from './sheet-model.ts';
import type { FormatKind, SheetColumn, SheetSnapshot } from './snapshot.ts';
import type { NumberFormat } from './theme.ts';

const KINDS: Readonly<Record<NumberFormat, FormatKind>> = {
  general: 'general',
  integer: 'general',
  decimal: 'general',
  currency: 'general',
  percent: 'percent',
  text: 'text',
  date: 'date',
};

/** A sheet as the reference host reads it: formulas are kept, not computed, and notes of marks are left out. */
export function snapshotOf({ model, notes, marks, dates, guarded: isProtected }: MemorySheet): SheetSnapshot {
  const { name, state, cells, rows, columns, merges, formulas, inputs } = model;
  const width = [...cells.map((row) => row.length), ...formulas.map(({ column }) => column + 1)].reduce(
    (widest, one) => Math.max(widest, one),
    0,
  );
  const ours = new Map(marks.map(({ address, note }) => [address, note]));
  const noted = notesByColumn([...notes].filter(([address, text]) => ours.get(address) !== text));
  const dated = datesByColumn(dates);
  return {
    name,
    hidden: state !== 'visible',
    rowCount: Math.max(cells.length, ...formulas.map((area) => area.row + area.rows)),
    columns: Array.from(
      { length: width },
      (_, column): SheetColumn => ({
        values: cells.map((row) => cellValue(row[column] ?? null)),
        ...formatsOf(model, column, dated.get(column) ?? {}),
        formulas: formulasOf(model, column),
        notes: noted.get(column) ?? {},
        hidden: columns[column]?.hidden ?? false,
      }),
    ),
    merges,
    hiddenRows: Object.entries(rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : [])),
    guarded: inputs.map(({ area }) => area),
    protected: isProtected,
  };
}

function formatsOf(
  { styles }: SheetModel,
  column: number,
  dates: Readonly<Record<number, FormatKind>>,
): Pick<SheetColumn, 'format' | 'formats'> {
  const looks = styles.filter(({ area }) => area.column <= column && column < area.column + area.columns);
  const tall = looks.filter(({ area }) => area.rows > 2).at(-1);
  const single = looks.filter(({ area }) => area.rows === 1);
  return {
    format: tall ? KINDS[tall.format] : 'general',
    formats: { ...Object.fromEntries(single.map(({ area, format }) => [area.row, KINDS[format]])), ...dates },
  };
}

function formulasOf({ cells, formulas }: SheetModel, column: number): Readonly<Record<number, string>> {
  const found: Record<number, string> = {};
  for (const fill of formulas) {
    if (fill.column !== column) continue;
    const write = formulaFiller(fill);
    for (let row = fill.row; row < fill.row + fill.rows; row++) {
      if ((cells[row]?.[column] ?? null) === null) found[row] = write(row);
    }
  }
  for (const [row, line] of cells.entries()) {
    const cell = line[column];
    if (cell !== null && typeof cell === 'object' && 'formula' in cell) found[row] = cell.formula;
  }
  return found;
}

function notesByColumn(
  notes: Iterable<readonly [string, string]>,
): ReadonlyMap<number, Record<number, string>> {
  const columns = new Map<number, Record<number, string>>();
  for (const [address, text] of notes) {
    const { row, column } = positionOf(address);
    const known = columns.get(column) ?? {};
    known[row] = text;
    columns.set(column, known);
  }
  return columns;
}

function datesByColumn(dates: ReadonlySet<string>): ReadonlyMap<number, Record<number, FormatKind>> {
  const columns = new Map<number, Record<number, FormatKind>>();
  for (const address of dates) {
    const { row, column } = positionOf(address);
    const known = columns.get(column) ?? {};
    known[row] = 'date';
    columns.set(column, known);
  }
  return columns;
}

function cellValue(cell: CellContent): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.value : cell.text;
}
