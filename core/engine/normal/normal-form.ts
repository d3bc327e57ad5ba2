import type { Column } from '../../kit/column.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isoOf } from '../../workbook/serial.ts';
import type { FormatKind } from '../../workbook/snapshot.ts';
import { dayFirst } from '../decode/date.ts';

/**
 * A value of a column as decoding gives it: a number or serial day, the position of a code, the positions of several, a
 * text; `null` for a blank cell.
 */
export type DecodedValue = number | string | readonly number[] | null;

/** What a cell should hold. */
export interface NormalForm {
  /** The Indonesian label, the serial day, the number, or the text; `null` for a blank cell. */
  readonly cell: CellValue;
  /** How the cell must be formatted to keep it. */
  readonly format: FormatKind;
  /** The same as text, where there are no formats (CSV): it reads the same in workbooks of either locale. */
  readonly text: string;
}

/** The cell of the form in which a value of the column is written, see {@link normalForm}. */
export function normalCell(column: Column, value: DecodedValue): CellValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value !== 'number') return labelsOf(column, value);
  switch (column.type) {
    case 'date':
    case 'integer':
    case 'decimal':
    case 'currency':
      return value;
    default:
      return labelsOf(column, [value]);
  }
}

/** The form in which a value of the column is written, whoever wrote it and however (decision A.10a). */
export function normalForm(column: Column, value: DecodedValue, locale: Locale): NormalForm {
  const cell = normalCell(column, value);
  if (cell === null) return { cell, format: 'general', text: '' };
  if (typeof value === 'string') return { cell, format: 'text', text: value };
  if (typeof cell !== 'number') return { cell, format: 'general', text: String(cell) };
  if (column.type === 'date')
    return { cell, format: 'date', text: locale === 'id' ? dayFirst(cell) : isoOf(cell) };
  const text = plainNumber(cell);
  return { cell, format: 'general', text: locale === 'id' ? text.replace('.', ',') : text };
}

/** Several choices are joined as the forms ask for it. */
export const JOINED = '; ';

function labelsOf({ list }: Column, positions: readonly number[]): string {
  return positions.map((position) => list?.codes[position]?.label.id ?? '').join(JOINED);
}

const THREE_DECIMALS = /^-?\d{1,3}\.\d{3}$/;

/** Without signs for thousands and without an exponent: what the other locale cannot misread. */
function plainNumber(value: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toFixed(20).replace(/\.?0+$/, '');
  return THREE_DECIMALS.test(text) ? `${text}0` : text; // "1.234" and "1,234" would be thousands
}
