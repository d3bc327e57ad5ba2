import type { Column } from '../../kit/column.ts';
import { isoOf } from '../../workbook/serial.ts';
import { FIRST_DAY, LAST_DAY, readDate } from '../decode/date.ts';
import { readNumber } from '../decode/number.ts';
import { formatAt, type RawColumn, valueAt } from '../decode/raw-column.ts';
import { tidy } from '../decode/text.ts';
import { type Cells, FILLED } from '../table.ts';

/**
 * Reads what the cells of a column say, the same for whatever is written for it: codes for labels, `2024-07-31` for days,
 * plain numbers; the text as it stands where it has no certain reading, and '' for a blank cell.
 */
export function canonicalReader(column: Column, cells: Cells, raw: RawColumn): (record: number) => string {
  if (cells.kind === 'number') return numberReader(column, raw);
  const codeAt = (position: number): string => column.list?.codes[position]?.code ?? '';
  return (record) => {
    if (cells.state[record] !== FILLED) return textOf(valueAt(raw, record));
    switch (cells.kind) {
      case 'text':
        return cells.values[record] ?? '';
      case 'choice':
        return codeAt(cells.values[record] ?? -1);
      case 'set': {
        const members = cells.pool[cells.values[record] ?? -1] ?? [];
        return members.map(codeAt).sort().join(';');
      }
    }
  };
}

/** Texts are read apart from their column, whose bounds depend on today: what a cell says does not. */
function numberReader(column: Column, raw: RawColumn): (record: number) => string {
  const known = new Map<string, string>();
  const isDay = column.type === 'date';
  const read = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = (isDay ? dayIn(text) : numberIn(text, column)) ?? tidy(text);
    known.set(text, said);
    return said;
  };
  return (record) => {
    const value = valueAt(raw, record);
    if (typeof value === 'string') return read(value);
    if (typeof value !== 'number') return textOf(value);
    if (isDay) return value >= FIRST_DAY && value < LAST_DAY + 1 ? isoOf(value) : plainNumber(value);
    return plainNumber(formatAt(raw, record) === 'percent' ? value * 100 : value);
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

function textOf(value: ReturnType<typeof valueAt>): string {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : tidy(String(value));
}
