import type { Snapshot } from '../../core/index.ts';
import { capacityOf } from './blocks.ts';
import { lastMonth } from './calendar.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { NUMBERINGS } from './plan.ts';
import { snapshotOf } from './raw-snapshot.ts';
import type { Sample, SampleForm, SampleOptions, Truth } from './sample.ts';
import { sampleTables } from './sample-tables.ts';
import { type RawColumns, rawColumns } from './sheet-snapshot.ts';

/**
 * A workbook of made-up records for the month before today, with mistakes planted in one form. A check finds the
 * planted mistakes and nothing else. Throws `RangeError` when there are more records than codes.
 */
export function makeSample(options: SampleOptions): Sample {
  const calendar = lastMonth(options.today);
  const { tables, truth } = sampleTables(options, calendar);
  return { update: fillWorkbook(tables, calendar, { locale: options.locale, rows: FEWEST_ROWS }), truth };
}

/** The most records of a form that a sample made today can have. */
export function mostRecords(template: SampleForm, today: number): number {
  return capacityOf(lastMonth(today), NUMBERINGS[template]);
}

const FEWEST_ROWS = 20;

/** A sample in memory, for measurements without a file. */
export interface RawSample {
  readonly columns: RawColumns;
  readonly snapshot: Snapshot;
  readonly truth: Truth;
}

/** The same records as {@link makeSample} makes, as plain columns and as the core reads them. */
export function makeRaw(options: SampleOptions): RawSample {
  const calendar = lastMonth(options.today);
  const { tables, truth } = sampleTables(options, calendar);
  const columns = rawColumns(tables);
  return { columns, snapshot: snapshotOf(tables, columns, calendar, options.locale), truth };
}
