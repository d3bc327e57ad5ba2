import type { Column } from '../kit/column.ts';
import type { CellValue } from '../workbook/cell.ts';
import { civilOf } from '../workbook/serial.ts';
import { type DateContext, readDate } from './decode/date.ts';
import { errorAt, formatAt, type RawColumn, valueAt } from './decode/raw-column.ts';
import { tidy } from './decode/text.ts';
import { normalForm } from './normal-form.ts';
import { BLANK, type Cells, INVALID } from './table.ts';
import type { FoundChange, FoundChoice, FoundTidy, TidyPlace, TidyReason } from './tidy.ts';
import { readingsOf } from './tidy-readings.ts';

/** A column of a template's sheet, as it was read. */
export interface TidyColumn {
  /** A field_id. */
  readonly field: string;
  readonly column: Column;
  readonly raw: RawColumn;
  readonly cells: Cells;
  /** The field rules that each record breaks, by its number in `raw`. */
  readonly rules: ReadonlyMap<number, readonly string[]>;
  /** Where each record stands in the sheet, counted from 0; `null` for a cell that holds a formula. */
  placeAt(row: number): { readonly row: number; readonly column: number } | null;
}

/** What reading days depends on. */
export interface TidyContext extends Omit<DateContext, 'coarse'> {
  /** Whether the workbook's locale writes the month first: there a day up to 12 is in doubt. */
  readonly monthFirst: boolean;
}

/** Rules that ask for tidying, or about days before the law: the reading itself is certain. */
const CERTAIN: ReadonlySet<string> = new Set(['VF-27', 'VF-14', 'VF-06']);

/** The cells of a column that are not in their normal form, and those whose reading is for the user to choose. */
export function tidyColumn(of: TidyColumn, context: TidyContext): FoundTidy {
  const changes: FoundChange[] = [];
  const choices: FoundChoice[] = [];
  const { column, raw, cells, rules, field } = of;
  const change = changeFinder(of, context);
  for (let row = 0; row < raw.length; row++) {
    const before = valueAt(raw, row);
    if (before === null || before === '' || errorAt(raw, row) !== null) continue;
    const doubt = rules.get(row)?.find((rule) => !CERTAIN.has(rule));
    if (doubt === undefined && cells.state[row] === INVALID) continue;
    const place = of.placeAt(row);
    if (place === null) continue;
    const spot: TidyPlace = { field, ...place, before };
    if (doubt !== undefined) {
      const readings = readingsOf(column, cells, row, before, context);
      if (readings.length > 0) choices.push({ ...spot, readings, rule: doubt });
      continue;
    }
    const found = change(row, before);
    if (found) changes.push({ ...spot, ...found });
  }
  return { changes, choices };
}

type Change = Omit<FoundChange, keyof TidyPlace>;

function changeFinder({ column, raw, cells }: TidyColumn, context: TidyContext) {
  const write = normalForm(column);
  const isListed = column.list !== null;
  return (row: number, before: CellValue): Change | null => {
    // A number or truth value is as it should be, unless it stands for a code of a list.
    if (typeof before !== 'string' && !isListed) return null;
    if (cells.state[row] === BLANK) return emptied(before);
    if (column.type === 'date' && !isWholeDay(before, cells, row, context)) return null;
    const after = write(cells, row, formatAt(raw, row) === 'text');
    if (after === undefined || after === before || isNumberOf(before, after)) return null;
    const reason = reasonOf(column, before, after);
    const format = column.type === 'date' ? ({ format: 'date' } as const) : {};
    return { after, ...format, reason, rule: ruleOf(reason) };
  };
}

/** Whether a number stands for a code whose label is that number: a mark from 0 to 3. */
function isNumberOf(before: CellValue, after: CellValue): boolean {
  return typeof before === 'number' && String(before) === after;
}

function emptied(before: CellValue): Change | null {
  if (typeof before !== 'string') return null;
  const reason = tidy(before) === '' ? 'spaces' : 'empty';
  return { after: null, reason, rule: ruleOf(reason) };
}

/** Whether a text says a day for certain: a month or year alone stays as it was written. */
function isWholeDay(
  before: CellValue,
  cells: Cells,
  row: number,
  { monthFirst, ...years }: TidyContext,
): boolean {
  if (typeof before !== 'string' || cells.kind !== 'number') return false;
  if (monthFirst && civilOf(cells.values[row] ?? Number.NaN).day <= 12) return false;
  return readDate(tidy(before), { ...years, coarse: false }) !== null;
}

function reasonOf({ type }: Column, before: CellValue, after: CellValue): TidyReason {
  const text = typeof before === 'string' ? tidy(before) : before;
  if (type === 'date') return 'date';
  if (text === after) return 'spaces';
  switch (type) {
    case 'code':
      return 'code';
    case 'choice':
    case 'boolean':
      return 'label';
    case 'choices':
      return partsOf(String(after)) < partsOf(String(text)) ? 'doubled' : 'label';
    case 'text':
      return 'spaces';
    default:
      return 'number';
  }
}

function partsOf(text: string): number {
  return text.split(';').filter((part) => part.trim() !== '').length;
}

function ruleOf(reason: TidyReason): string | null {
  if (reason === 'spaces') return 'VF-27';
  return reason === 'doubled' ? 'VF-14' : null;
}
