import { dateContext, exchanged } from '../decode/column-date.ts';
import { type ReadDate, readDate, readSerial } from '../decode/date.ts';
import { daysOfWeekday } from '../decode/date-weekday.ts';
import { formatAt, valueAt } from '../decode/raw-column.ts';
import { tidy } from '../decode/text.ts';
import { FILLED, INVALID } from '../table.ts';
import { asked, type CellReading, type Companion, clear, fixed, refused } from './cell-reading.ts';
import { NOTES } from './notes.ts';
import { type CellReader, companion, decodedValue, positionOfCode, readingOf, type Scope } from './scope.ts';

const USUAL = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;
// A workbook that counts days from 1904 shows the same day as a number smaller by so many.
const DAYS_TO_1904 = 1462;

/** Reads the cells of a date column; whether day and month may have changed places is asked for the whole column. */
export function dateCells(scope: Scope): CellReader {
  const { column, raw, decoded, context } = scope;
  const dates = dateContext(column, context);
  const reading = readingOf(scope);
  const exchangeable = columnInDoubt(scope);
  const both = (serial: number, swapped: number, also: readonly Companion[] = []) =>
    asked(reading(serial, also), [reading(serial, also), reading(swapped)], NOTES.dateOrder);

  const dayCell = (cell: number, serial: number): CellReading => {
    const swapped = exchangeable && context.monthFirst ? exchanged(serial) : null;
    if (swapped !== null) return both(serial, swapped);
    return cell === serial ? clear(reading(serial)) : fixed(reading(serial), NOTES.date);
  };
  const unsure = (date: ReadDate, serial: number, text: string): CellReading => {
    const others = otherDays(date, serial, text, scope).map((day) => reading(day));
    const first = reading(serial);
    return asked(first, [first, ...others], date.swapped === null ? NOTES.many : NOTES.dateOrder);
  };
  const written = (date: ReadDate, serial: number, text: string): CellReading => {
    if (!date.sure) return unsure(date, serial, text);
    const also = companions(date, scope);
    if (date.swapped !== null && exchangeable) return both(serial, date.swapped, also);
    return USUAL.test(text) ? clear(reading(serial, also)) : fixed(reading(serial, also), NOTES.date);
  };
  return (cell, row) => {
    const serial = decodedValue(decoded.cells, row);
    const state = decoded.cells.state[row];
    const isDay = typeof cell === 'number' && formatAt(raw, row) === 'date';
    if (isDay && state === FILLED && typeof serial === 'number') return dayCell(cell, serial);
    const text = String(cell);
    const date = (typeof cell === 'number' ? readSerial(cell) : null) ?? readDate(text, dates);
    if (state === FILLED && date && typeof serial === 'number') return written(date, serial, text);
    if (state !== INVALID) return fixed(reading(null), NOTES.blank);
    if (date || isDay) return refused(NOTES.future);
    const days = daysOfWeekday(text, context.thisYear).map((day) => reading(day));
    return days.length > 0 ? asked(null, days, NOTES.weekday) : refused(NOTES.unreadable);
  };
}

/** Whether dates of the column that fit both ways are asked about (decision B.12): decoding then asked about one at least. */
function columnInDoubt({ column, raw, decoded, context }: Scope): boolean {
  const dates = dateContext(column, context);
  return decoded.issues.some(({ rule, row }) => {
    if (rule !== 'VF-04') return false;
    const cell = valueAt(raw, row);
    if (typeof cell === 'number') return formatAt(raw, row) === 'date';
    const date = readDate(tidy(String(cell)), dates);
    return date !== null && (date.monthFirst || (date.sure && date.swapped !== null));
  });
}

function otherDays(
  date: ReadDate,
  serial: number,
  text: string,
  { column, context }: Scope,
): readonly number[] {
  if (date.swapped !== null) return [date.swapped];
  if (date.monthFirst) return [];
  if (/^\d+$/.test(text.trim())) {
    const shifted = serial + DAYS_TO_1904;
    return shifted <= context.today || column.future ? [shifted] : [];
  }
  return daysOfWeekday(text, context.thisYear).filter((day) => day !== serial);
}

function companions({ grain, last }: ReadDate, scope: Scope): readonly Companion[] {
  const { precision, until } = scope.column;
  if (last !== undefined && until !== null) return companion(scope, until, () => last);
  if (grain === undefined || precision === null) return [];
  return companion(scope, precision.column, (column) => positionOfCode(column, precision[grain]));
}
