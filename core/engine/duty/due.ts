import { type Duties, type Duty, scheduleKeys, WHEN_DECLARED } from '../../kit/duty.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { deadlineAfter, workingDay } from './working-day.ts';

/** Whose duties, and for which days; serial numbers. */
export interface Sender {
  /** Codes; `null` where the cover does not say. */
  readonly level: string | null;
  readonly agency: string | null;
  readonly first: number;
  readonly last: number;
}

/** The settings that duties depend on. */
export interface DutySettings {
  readonly settings: Readonly<Record<string, number>>;
  readonly holidays: ReadonlySet<number>;
}

/** What one form owes in a period. */
export interface DueForm {
  readonly duty: Duty;
  /** `null` for a form that is due only when something is declared. */
  readonly due: boolean | null;
  /** The first day of what it reports. */
  readonly since: number;
  /** The last day to send it, a serial number; `null` when it is not due or no calendar tells. */
  readonly deadline: number | null;
}

/**
 * What is due for a sender and a period. A form of every so many months is due when such a stretch ends with the
 * period, and reports that whole stretch; of a longer period it reports all.
 */
export function dueForms(duties: Duties, sender: Sender, rules: DutySettings): readonly DueForm[] {
  return duties.forms.map((duty) => dueForm(duty, duties, sender, rules));
}

function dueForm(
  duty: Duty,
  { dayOf }: Duties,
  sender: Sender,
  { settings, holidays }: DutySettings,
): DueForm {
  const { first, last } = sender;
  const months = cadenceOf(duty, sender, settings);
  if (months === WHEN_DECLARED) return { duty, due: null, since: first, deadline: null };
  const { year, month } = civilOf(last);
  if (months <= 0 || month % months !== 0) return { duty, due: false, since: first, deadline: null };
  const since = Math.min(first, serialOf(year, month - months + 1, 1));
  const day = settings[dayOf[months] ?? ''];
  const deadline = day === undefined ? null : deadlineAfter(last, day, holidays);
  return { duty, due: true, since, deadline };
}

/** The cadence of a form for an agency at a level, in months or as {@link WHEN_DECLARED}; 0 when no setting tells. */
function cadenceOf(
  duty: Duty,
  { agency, level }: Pick<Sender, 'agency' | 'level'>,
  settings: Readonly<Record<string, number>>,
): number {
  const key = scheduleKeys(duty, agency, level).find((one) => settings[one] !== undefined);
  return key === undefined ? 0 : (settings[key] ?? 0);
}

/** The last day to send a form that is due so many days after the last of its days between `first` and `last`. */
export function deadlineAfterLast(
  { afterLast }: Duty,
  days: ArrayLike<number>,
  { first, last }: Pick<Sender, 'first' | 'last'>,
  { settings, holidays }: DutySettings,
): number | null {
  const wait = settings[afterLast?.days ?? ''];
  if (wait === undefined) return null;
  let latest = Number.NaN;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] as number;
    if (day >= first && day < last + 1 && !(day <= latest)) latest = day; // a day may have an hour
  }
  return Number.isNaN(latest) ? null : workingDay(Math.floor(latest) + wait, holidays);
}
