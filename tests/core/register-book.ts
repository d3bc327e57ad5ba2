import {
  buildRegister,
  type Received,
  type Register,
  type RegisterUnit,
  readReceived,
  type SettingRow,
  type Snapshot,
} from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { CONTEXT, soundBook, TODAY } from './erase-book.ts';
import { type Step, take } from './submission-book.ts';

/** The month that workbooks of these tests report. */
const PERIOD = { kind: 'month', year: 2025, number: 7 } as const;

/** A sound workbook with which steps were taken. */
export function bookAfter(...steps: readonly Step[]): MemoryWorkbook {
  const book = soundBook();
  take(book, ...steps);
  return book;
}

/** What a register keeps of a workbook. */
export function receivedOf(snapshot: Snapshot, file = 'kiriman.xlsx'): Received {
  const read = readReceived(snapshot, file, CONTEXT);
  if ('problem' in read) throw new RangeError(read.problem.en);
  return read;
}

/** Settings that expect an agency of Jakarta Barat to report. */
export function expecting(value: string, where: Partial<SettingRow> = {}): SettingRow {
  return { key: 'unit_pelapor', region: '31.73', year: null, value, many: true, ...where };
}

/** The register of July 2025, as of 12 August unless another day is given. */
export function registerOf(
  received: readonly Received[],
  settings: readonly SettingRow[] = [],
  today = TODAY,
): Register {
  return buildRegister(received, { period: PERIOD, today, settings });
}

/** The only unit of a register. */
export function onlyUnit({ units }: Register): RegisterUnit {
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw new RangeError(`${units.length} units`);
  return unit;
}
