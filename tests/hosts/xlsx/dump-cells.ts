import { type Area, type CellValue, positionOf } from '../../../core/index.ts';
import type { SheetDump } from '../dump.ts';
import { trimmedFormats, trimmedRows } from '../dump-parts.ts';
import type { FileStyles } from './dump-styles.ts';
import { unescaped } from './references.ts';
import { childOf, textOf, type XmlElement } from './xml-tree.ts';

/** What the cells hold, row by row. */
export function valuesOf(cells: readonly XmlElement[], texts: readonly string[]): SheetDump['values'] {
  const rows: CellValue[][] = [];
  for (const cell of cells) {
    const { row, column } = positionOf(cell.attributes.get('r') ?? '');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = childOf(cell, 'f') ? null : cellValue(cell, texts);
  }
  return trimmedRows(rows);
}

function cellValue(cell: XmlElement, texts: readonly string[]): CellValue {
  const inline = childOf(cell, 'is');
  if (inline) return unescaped(textOf(inline));
  const value = childOf(cell, 'v');
  if (!value) return null;
  const text = textOf(value);
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return unescaped(texts[Number(text)] ?? '');
    case 'b':
      return text === '1';
    case 'n':
      return Number(text);
    default:
      return unescaped(text);
  }
}

/** The formats in a row, where a column speaks for cells that the file leaves out. */
export function formatsOf(
  cells: readonly XmlElement[],
  columns: readonly XmlElement[],
  row: number,
  { kindOf }: FileStyles,
): SheetDump['columnFormats'] {
  const formats: SheetDump['columnFormats'][number][] = [];
  const put = (column: number, style: string): void => {
    while (formats.length <= column) formats.push('other');
    formats[column] = kindOf(Number(style));
  };
  for (const column of columns) {
    for (const at of spanOf(column)) put(at, column.attributes.get('style') ?? '0');
  }
  for (const { attributes } of cells) {
    const at = positionOf(attributes.get('r') ?? '');
    if (at.row === row) put(at.column, attributes.get('s') ?? '0');
  }
  return trimmedFormats(formats);
}

/** The background colours by address. */
export function fillsOf(cells: readonly XmlElement[], { fillOf }: FileStyles): SheetDump['fills'] {
  return Object.fromEntries(
    cells.flatMap(({ attributes }) => {
      const fill = fillOf(Number(attributes.get('s') ?? 0));
      return fill === null ? [] : [[attributes.get('r') ?? '', fill] as const];
    }),
  );
}

/** The cells of the file that a protection leaves open. */
export function openCellsOf(cells: readonly XmlElement[], { isLocked }: FileStyles): readonly Area[] {
  return cells.flatMap(({ attributes }) => {
    if (isLocked(Number(attributes.get('s') ?? 0))) return [];
    return [{ ...positionOf(attributes.get('r') ?? ''), rows: 1, columns: 1 }];
  });
}

/** The columns that a `col` element speaks of, counted from 0. */
export function spanOf({ attributes }: XmlElement): readonly number[] {
  const first = Number(attributes.get('min')) - 1;
  return Array.from({ length: Number(attributes.get('max')) - first }, (_, i) => first + i);
}
