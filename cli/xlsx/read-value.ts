import type { CellValue, FormatKind } from '../../core/index.ts';
import { fileDamaged } from '../file-error.ts';
import { parseIsoDate, parseIsoTime, parseNumber } from './read-number.ts';
import { cellText, type TextPool } from './text-pool.ts';
import { isTrue } from './xml.ts';
import { decodeText } from './xml-text.ts';

/** The types of a cell's stored value (ECMA-376 18.18.11). */
export const CELL_TYPE = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;

/** One of {@link CELL_TYPE}. */
export type CellType = (typeof CELL_TYPE)[keyof typeof CELL_TYPE];

/** A cell as it stands in the file. */
export interface StoredCell {
  readonly type: CellType;
  /** Where the text of `<v>` stands; nowhere when both are equal. */
  readonly start: number;
  readonly end: number;
  /** Whether space at the ends of that text counts. */
  readonly preserved: boolean;
  /** The text of `<is>`. */
  readonly inline: string | null;
  /** Becomes `date` where the value says so itself. */
  format: FormatKind;
}

/** Days from the count of 1900 to that of 1904. */
export const DAYS_1904 = 1462;

/** The value of a cell; `''` when it is empty. Throws `FileError` when a shared text is missing. */
export function cellValueOf(
  bytes: Buffer,
  cell: StoredCell,
  workbook: { readonly strings: readonly string[]; readonly texts: TextPool; readonly date1904: boolean },
): NonNullable<CellValue> {
  const { type, start, end, preserved, inline } = cell;
  if (inline !== null) return inline;
  if (start === end) return '';
  if (type === CELL_TYPE.number) return numberOf(bytes, cell, workbook.date1904);
  if (type === CELL_TYPE.shared) {
    const index = parseNumber(bytes, start, end);
    return workbook.strings[index ?? -1] ?? missingText(index);
  }
  const text = cellText(workbook.texts, bytes, start, end, preserved);
  if (type === CELL_TYPE.boolean) return isTrue(text);
  return type === CELL_TYPE.date ? dateOf(cell, text) : text;
}

/** The type that an attribute's value names, told by its first letter and whether it has more than one. */
export function cellTypeOf(bytes: Buffer, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 115: // s, str
      return end - start === 1 ? CELL_TYPE.shared : CELL_TYPE.text;
    case 105: // inlineStr
      return CELL_TYPE.text;
    case 98: // b
      return CELL_TYPE.boolean;
    case 101: // e
      return CELL_TYPE.error;
    case 100: // d
      return CELL_TYPE.date;
    default:
      return CELL_TYPE.number;
  }
}

/** What is no number although it should be is kept as the text that it is. */
function numberOf(bytes: Buffer, { start, end, format }: StoredCell, date1904: boolean): number | string {
  const value = parseNumber(bytes, start, end);
  if (value === null) return decodeText(bytes, start, end).trim();
  return date1904 && format === 'date' ? value + DAYS_1904 : value;
}

function dateOf(cell: StoredCell, text: string): number | string {
  const day = parseIsoDate(text);
  if (day !== null) cell.format = 'date';
  return day ?? parseIsoTime(text) ?? text;
}

function missingText(index: number | null): never {
  throw fileDamaged(`shared text ${index} is missing`);
}
