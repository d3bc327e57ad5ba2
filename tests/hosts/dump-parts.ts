import type { CellValue, InputRule } from '../../core/index.ts';
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
