import type { Scope, Window } from '../engine/indicator/scope.ts';
import type { QualityTrail } from '../engine/score/quality-trail.ts';
import type { Cells } from '../engine/table.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import {
  commonRegion,
  GAP,
  type IndicatorContext,
  type IndicatorProblem,
  type Indicators,
  isTooEarly,
  isWithin,
  NO_PERIOD,
  NO_WORKBOOK,
  TOO_EARLY,
} from './compute-indicators.ts';
import { decodeCover } from './cover.ts';
import { scopeOf } from './indicators/scope-of.ts';
import { readSent, type SentBook } from './indicators/senders.ts';
import { type HeldSubmission, submissionsIn } from './indicators/submissions-in.ts';
import { contiguous, monthsBetween, windowOf } from './indicators/window.ts';
import { type HotelScores, scoreHotels } from './scores/hotels.ts';
import { type NumbersUsed, numbersFor } from './scores/numbers.ts';
import {
  meanQuality,
  type Sent,
  type SubmissionScore,
  scoreSubmissions,
  submissionTrail,
} from './scores/submissions.ts';
import { scoreTaskForces, type TaskForceOfYear, taskForceScope } from './scores/task-forces.ts';
import type { SettingRow } from './settings/setting-row.ts';
import { readOwnSettings } from './settings.ts';

export type ScoreContext = Omit<IndicatorContext, 'quality'>;

/** The three scores of some workbooks together (specification chapter 6). */
export interface Scores extends Omit<Indicators, 'computed'> {
  readonly hotels: HotelScores;
  /** By region and year. */
  readonly taskForce: readonly TaskForceOfYear[];
  /** By submission, in their order. */
  readonly dataQuality: readonly SubmissionScore[];
  /** The weights and thresholds that were used, by region and year. */
  readonly settings: readonly NumbersUsed[];
  /** What indicators of the same workbooks are computed over. */
  readonly scope: Scope;
  /** The cells of the first workbook's cover; of a merged one, those of the cover that speaks for all. */
  readonly front: Readonly<Record<string, Cells>>;
  /** The submissions in the order in which their workbooks were given, without those of other regions. */
  readonly books: readonly SentBook[];
  /** The workbooks to compare with, of the same regions. */
  readonly earlier: readonly SentBook[];
  /** What figures of some of them are computed over in other months. */
  scopeOver(books: readonly SentBook[], window: Window): Scope;
  /** What the components of a task force are computed over. */
  taskForceScope(one: Pick<TaskForceOfYear, 'region' | 'year'>): Scope;
  /** The cells and rows behind the data quality of a submission, by its place in `dataQuality`. */
  qualityTrail(at: number): QualityTrail | null;
}

/** *Hitung skor*: scores hotels, task forces and submissions over the union of some workbooks. */
export function computeScores(
  snapshots: readonly Snapshot[],
  context: ScoreContext,
): Scores | IndicatorProblem {
  const { today, period, region, previous, settings } = context;
  const own = [...snapshots, ...previous].flatMap((snapshot) => readOwnSettings(snapshot).rows);
  const all = [...own, ...settings];
  const sources = [own, settings];
  const read = (held: HeldSubmission): Sent => ({
    ...held,
    book: readSent(held.snapshot, { today, settings: all }, null),
  });
  const current = snapshots
    .flatMap(submissionsIn)
    .map(read)
    .filter(({ book }) => isWithin(book, region));
  if (current.length === 0) return NO_WORKBOOK;
  const books = current.map(({ book }) => book);
  const window =
    period === null ? contiguous(books.filter(({ last }) => !Number.isNaN(last))) : windowOf(period);
  if (window === null)
    return period === null && books.some(({ last }) => Number.isNaN(last)) ? NO_PERIOD : GAP;
  const months = monthsBetween(window);
  const common = region ?? commonRegion(books.map(({ sender }) => sender.region));
  const used = numbersUsed(sources);
  const year = Number(months.id.slice(0, 4));
  const earlier = previous
    .flatMap(submissionsIn)
    .map(read)
    .filter(({ book }) => isWithin(book, region));
  if (isTooEarly([...books, ...earlier.map(({ book }) => book)], window)) return TOO_EARLY;
  const byRegion = (one: string | null, at: number) => used.of(one ?? common, at);
  const quality = scoreSubmissions(
    current,
    earlier.map(({ snapshot }) => snapshot),
    { today, settings, numbersOf: byRegion },
  );
  const sent = withQuality(books, quality);
  const scored = [...sent, ...earlier.map(({ book }) => book)];
  const scope: Scope = scopeOf(scored, window, sources, today);
  return {
    region: common,
    window: months,
    dataStatus: books.every(({ final }) => final) ? 'FINAL' : 'SEMENTARA',
    hotels: scoreHotels(scope, (one) => byRegion(one, year)),
    taskForce: scoreTaskForces(sent, window, {
      today,
      settings: sources,
      numbersOf: byRegion,
    }),
    dataQuality: quality,
    settings: used.list(),
    scope,
    front: current[0] ? (decodeCover(current[0].whole, today)?.columns ?? {}) : {},
    books,
    earlier: earlier.map(({ book }) => book),
    taskForceScope: (one) => taskForceScope(sent, window, one, { today, settings: sources }),
    qualityTrail: (at) => {
      const one = current[at];
      const beside = { books: current, earlier: earlier.map(({ snapshot }) => snapshot) };
      return one ? submissionTrail(one, beside, { today, settings }) : null;
    },
    scopeOver: (some, days) => scopeOf(some, days, sources, today),
  };
}

/**
 * The data quality score of each submission in some workbooks, as the mean of IND-60 takes it: `null` where the submission is rejected.
 * Checks every one, which takes longer than computing figures.
 */
export function submissionQuality(
  snapshots: readonly Snapshot[],
  { today, previous, settings }: Pick<ScoreContext, 'today' | 'previous' | 'settings'>,
): readonly (number | null)[] {
  const own = [...snapshots, ...previous].flatMap((snapshot) => readOwnSettings(snapshot).rows);
  const books = snapshots.flatMap(submissionsIn).map((held) => ({
    ...held,
    book: readSent(held.snapshot, { today, settings: [...own, ...settings] }, null),
  }));
  const { of } = numbersUsed([own, settings]);
  const numbersOf = (region: string | null, year: number) => of(region ?? NATION, year);
  return scoreSubmissions(books, previous, { today, settings, numbersOf }).map(meanQuality);
}

const NATION = '00';

function withQuality(books: readonly SentBook[], scores: readonly SubmissionScore[]): readonly SentBook[] {
  return books.map((book, i) => {
    const score = scores[i];
    const quality = score ? meanQuality(score) : null;
    return { ...book, sender: { ...book.sender, quality } };
  });
}

/** Settles weights and thresholds once for each region and year, and remembers which were asked for. */
function numbersUsed(sources: readonly (readonly SettingRow[])[]) {
  const known = new Map<string, NumbersUsed>();
  return {
    of: (region: string, year: number) => {
      const key = `${region} ${year}`;
      const found = known.get(key) ?? numbersFor(sources, region, year);
      known.set(key, found);
      return found.numbers;
    },
    list: (): readonly NumbersUsed[] => [...known.values()],
  };
}
