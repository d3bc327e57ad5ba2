import { deadlineAfter } from '../engine/duty/working-day.ts';
import { type Period, periodDays } from './period.ts';

/** The settings that hold the day of the following month on which a period's report is due. */
const DAY = {
  month: 'tenggat_bulanan',
  quarter: 'tenggat_triwulan',
  half: 'tenggat_semester',
  year: 'tenggat_tahunan',
} as const;

/**
 * The last day on which a submission is in time: a Saturday, Sunday or listed holiday gives way to the next working day
 * (decision A.5).
 */
export function deadlineOf(
  period: Period,
  settings: Readonly<Record<string, number>>,
  holidays: readonly number[],
): number {
  const day = settings[DAY[period.kind]] ?? Number.NaN;
  return deadlineAfter(periodDays(period).last, day, new Set(holidays));
}
