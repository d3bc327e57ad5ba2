import type { Area, CellValue, FormatKind, SheetColumn, SheetSnapshot } from '../../core/index.ts';
import { formatKindOf, positionOf } from '../../core/index.ts';
import type { SheetFacts } from './survey.ts';

/** The cells of a rectangle of a sheet, as Excel gives them; `row` and `column` are counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Everything of a sheet that was read; without blocks it is empty. */
export interface SheetContents {
  readonly facts: SheetFacts;
  readonly blocks: readonly Block[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Addresses of merged areas with the sheet's name, apart from one another by commas; `''` for none. */
  readonly merges: string;
}

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!)$/;

/** A sheet as the core sees it, with so many days added to each day. */
export function sheetSnapshot(
  { facts, blocks, hiddenRows, hiddenColumns, merges }: SheetContents,
  moreDays: number,
): SheetSnapshot {
  const rowCount = Math.max(0, ...blocks.map(({ row, values }) => row + values.length));
  const width = Math.max(0, ...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  const hidden = new Set(hiddenColumns);
  const kinds = new Map<unknown, FormatKind>();
  const kindOf = (format: unknown): FormatKind => {
    const known = kinds.get(format) ?? formatKindOf(String(format));
    kinds.set(format, known);
    return known;
  };
  return {
    name: facts.name,
    hidden: !facts.visible,
    rowCount,
    columns: Array.from({ length: width }, (_, column) => ({
      ...withMoreDays(columnOf(blocks, column, rowCount, kindOf), moreDays),
      hidden: hidden.has(column),
    })),
    merges: mergedAreas(merges),
    hiddenRows,
    protected: facts.protection !== null,
  };
}

function columnOf(
  blocks: readonly Block[],
  column: number,
  rowCount: number,
  kindOf: (format: unknown) => FormatKind,
): SheetColumn {
  const values = new Array<CellValue>(rowCount).fill(null);
  const kinds = new Array<FormatKind>(rowCount).fill('general');
  const errors: Record<number, string> = {};
  for (const block of blocks) {
    const at = column - block.column;
    for (let i = 0; i < block.values.length; i++) {
      const value = cellValue(block.values[i]?.[at]);
      values[block.row + i] = value;
      kinds[block.row + i] = kindOf(block.formats[i]?.[at] ?? 'General');
      if (typeof value === 'string' && ERROR_VALUE.test(value)) errors[block.row + i] = value;
    }
  }
  const format = kinds.at(-1) ?? 'general';
  const formats: Record<number, FormatKind> = {};
  kinds.forEach((kind, row) => {
    if (kind !== format) formats[row] = kind;
  });
  return { values, format, formats, errors };
}

function withMoreDays(column: SheetColumn, moreDays: number): SheetColumn {
  if (moreDays === 0) return column;
  const values = column.values.map((value, row) => {
    const kind = column.formats?.[row] ?? column.format;
    return typeof value === 'number' && kind === 'date' ? value + moreDays : value;
  });
  return { ...column, values };
}

/** What a cell holds, of what Excel gives for it: `''` for an empty one. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

const CELLS = /!\$?([A-Z]{1,3}\$?\d+):\$?([A-Z]{1,3}\$?\d+)(?=,|$)/g;

function mergedAreas(addresses: string): readonly Area[] {
  return [...addresses.matchAll(CELLS)].map(([, first = '', last = '']) => {
    const { row, column } = positionOf(first.replace('$', ''));
    const end = positionOf(last.replace('$', ''));
    return { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
  });
}
