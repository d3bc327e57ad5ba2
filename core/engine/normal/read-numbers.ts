import { readNumber } from '../decode/number.ts';
import { formatAt } from '../decode/raw-column.ts';
import { plain } from '../decode/text.ts';
import { BLANK, FILLED } from '../table.ts';
import { asked, type CellReading, clear, fixed, type Reading, refused } from './cell-reading.ts';
import { companionFinder } from './companions.ts';
import { NOTES } from './notes.ts';
import { type CellReader, decodedValue, readingOf, type Scope } from './scope.ts';

const USUAL = /^(?:-?\d+|-?\d{1,3}(?:\.\d{3})+|-?\d+,\d{1,2}|rp\d{1,3}(?:\.\d{3})*(?:,00)?)$/;
const ESTIMATE = /^(?:±|\+\/-|[>≥~]|kurang|kira|sekitar|lebih)|an$/;
const THOUSANDS_OR_DECIMALS = /^-?\d{1,3}[.,]\d{3}$/;
const NUMBER_THEN_WORD = /^[\d.,]+\s*\(([a-z ]+)\)$/;

/** Reads the cells of a column of numbers. */
export function numberCells(scope: Scope): CellReader {
  const { column, raw, decoded } = scope;
  const decimals = column.type === 'decimal';
  const reading = readingOf(scope);
  const elsewhere = companionFinder(scope);

  const belongsElsewhere = (text: string): CellReading => {
    const { sure, also } = elsewhere(text, null);
    const moved = also.map((one) => reading(null, [one]));
    const first = moved[0];
    if (!first) return refused(NOTES.unreadable);
    return sure ? fixed(first, NOTES.elsewhere) : asked(first, moved, NOTES.elsewhere);
  };
  const unsure = (text: string, value: number | null): CellReading => {
    const first = reading(value);
    const others = otherNumbers(text, value, decimals).filter((other) => accepts(scope, other));
    const note = value === null ? NOTES.noEntry : ESTIMATE.test(text) ? NOTES.estimate : NOTES.many;
    const readings: readonly Reading[] = [first, ...others.map((other) => reading(other))];
    return asked(first, readings, note);
  };
  const written = (cell: string, row: number): CellReading => {
    const state = decoded.cells.state[row];
    const text = plain(cell).toLowerCase();
    const read = readNumber(text, decimals);
    if (state === BLANK) return read ? unsure(text, null) : fixed(reading(null), NOTES.space);
    if (read === null) return belongsElsewhere(cell);
    if (state !== FILLED) return refused(NOTES.outside);
    if (!read.sure) return unsure(text, read.value);
    const value = reading(read.value);
    return USUAL.test(text) ? clear(value) : fixed(value, NOTES.number);
  };
  return (cell, row) => {
    if (typeof cell !== 'number') return written(String(cell), row);
    if (decoded.cells.state[row] !== FILLED) return refused(NOTES.outside);
    const value = reading(decodedValue(decoded.cells, row));
    return formatAt(raw, row) === 'percent' ? fixed(value, NOTES.number) : clear(value);
  };
}

/** What an unclear number may mean besides: no entry or zero, thousands or decimals, the digits or the word. */
function otherNumbers(text: string, value: number | null, decimals: boolean): readonly number[] {
  if (value === null) return [0];
  if (decimals && THOUSANDS_OR_DECIMALS.test(text)) return [Number(text.replace(',', '.'))];
  const word = NUMBER_THEN_WORD.exec(text)?.[1];
  const said = word === undefined ? null : readNumber(word, false)?.value;
  return typeof said === 'number' && said !== value ? [said] : [];
}

function accepts({ column }: Scope, value: number): boolean {
  const { min, max } = column;
  return (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max);
}
