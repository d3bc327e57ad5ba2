import { type DutySettings, dueForms } from '../../engine/duty/due.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import type { Text } from '../../locale/text.ts';
import { deadlineOf } from '../deadline.ts';
import { levelOf } from '../level-of.ts';
import { type Period, periodDays } from '../period.ts';
import type { Verification } from '../submission/verify-submission.ts';
import type { Unit } from './expected-units.ts';
import { hasConflict, newestOf } from './newest.ts';
import { isWaived, NIL, type Received, type ReceivedForm, speaksOf } from './received.ts';
import { CAME, type RegisterState, stateOf } from './states.ts';
import { notes } from './words.ts';

/** One form that a unit owes or speaks of. */
interface RegisterForm {
  /** A template id. */
  readonly form: string;
  readonly state: RegisterState;
  /** The last day to send it, a serial number. */
  readonly deadline: number | null;
  /** How many days after that it was sent, or now is; `null` where nobody can tell. */
  readonly late: number | null;
}

/** One unit of a register. */
export interface RegisterUnit extends Unit {
  /** Whether the settings expect it; `null` where they expect nobody. */
  readonly expected: boolean | null;
  /** The state of its workbook, or the least advanced where several came; `belum` where none did. */
  readonly state: RegisterState;
  /** Whether everything that it owes was sent. */
  readonly came: boolean;
  readonly forms: readonly RegisterForm[];
  /** The last day to send the whole of it, a serial number. */
  readonly deadline: number | null;
  readonly sent: number | null;
  readonly late: number | null;
  readonly score: number | null;
  readonly version: number | null;
  readonly id: string | null;
  /** Whether what was sent is still what stands there; `null` where nothing is sent. */
  readonly verdict: Verification['verdict'] | null;
  readonly reason: string;
  /** What somebody should look at. */
  readonly notes: readonly Text[];
  /** The files that count. */
  readonly files: readonly string[];
}

interface Situation {
  readonly period: Period;
  readonly today: number;
  /** The settings that hold for the unit's region. */
  readonly rules: DutySettings;
  readonly expected: boolean | null;
}

/** How far a unit is in a period, by all that came from it for that period. */
export function registerUnit(unit: Unit, books: readonly Received[], situation: Situation): RegisterUnit {
  const { today, expected, period, rules } = situation;
  const owed = dueForms(kewajibanPelaporan, { ...senderOf(unit), ...periodDays(period) }, rules);
  const picked = owed.map(({ duty, due, deadline }) => ({
    form: duty.template,
    book: newestOf(books.filter((book) => speaksOf(book, duty.template))),
    due: due === true,
    deadline,
  }));
  const forms = picked.flatMap((one) => formOf(one, today));
  const chosen = [...new Set(picked.flatMap(({ book }) => book ?? []))];
  const counted = chosen.length > 0 ? chosen : [newestOf(books)].flatMap((book) => book ?? []);
  const last = newestOf(counted);
  const isSent = counted.length > 0 && counted.every((book) => book.isSent || book.state === 'REVISI');
  const deadline = last?.deadline ?? wholeDeadline(period, rules);
  const state = leastOf(counted, forms);
  const came = isSent && forms.every((one) => CAME.has(one.state));
  const sent = isSent ? latestOf(counted) : null;
  // A clock that goes wrong makes nobody late.
  const arrived = sent === null ? null : Math.min(sent, today);
  const isOwing = !came && state !== 'bebas';
  return {
    ...unit,
    ...{ expected, state, came, forms, deadline, sent },
    late: came || isOwing ? daysAfter(deadline, isSent ? arrived : today) : null,
    score: last?.score ?? null,
    version: last?.version ?? null,
    id: last?.id ?? null,
    verdict: worstOf(counted),
    reason: counted.find(({ reason }) => reason !== '')?.reason ?? '',
    notes: notesOf({
      counted,
      books,
      forms,
      expected,
      isAhead: sent !== null && Math.floor(sent) > today,
      waived: picked.filter(isSkipped).map(({ form }) => form),
    }),
    files: counted.map(({ file }) => file),
  };
}

