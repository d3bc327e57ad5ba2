import type { Range } from './services.ts';

/** What drawing a sheet depends on besides its model. */
export interface DrawContext {
  /** The area of a defined name, for drop-downs. */
  rangeNamed(name: string): Range;
  /** Whether a word in a formula is a defined name. */
  isName(word: string): boolean;
  /** The number by which links lead to a sheet; `null` when there is none of that name. */
  sheetId(name: string): number | null;
  /** A day as this spreadsheet's time zone knows it, for date rules; `serial` counts days. */
  dateOf(serial: number): Date;
}
