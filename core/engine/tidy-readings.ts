import type { Column } from '../kit/column.ts';
import type { CellValue } from '../workbook/cell.ts';
import { codeNames } from './decode/code-names.ts';
import { type DateContext, readDate, readSerial } from './decode/date.ts';
import { tidy } from './decode/text.ts';
import { labelWriter } from './normal-form.ts';
import { BLANK, type Cells, FILLED } from './table.ts';
import type { Reading } from './tidy.ts';

/** A number with a point before three digits, which are thousands to some and a fraction to others. */
const DOUBTFUL_POINT = /^-?\d{1,3}\.\d{3}$/;

/** The ways in which a doubtful cell can be read, the likeliest first; none where nothing can be made of it. */
export function readingsOf(
  column: Column,
  cells: Cells,
  row: number,
  before: CellValue,
  years: Omit<DateContext, 'coarse'>,
): readonly Reading[] {
  const state = cells.state[row];
  if (column.type === 'date') {
    return state === FILLED ? dayReadings(before, { ...years, coarse: column.coarse }) : [];
  }
  if (column.type === 'choice' || column.type === 'boolean') return codeReadings(column, before);
  if (cells.kind !== 'number') return [];
  if (state === BLANK) return [{ after: null }];
  return state === FILLED ? numberReadings(column, cells.values[row] ?? Number.NaN, before) : [];
}

function dayReadings(before: CellValue, context: DateContext): readonly Reading[] {
  const read = typeof before === 'number' ? readSerial(before) : readDate(tidy(String(before)), context);
  const days = [read?.serial ?? null, read?.swapped ?? null];
  return days.flatMap((after): readonly Reading[] => (after === null ? [] : [{ after, format: 'date' }]));
}

function codeReadings(column: Column, before: CellValue): readonly Reading[] {
  const found = codeNames(column)(tidy(String(before)));
  if (found.kind !== 'several') return [];
  const labelAt = labelWriter(column);
  return found.positions.flatMap((position) => {
    const after = labelAt(position);
    return after === undefined ? [] : [{ after }];
  });
}

function numberReadings({ type }: Column, value: number, before: CellValue): readonly Reading[] {
  const text = tidy(String(before));
  const isFraction = type === 'decimal' && DOUBTFUL_POINT.test(text);
  return isFraction ? [{ after: value }, { after: Number(text) }] : [{ after: value }];
}
