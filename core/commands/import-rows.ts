import type { DecodeContext } from '../engine/decode/raw-column.ts';
import { pengaturanBaku } from '../katalog/pengaturan.ts';
import type { Template } from '../kit/template.ts';
import type { Locale, Text } from '../locale/text.ts';
import { civilOf } from '../workbook/serial.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { CellEdit } from '../workbook/workbook.ts';
import { readCover } from './cover.ts';
import { computedFields, leaveToFormulas } from './import/computed-cells.ts';
import { type DecodedRows, decodeRows, emptyRecords, refuse, rowOf, wholeRow } from './import/decode-rows.ts';
import { refuseDoubles } from './import/double-codes.ts';
import { drawnAnew, withCells } from './import/drawn-sheet.ts';
import type { ImportMapping } from './import/mapping.ts';
import { mappingFaults } from './import/mapping-faults.ts';
import { type ImportFaults, type ImportOutcome, placeRows } from './import/place-rows.ts';
import type { SourceTable } from './import/source-table.ts';
import { type Target, targetOf } from './import/target-rows.ts';
import { readPeriod } from './period.ts';

/** What importing depends on besides the tables. */
export interface ImportContext {
  readonly locale: Locale;
  /** Today as a serial number, in the time zone of the region. */
  readonly today: number;
  /** Whether records of one code all come in, for who compares them later. */
  readonly keepsDoubles?: boolean;
}

/**
 * *Impor*: the records of somebody's table as new rows of a form, below those that are filled.
 *
 * A record with a cell that cannot be read is refused whole, with the reason; so is one whose code is in the sheet
 * already. Nothing is written where a mapping does not fit or the sheet has not enough rows.
 */
export function importRows(
  snapshot: Snapshot,
  table: SourceTable,
  template: Template,
  mapping: ImportMapping,
  context: ImportContext,
): ImportOutcome | ImportFaults {
  const reading = importReading(snapshot, table, template, context);
  const faults = mappingFaults(mapping, table, template, reading);
  if (faults.length > 0) return { faults };
  const fields = Object.keys(template.columns).filter(
    (name) => name in mapping.columns || name in mapping.constants || name in mapping.composed,
  );
  const target = targetOf(snapshot, template, fields);
  if (!('sheet' in target)) return { faults: [target] };
  const { locale } = context;
  const startOf = (field: string, before: string, after: string): number =>
    1 + highestNumber(target, field, before, after);
  const decoded = decodeRows(table, template, mapping, reading, { locale, startOf });
  refuseEmpty(decoded, table, mapping, locale);
  if (!context.keepsDoubles) refuseDoubles(decoded, table, template, target, reading, locale);
  const computed = computedFields(target, fields);
  const drawn = computed.length === 0 ? null : drawnAnew(snapshot, template, target, context.today);
  const remarks = drawn ? [] : leaveToFormulas(decoded, computed, table, template, locale);
  const outcome = placeRows(decoded, table, template, mapping, target);
  if ('faults' in outcome) return outcome;
  const update = drawn
    ? { ...outcome.update, sheets: [withCells(drawn, editsIn(outcome))], edits: [] }
    : outcome.update;
  return { ...outcome, update, remarks: [...remarks, ...outcome.remarks] };
}

function editsIn({ update }: ImportOutcome): readonly CellEdit[] {
  return (update.edits ?? []).flatMap(({ cells }) => cells);
}

/** How cells of a source are read: dates as in the workbook they go to. */
export function importReading(
  snapshot: Snapshot,
  { monthFirst }: SourceTable,
  { earliest }: Template,
  { today }: ImportContext,
): DecodeContext {
  const { period } = readCover(snapshot, today);
  return {
    today,
    thisYear: civilOf(today).year,
    periodYear: (period === null ? null : readPeriod(period))?.year ?? Number.NaN,
    firstDay: earliest === null ? Number.NaN : (pengaturanBaku[earliest] ?? Number.NaN),
    monthFirst,
  };
}

/** The highest running number that a column of the sheet has between two texts; 0 where there is none. */
function highestNumber({ sheet, layout }: Target, field: string, before: string, after: string): number {
  const place = layout.columns[field];
  const values = place ? (sheet.columns[place.column]?.values ?? []) : [];
  let highest = 0;
  for (const row of layout.rows) {
    const text = values[row];
    if (typeof text !== 'string' || !text.startsWith(before) || !text.endsWith(after)) continue;
    const number = Number(text.slice(before.length, text.length - after.length));
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return highest;
}

function refuseEmpty(decoded: DecodedRows, table: SourceTable, mapping: ImportMapping, locale: Locale): void {
  for (const record of emptyRecords(decoded, mapping, table.rows.length)) {
    refuse(decoded.refusals, record, wholeRow(rowOf(table, record), EMPTY[locale]));
  }
}

const EMPTY: Text = {
  id: 'Tidak ada isian pada kolom yang dipetakan.',
  en: 'None of the mapped columns holds anything.',
};
