import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { type Names, namesOf } from './by-hand-names.ts';

/** An issue, as small as it can be. */
export interface Found {
  readonly rule: string;
  readonly template: string;
  /** The sheet's row, from 1. */
  readonly row: number;
  readonly column: string;
}

/** What stands for a cell without a value; values are whole numbers from 0. */
export const BLANK = -1;
export const INVALID = -2;

/** The first record stands in the third row. */
export const FIRST_ROW = 2;

/** One column of one sheet and all that reading its cells needs. */
export interface Reader {
  readonly template: string;
  readonly name: string;
  readonly column: Column;
  readonly values: readonly CellValue[];
  readonly errors: Readonly<Record<number, string>> | undefined;
  /** Whether every number is a true date. */
  readonly dates: boolean;
  readonly required: boolean;
  readonly names: Names;
  /** For a date the first and last day that need no word; for a number its bounds; for a text its length. */
  readonly least: number;
  readonly most: number;
  /** The two letters with which its codes begin, as one number. */
  readonly letters: number;
  /** The region and year, and the last digits, of the code read last. */
  head: number;
  tail: number;
  readonly found: Found[];
}

/** What the days of a check are compared with; serial numbers. */
export interface Days {
  readonly today: number;
  readonly thisYear: number;
  /** The year and the last day of the data on the cover. */
  readonly year: number;
  readonly dataUntil: number;
  /** The day from which the law applies. */
  readonly firstDay: number;
}

/** Makes readers of a sheet's columns, which are sought by the field_id in the second row. */
export function readers(sheet: SheetSnapshot, template: Template, days: Days, found: Found[]) {
  const bound = (limit: Column['min'], otherwise: number): number => {
    if (limit === null) return otherwise;
    return typeof limit === 'number' ? limit : days.thisYear + limit.thisYear;
  };
  return (name: string): Reader => {
    const column = template.columns[name];
    const cells = sheet.columns.find(({ values }) => values[1] === name);
    if (!column || !cells) throw new RangeError(`no column ${name}`);
    const isDate = column.type === 'date';
    return {
      template: template.id,
      name,
      column,
      values: cells.values,
      errors: cells.errors,
      dates:
        cells.format === 'date' && !Object.keys(cells.formats ?? {}).some((row) => Number(row) >= FIRST_ROW),
      required: column.required,
      names: namesOf(column),
      least: isDate ? days.firstDay : bound(column.min, 0),
      most: isDate ? days.today : bound(column.max, 1e9),
      letters: lettersOf(column.mask ?? ''),
      head: 0,
      tail: 0,
      found,
    };
  };
}

/** The first two characters of a code as one number. */
export function lettersOf(text: string): number {
  return text.charCodeAt(0) * 256 + text.charCodeAt(1);
}

export function tell({ template, name, found }: Reader, rule: string, row: number): void {
  found.push({ rule, template, row: row + 1, column: name });
}

/** The position of a code in the list of a column. */
export function positionIn(columns: Template['columns'], name: string, code: string): number {
  const position = columns[name]?.list?.codes.findIndex((entry) => entry.code === code) ?? -1;
  if (position < 0) throw new RangeError(`no code ${code}`);
  return position;
}
