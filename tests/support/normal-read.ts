import { decodeColumn } from '../../core/engine/decode/column.ts';
import type { CellReading, Companion } from '../../core/engine/normal/cell-reading.ts';
import type { NormalForm } from '../../core/engine/normal/normal-form.ts';
import { readColumn } from '../../core/engine/normal/read-column.ts';
import type { Column, Columns } from '../../core/kit/column.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { isoOf, serialOf } from '../../core/workbook/serial.ts';
import type { FormatKind } from '../../core/workbook/snapshot.ts';

/** What a cell holds and how it is formatted. */
export interface FormattedCell {
  readonly cell: CellValue;
  readonly format: FormatKind;
}

/** How cells are read: the year on the cover and the workbook's language. */
export interface Reading {
  readonly year?: number;
  readonly monthFirst?: boolean;
}

/** Reads cells that stand below one another in a column. */
export function readCells(
  columns: Columns,
  name: string,
  cells: readonly FormattedCell[],
  { year = Number.NaN, monthFirst = false }: Reading = {},
): readonly CellReading[] {
  const raw = {
    length: cells.length,
    values: cells.map(({ cell }) => cell),
    rows: Int32Array.from(cells.keys()),
    format: 'general',
    formats: Object.fromEntries(cells.map(({ format }, row) => [row, format])),
    errors: null,
  } as const;
  const context = {
    today: serialOf(2024, 12, 31),
    thisYear: 2024,
    periodYear: year,
    firstDay: Number.NaN,
    monthFirst,
  };
  const column = columns[name];
  if (!column) throw new RangeError(`${name} is no column`);
  const decoded = decodeColumn(column, raw, context);
  const read = readColumn(columns, name, raw, decoded, context, monthFirst ? 'en' : 'id');
  return cells.map((_, row) => read(row));
}

/** A reading as the table writes it. */
export function sayReading(column: Column, { value, readings }: CellReading): string {
  const all = [...new Set(readings.map(({ form }) => sayForm(column, form)))].join(' atau ');
  if (value === null) return readings.length > 0 ? `? ${all}` : '';
  return readings.length > 0 ? all : sayForm(column, value.form);
}

/** What other columns can take, as the table writes it. */
export function sayAlso(columns: Columns, also: readonly Companion[]): string {
  const said = also.map(({ column: name, form }) => {
    const column = columns[name];
    return `${name}=${column ? sayForm(column, form) : ''}`;
  });
  return said.join(', ');
}

function sayForm({ type, list }: Column, { cell }: NormalForm): string {
  if (cell === null) return 'kosong';
  if (type === 'date') return isoOf(Number(cell));
  if (list === null) return String(cell);
  const codeOf = (label: string) => list.codes.find((code) => code.label.id === label)?.code ?? label;
  return String(cell).split('; ').map(codeOf).join('; ');
}
