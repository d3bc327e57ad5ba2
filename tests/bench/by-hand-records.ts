import type { Template } from '../../core/kit/template.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { emptyPages, type Pages } from './by-hand-codes.ts';

/** Whether a row of the sheet holds anything that somebody typed; mostly its first cell tells. */
export function recordTest(sheet: SheetSnapshot, { columns }: Template): (row: number) => boolean {
  const typed = sheet.columns.flatMap(({ values }) => {
    const id = values[1];
    return typeof id === 'string' && columns[id]?.derived === false ? [values] : [];
  });
  return (row) => {
    for (const values of typed) {
      const value = values[row];
      if (value !== null && value !== undefined && value !== '') return true;
    }
    return false;
  };
}

/** What the rows of victims and of cases have to know of one another, by case; cases with one code are one. */
export interface Cases {
  /** The number of a case, counted from 1. */
  readonly pages: Pages;
  count: number;
  /** The region's four digits and the year of the report of a case's first row; 0 when not known. */
  readonly region: Int16Array;
  readonly year: Int16Array;
  /** How many rows carry the code, how many victims name it, and how many of these are children and are not. */
  readonly rows: Int32Array;
  readonly victims: Int32Array;
  readonly children: Int32Array;
  readonly others: Int32Array;
}

export function emptyCases(rowCount: number): Cases {
  return {
    pages: emptyPages(),
    count: 0,
    region: new Int16Array(rowCount + 1),
    year: new Int16Array(rowCount + 1),
    rows: new Int32Array(rowCount + 1),
    victims: new Int32Array(rowCount + 1),
    children: new Int32Array(rowCount + 1),
    others: new Int32Array(rowCount + 1),
  };
}
