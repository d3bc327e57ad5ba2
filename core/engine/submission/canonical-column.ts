import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type PlacedColumn, placedColumn } from '../../workbook/placed-column.ts';
import { isoOf } from '../../workbook/serial.ts';
import { FIRST_DAY, LAST_DAY, readDate } from '../decode/date.ts';
import { readNumber } from '../decode/number.ts';
import { formatAt, type RawColumn, valueAt } from '../decode/raw-column.ts';
import { tidy } from '../decode/text.ts';
import { type Cells, FILLED, type NumberCells } from '../table.ts';

/**
 * What the cells of a column say at some records, the same for whatever is written for it: codes for labels, `2024-07-31`
 * for days, plain numbers; the text as it stands where it has no certain reading, and '' for a blank cell.
 */
export function canonicalColumn(
  column: Column,
  cells: Cells,
  raw: RawColumn,
  records: readonly number[],
): PlacedColumn<string> {
  const { meantAt, textOf } =
    cells.kind === 'number' ? numberReading(column, raw) : reading(column, cells, raw);
  return placedColumn(records.length, (at) => meantAt(records[at] as number), textOf);
}

/** What the cell of a record means, and the text for that. */
interface Reading {
  meantAt(record: number): CellValue;
  textOf(meant: CellValue): string;
}

function reading(column: Column, cells: Exclude<Cells, NumberCells>, raw: RawColumn): Reading {
  const { state, values } = cells;
  return {
    meantAt: (record) =>
      (state[record] === FILLED ? values[record] : null) ?? standingText(valueAt(raw, record)),
    textOf: (meant) => (typeof meant === 'number' ? namedBy(column, cells, meant) : String(meant)),
  };
}

/** What the number of a choice or of a set of choices stands for. */
function namedBy({ list }: Column, cells: Cells, number: number): string {
  const codeAt = (position: number): string => list?.codes[position]?.code ?? '';
  if (cells.kind !== 'set') return codeAt(number);
  return (cells.pool[number] ?? []).map(codeAt).sort().join(';');
}

/** Numbers and days are read apart from their column, whose bounds depend on today: what a cell says does not. */
function numberReading(column: Column, raw: RawColumn): Reading {
  const isDay = column.type === 'date';
  return {
    meantAt: (record) => {
      const value = valueAt(raw, record);
      const isPercent = typeof value === 'number' && !isDay && formatAt(raw, record) === 'percent';
      return isPercent ? value * 100 : value;
    },
    textOf: (meant) => {
      if (typeof meant === 'string') return (isDay ? dayIn(meant) : numberIn(meant, column)) ?? tidy(meant);
      const isKnownDay = isDay && typeof meant === 'number' && meant >= FIRST_DAY && meant < LAST_DAY + 1;
      return isKnownDay ? isoOf(meant) : standingText(meant);
    },
  };
}

/** Years of two digits are those of this century. */
const DAYS = { thisYear: 2100, periodYear: Number.NaN, coarse: false };

function dayIn(text: string): string | null {
  const date = readDate(text, DAYS);
  return date?.sure && date.serial !== null ? isoOf(date.serial) : null;
}

function numberIn(text: string, { type }: Column): string | null {
  const number = readNumber(text, type === 'decimal');
  return number?.sure && number.value !== null ? plainNumber(number.value) : null;
}

/** As many digits as all programs keep. */
const DIGITS = 15;

function plainNumber(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

function standingText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : tidy(String(value));
}
