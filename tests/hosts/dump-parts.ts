import { type Area, type CellValue, columnLetters, type InputRule } from '../../core/index.ts';
import type { SheetDump } from './dump.ts';

/** The rows of a dump without the blanks at their ends and without blank rows at the end. */
export function trimmedRows(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return trimmed(
    rows.map((row) => trimmed(row, (value) => value === null || value === '')),
    (row) => row.length === 0,
  );
}

/** The formats of a dump without `other` at the end. */
export function trimmedFormats(formats: SheetDump['columnFormats']): SheetDump['columnFormats'] {
  return trimmed(formats, (format) => format === 'other');
}

/** Six hex digits in upper case, or `null` for white, no colour, or none at all. */
export function shownFill(fill: string | null | undefined): string | null {
  const hex = fill?.replace(/^#/, '').toUpperCase() ?? '';
  return hex === '' || hex === 'FFFFFF' ? null : hex;
}

/**
 * The cells of areas, which may overlap, as runs of rows by runs of columns that have the same, such as
 * `B:D` → `3-14`: the same for the same cells, however they are put together.
 */
export function openRows(areas: readonly Area[]): SheetDump['open'] {
  const byColumn = new Map<number, Area[]>();
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const known = byColumn.get(column);
      if (known) known.push(area);
      else byColumn.set(column, [area]);
    }
  }
  const found: { readonly first: number; last: number; readonly rows: string }[] = [];
  for (const [column, own] of [...byColumn].sort(([a], [b]) => a - b)) {
    const rows = runsOf(own);
    const before = found.at(-1);
    if (before?.last === column - 1 && before.rows === rows) before.last = column;
    else found.push({ first: column, last: column, rows });
  }
  return Object.fromEntries(
    found.map(({ first, last, rows }) => [`${columnLetters(first)}:${columnLetters(last)}`, rows]),
  );
}

function runsOf(areas: readonly Area[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const { row, rows } of [...areas].sort((a, b) => a.row - b.row)) {
    const before = runs.at(-1);
    if (before && row <= before.last) before.last = Math.max(before.last, row + rows);
    else runs.push({ first: row + 1, last: row + rows });
  }
  return runs.map(({ first, last }) => `${first}-${last}`).join();
}

const WHOLE = /,(\w+)\)+$/;

/** The rule of a list by what a host has for it: a name, or a formula that ends with the name of the whole list. */
export function listRule(source: string): InputRule {
  const whole = WHOLE.exec(source)?.[1];
  return whole === undefined ? { kind: 'list', name: source } : { kind: 'narrowedList', source, whole };
}

function trimmed<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1] as T)) end--;
  return items.slice(0, end);
}
