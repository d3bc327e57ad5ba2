import type { Column } from '../kit/column.ts';
import type { Text } from '../locale/text.ts';
import type { CellValue } from '../workbook/cell.ts';
import { errorAt, formatAt, type RawColumn, valueAt } from './decode/raw-column.ts';
import type { CellReading, Reading as NormalReading } from './normal/cell-reading.ts';
import { NOTES } from './normal/notes.ts';
import type { ColumnReadings } from './normal/read-column.ts';
import { type Cells, INVALID } from './table.ts';
import type { FoundChange, FoundChoice, FoundTidy, Reading, TidyPlace } from './tidy.ts';
import type { Companions } from './tidy-companions.ts';

/** A column of a template's sheet, as it was read. */
export interface TidyColumn {
  /** A field_id. */
  readonly field: string;
  readonly column: Column;
  readonly raw: RawColumn;
  readonly cells: Cells;
  /** What each record's cell says, by its number in `raw`. */
  readonly read: ColumnReadings;
  /** The field rules that each record breaks. */
  readonly rules: ReadonlyMap<number, readonly string[]>;
  /** Where each record stands in the sheet, counted from 0; `null` for a cell that holds a formula. */
  placeAt(row: number): { readonly row: number; readonly column: number } | null;
  /** What other cells of the row take over. */
  readonly companions: Companions;
}

/** The cells of a column that are not in their normal form, and those whose reading is for the user to choose. */
export function tidyColumn(of: TidyColumn): FoundTidy {
  const changes: FoundChange[] = [];
  const choices: FoundChoice[] = [];
  const { raw, field } = of;
  for (let row = 0; row < raw.length; row++) {
    const before = valueAt(raw, row);
    // A share shown in percent would show a hundred times as much.
    if (before === null || before === '' || errorAt(raw, row) !== null || formatAt(raw, row) === 'percent')
      continue;
    const place = of.placeAt(row);
    if (place === null) continue;
    const spot: TidyPlace = { field, ...place, before };
    const found = of.read(row);
    const sure = sureReading(of, found, row);
    if (sure === null) choices.push(...choiceOf(of, spot, found, row));
    else if (sure.after !== before && String(sure.after) !== String(before))
      changes.push(changeOf(of, spot, sure, found));
    else if (typeof sure.after === 'number' && typeof before === 'string')
      changes.push(changeOf(of, spot, sure, found));
  }
  return { changes, choices };
}

/** The one reading that a cell certainly has, without anything that would be lost or told to another cell. */
function sureReading(of: TidyColumn, { class: kind, value }: CellReading, row: number): Reading | null {
  if (value === null || (kind !== 'OK' && kind !== 'FIX') || of.cells.state[row] === INVALID) return null;
  return of.companions.unsaid(value.also, row) ? null : readingOf(of, value, row);
}

function readingOf(
  { column, raw, companions }: TidyColumn,
  { form, also }: NormalReading,
  row: number,
): Reading {
  // In a cell of the text format a number would become a text anyway: it is written as people write it.
  const asText = formatAt(raw, row) === 'text' && typeof form.cell === 'number' && column.type !== 'date';
  const after: CellValue = asText ? form.text : form.cell;
  const isDay = column.type === 'date' && typeof after === 'number';
  return { after, ...(isDay && { format: 'date' }), also: companions.edits(also, row) };
}

function changeOf(
  { column }: TidyColumn,
  spot: TidyPlace,
  sure: Reading,
  { note }: CellReading,
): FoundChange {
  const reason = note ?? USUAL[column.type];
  const { also: _, ...change } = sure;
  return { ...spot, ...change, reason, rule: RULES.get(reason) ?? null };
}

function choiceOf(
  of: TidyColumn,
  spot: TidyPlace,
  { value, readings, note }: CellReading,
  row: number,
): readonly FoundChoice[] {
  const all = readings.length > 0 || value === null ? readings : [value];
  const choices = all.map((reading) => readingOf(of, reading, row));
  const isNews = choices.some(({ after, also }) => after !== spot.before || also.length > 0);
  if (!isNews) return [];
  const rule = of.rules.get(row)?.find((one) => !CERTAIN.has(one)) ?? null;
  return [{ ...spot, readings: choices, reason: note ?? NOTES.many, rule }];
}

/** Rules that ask for tidying, or about days before the law: the reading itself is certain. */
const CERTAIN: ReadonlySet<string> = new Set(['VF-27', 'VF-14', 'VF-06']);

const RULES: ReadonlyMap<Text, string> = new Map<Text, string>([
  [NOTES.space, 'VF-27'],
  [NOTES.doubled, 'VF-14'],
]);

/** Why a cell that reads well is written anew. */
const USUAL: Readonly<Record<Column['type'], Text>> = {
  text: NOTES.text,
  code: NOTES.code,
  date: NOTES.date,
  integer: NOTES.number,
  decimal: NOTES.number,
  currency: NOTES.number,
  choice: NOTES.label,
  boolean: NOTES.label,
  choices: NOTES.label,
};
