import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { realSerial } from '../../core/workbook/serial.ts';
import type { FormatKind, SheetColumn, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import type { FixtureWorkbook } from './fixture.ts';
import type { FixtureCell } from './fixture-cell.ts';
import type { FixtureRecord } from './fixture-format.ts';

/** A fixture's small workbook as a host reads it. */
export function snapshotOf({ records }: FixtureWorkbook, templates: readonly Template[]): Snapshot {
  return {
    fileName: null,
    date1904: false,
    locale: 'id-ID',
    sheets: templates.map((template) => sheetOf(template, records[template.id] ?? [])),
    properties: {},
    definedNames: {},
  };
}

/** What a cell holds: days as serial numbers, errors as their text. */
export function cellValue(cell: FixtureCell | undefined): CellValue {
  if (cell === undefined) return null;
  return cell.kind === 'date' ? dayOf(cell.value) : cell.value;
}

/** The serial number of an ISO day. */
export function dayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const serial = realSerial(year, month, day);
  if (serial === null) throw new RangeError(`${iso} is not a day`);
  return serial;
}

function sheetOf(template: Template, records: readonly FixtureRecord[]): SheetSnapshot {
  const columns =
    template.layout === 'form' ? formColumns(template, records) : tableColumns(template, records);
  const rowCount = Math.max(...columns.map(({ values }) => values.length));
  return { name: template.sheet, hidden: false, rowCount, columns, merges: [], hiddenRows: [] };
}

function tableColumns({ columns }: Template, records: readonly FixtureRecord[]): readonly SheetColumn[] {
  return Object.entries(columns).map(([name, { label }]) =>
    columnOf(
      [label.id, name],
      records.map((record) => record[name]),
    ),
  );
}

function formColumns({ columns }: Template, [record = {}]: readonly FixtureRecord[]): readonly SheetColumn[] {
  const names = Object.keys(columns);
  const above = new Array<null>(FORM.row).fill(null);
  return [
    columnOf([...above, ...Object.values(columns).map(({ label }) => label.id)], []),
    columnOf(
      above,
      names.map((name) => record[name]),
    ),
    columnOf([...above, ...names], []),
  ];
}

function columnOf(above: readonly CellValue[], cells: readonly (FixtureCell | undefined)[]): SheetColumn {
  const formats: Record<number, FormatKind> = {};
  const errors: Record<number, string> = {};
  for (const [i, cell] of cells.entries()) {
    if (cell?.kind === 'date') formats[above.length + i] = 'date';
    if (cell?.kind === 'error') errors[above.length + i] = cell.value;
  }
  return { values: [...above, ...cells.map(cellValue)], format: 'general', formats, errors };
}

/** The record of a template, from 1, that stands in a sheet row, counted from 1 too. */
export function recordAt({ layout }: Template, row: number): number {
  return layout === 'form' ? 1 : row - FIRST_ROW;
}
