import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isoOf } from '../../workbook/serial.ts';
import { FIRST_DAY, LAST_DAY, readDate } from '../decode/date.ts';
import { readNumber } from '../decode/number.ts';
import { formatAt, type RawColumn, valueAt } from '../decode/raw-column.ts';
import { tidy } from '../decode/text.ts';
import { type Cells, FILLED } from '../table.ts';

/** The cells of a column: its different texts, and which of them each record has. */
export interface CanonicalColumn {
  readonly texts: readonly string[];
  readonly places: Int32Array;
}

/**
 * What the cells of a column say at some records, the same for whatever is written for it: codes for labels, `2024-07-31`
 * for days, plain numbers; the text as it stands where it has no certain reading, and '' for a blank cell.
 */
export function canonicalColumn(
  column: Column,
  cells: Cells,
  raw: RawColumn,
  records: readonly number[],
): CanonicalColumn {
  if (cells.kind === 'number') return numbersOf(column, raw, records);
  const { state, values } = cells;
  const meantAt = (record: number): string | number =>
    (state[record] === FILLED ? values[record] : null) ?? textOf(valueAt(raw, record));
  return withTexts(records, meantAt, (meant) =>
    typeof meant === 'number' ? namedBy(column, cells, meant) : meant,
  );
}

/** What the number of a choice or of a set of choices stands for. */
function namedBy({ list }: Column, cells: Cells, number: number): string {
  const codeAt = (position: number): string => list?.codes[position]?.code ?? '';
  if (cells.kind !== 'set') return codeAt(number);
  return (cells.pool[number] ?? []).map(codeAt).sort().join(';');
}

/** Numbers and days are read apart from their column, whose bounds depend on today: what a cell says does not. */
function numbersOf(column: Column, raw: RawColumn, records: readonly number[]): CanonicalColumn {
  const isDay = column.type === 'date';
  const meantAt = (record: number): CellValue => {
    const value = valueAt(raw, record);
    const isPercent = typeof value === 'number' && !isDay && formatAt(raw, record) === 'percent';
    return isPercent ? value * 100 : value;
  };
  return withTexts(records, meantAt, (meant) => {
    if (typeof meant === 'string') return (isDay ? dayIn(meant) : numberIn(meant, column)) ?? tidy(meant);
    const isKnownDay = isDay && typeof meant === 'number' && meant >= FIRST_DAY && meant < LAST_DAY + 1;
    return isKnownDay ? isoOf(meant) : textOf(meant);
  });
}

/** Columns hold few different values: what each of them says is worked out once. */
function withTexts<T>(
  records: readonly number[],
  meantAt: (record: number) => T,
  textOf: (meant: T) => string,
): CanonicalColumn {
  const texts: string[] = [];
  const known = new Map<T, number>();
  const places = new Int32Array(records.length);
  for (let at = 0; at < places.length; at++) {
    const meant = meantAt(records[at] as number);
    let place = known.get(meant);
    if (place === undefined) {
      place = texts.push(textOf(meant)) - 1;
      known.set(meant, place);
    }
    places[at] = place;
  }
  return { texts, places };
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

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : tidy(String(value));
}