function senderOf({ region, agency }: Unit) {
  return { level: levelOf(region), agency };
}

function wholeDeadline(period: Period, { settings, holidays }: DutySettings): number | null {
  const day = deadlineOf(period, settings, [...holidays]);
  return Number.isNaN(day) ? null : day;
}

interface Picked {
  readonly form: string;
  readonly book: Received | null;
  readonly due: boolean;
  readonly deadline: number | null;
}

/** Nothing for a form that is neither due nor spoken of. */
function formOf({ form, book, due, deadline }: Picked, today: number): readonly RegisterForm[] {
  const own = book?.forms.find((one) => one.form === form);
  if (book === null || own === undefined) {
    return due ? [{ form, state: 'belum', deadline, late: daysAfter(deadline, today) }] : [];
  }
  const state = formState(book, own);
  if (state === null) return [];
  const until = own.deadline ?? deadline;
  const when = CAME.has(state) && book.sent !== null ? Math.min(book.sent, today) : today;
  return [{ form, state, deadline: until, late: daysAfter(until, when) }];
}

function formState({ state, isSent }: Received, form: ReceivedForm): RegisterState | null {
  const { due, declared } = form;
  if (isWaived(form)) return null;
  if (!isSent) return due || declared !== null ? stateOf(state) : null;
  if (declared === NIL) return 'nihil';
  if (declared !== null) return stateOf(state);
  return due ? 'belum' : null;
}

function daysAfter(deadline: number | null, day: number | null): number | null {
  return deadline === null || day === null ? null : Math.max(0, Math.floor(day) - deadline);
}

const ORDER: readonly RegisterState[] = ['draf', 'dikembalikan', 'revisi', 'dikirim', 'disetujui', 'final'];

function leastOf(books: readonly Received[], forms: readonly RegisterForm[]): RegisterState {
  if (books.length === 0) return forms.length === 0 ? 'bebas' : 'belum';
  const states = new Set(books.map(({ state }) => stateOf(state)));
  const least = ORDER.find((one) => states.has(one)) ?? 'draf';
  const isNil = forms.length > 0 && forms.every(({ state }) => state === 'nihil');
  return isNil && least === 'dikirim' ? 'nihil' : least;
}

function latestOf(books: readonly Received[]): number | null {
  const days = books.flatMap(({ sent }) => sent ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

function worstOf(books: readonly Received[]): Verification['verdict'] | null {
  const verdicts = books.map(({ verdict }) => verdict);
  return (['changed', 'unsealed', 'erased', 'whole'] as const).find((one) => verdicts.includes(one)) ?? null;
}

/** Whether a form that the settings make due is declared not to be. */
function isSkipped({ form, book, due }: Picked): boolean {
  const own = book?.forms.find((one) => one.form === form);
  return due && own !== undefined && isWaived(own);
}

interface Remarked {
  readonly counted: readonly Received[];
  readonly books: readonly Received[];
  readonly forms: readonly RegisterForm[];
  readonly expected: boolean | null;
  /** Whether it was sent on a day that has not come yet. */
  readonly isAhead: boolean;
  readonly waived: readonly string[];
}

function notesOf({ counted, books, forms, expected, isAhead, waived }: Remarked): readonly Text[] {
  const missing = forms.filter(({ state }) => state === 'belum').map(({ form }) => form);
  return [
    ...(expected === false ? [notes.unexpected] : []),
    ...(counted.some(({ verdict }) => verdict === 'changed') ? [notes.changed] : []),
    ...(counted.some(({ verdict }) => verdict === 'unsealed') ? [notes.unsealed] : []),
    ...(isAhead ? [notes.ahead] : []),
    ...(hasConflict(books) ? [notes.conflict] : []),
    ...(counted.length > 0 && missing.length > 0 ? [notes.missing(missing)] : []),
    ...(waived.length > 0 ? [notes.waived(waived)] : []),
  ];
}
