import { type Computed, computed } from '../engine/indicator/compute.ts';
import { type Scope, type Window, yearOf } from '../engine/indicator/scope.ts';
import { indikator } from '../katalog/indikator/index.ts';
import { type Indicator, versionsIn } from '../kit/indicator.ts';
import type { Text } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { scopeOf } from './indicators/scope-of.ts';
import { readSent, type SentBook } from './indicators/senders.ts';
import { submissionsIn } from './indicators/submissions-in.ts';
import { contiguous, type Months, monthsBetween, windowOf } from './indicators/window.ts';
import type { Period } from './period.ts';
import type { SettingRow } from './settings/setting-row.ts';
import { readOwnSettings } from './settings.ts';

export interface IndicatorContext {
  readonly today: number;
  /** The period to compute; `null` for that of the covers. */
  readonly period: Period | null;
  /** Only workbooks of this region or below it; `null` for all. */
  readonly region: string | null;
  /** Workbooks of the year before, for comparisons. */
  readonly previous: readonly Snapshot[];
  /** Settings that win over those of the workbooks. */
  readonly settings: readonly SettingRow[];
  /** The data quality score of each submission in them, where it was computed. */
  readonly quality?: readonly (number | null)[];
}

/** The figures of some workbooks together. */
export interface Indicators {
  /** The region that all of them lie in: a city, a province, or `00`. */
  readonly region: string;
  readonly window: Months;
  readonly dataStatus: 'SEMENTARA' | 'FINAL';
  readonly computed: readonly Computed[];
}

/** Why figures cannot be computed. */
export interface IndicatorProblem {
  readonly problem: Text;
}

/** Which figures to compute; `null`: all of the catalogue. */
interface Wanted {
  readonly ids?: readonly string[] | null;
  readonly by?: readonly string[];
  readonly catalogue?: readonly Indicator[];
}

/** *Hitung indikator*: computes indicators over the union of some workbooks; see {@link computed}. */
export function computeIndicators(
  snapshots: readonly Snapshot[],
  context: IndicatorContext,
  { ids = null, by = [], catalogue = indikator }: Wanted = {},
): Indicators | IndicatorProblem {
  const found = indicatorScope(snapshots, context);
  if ('problem' in found) return found;
  const { scope, current: _, ...about } = found;
  const wanted = versionsIn(catalogue, yearOf(scope.window)).filter(({ id }) => ids?.includes(id) ?? true);
  return { ...about, computed: wanted.map((one) => computed(one, by, scope)) };
}

/** What figures of some workbooks are computed over, and how it is called. */
export interface IndicatorScope extends Omit<Indicators, 'computed'> {
  readonly scope: Scope;
  /** How many submissions of the scope are of the workbooks themselves: the first ones; those to compare with follow. */
  readonly current: number;
}

/** The scope of some workbooks, and how it is called. */
export function indicatorScope(
  snapshots: readonly Snapshot[],
  { today, period, region, previous, settings, quality = [] }: IndicatorContext,
): IndicatorScope | IndicatorProblem {
  const own = [...snapshots, ...previous].flatMap((snapshot) => readOwnSettings(snapshot).rows);
  const all = [...own, ...settings];
  const read = (snapshot: Snapshot, score: number | null): SentBook =>
    readSent(snapshot, { today, settings: all }, score);
  const held = snapshots.flatMap(submissionsIn);
  const current = held
    .map(({ snapshot }, i) => read(snapshot, quality[i] ?? null))
    .filter((one) => isWithin(one, region));
  if (current.length === 0) return NO_WORKBOOK;
  const window =
    period === null ? contiguous(current.filter(({ last }) => !Number.isNaN(last))) : windowOf(period);
  if (window === null)
    return period === null && current.some(({ last }) => Number.isNaN(last)) ? NO_PERIOD : GAP;
  const earlier = previous
    .flatMap(submissionsIn)
    .map(({ snapshot }) => read(snapshot, null))
    .filter((one) => isWithin(one, region));
  const books = [...current, ...earlier];
  if (isTooEarly(books, window)) return TOO_EARLY;
  return {
    region: region ?? commonRegion(current.map(({ sender }) => sender.region)),
    window: monthsBetween(window),
    dataStatus: current.every(({ final }) => final) ? 'FINAL' : 'SEMENTARA',
    scope: scopeOf(books, window, [own, settings], today),
    current: current.length,
  };
}

/** Whether all workbooks are registers of years after a window. */
export function isTooEarly(books: readonly SentBook[], { last }: Window): boolean {
  return books.every(({ sender }) => sender.since > last);
}

/** Whether a workbook comes from a region or from below it. */
export function isWithin({ sender }: SentBook, region: string | null): boolean {
  return region === null || region === '00' || `${sender.region}.`.startsWith(`${region}.`);
}

const NATION = '00';

/** The region that all of some workbooks lie in. */
export function commonRegion(regions: readonly (string | null)[]): string {
  const [first = NATION, ...others] = regions.map((region) => region ?? NATION);
  if (others.every((region) => region === first)) return first;
  const province = first.slice(0, 2);
  return others.every((region) => region.slice(0, 2) === province) ? province : NATION;
}

/** No workbook is from the region. */
export const NO_WORKBOOK: IndicatorProblem = {
  problem: {
    id: 'Tidak ada buku kerja dari wilayah itu. Periksa wilayah pada sampul dan pilihan --region.',
    en: 'No workbook is from that region. Check the region on the covers and the option --region.',
  },
};
/** A cover does not say its period. */
export const NO_PERIOD: IndicatorProblem = {
  problem: {
    id: 'Periode pada sampul belum lengkap. Isi jenis periode, tahun, dan nomornya di lembar T00 Sampul, atau sebutkan --period.',
    en: 'The period on the cover is not complete. Fill in its kind, year and number on the sheet T00 Sampul, or give --period.',
  },
};
/** Registers of later years hold of that period only what was not finished then (decision A.1). */
export const TOO_EARLY: IndicatorProblem = {
  problem: {
    id: 'Periode itu lebih awal daripada tahun pada sampul buku kerja; dari tahun itu di sini hanya ada baris yang dibawa. Sertakan buku kerja tahun itu.',
    en: 'That period is before the year on the covers, which hold only what was carried over from it. Add the workbooks of that year.',
  },
};
/** The periods of the covers leave a gap. */
export const GAP: IndicatorProblem = {
  problem: {
    id: 'Periode pada sampul buku-buku kerja ini tidak bersambung. Tambahkan buku kerja periode yang belum ada, atau sebutkan --period.',
    en: 'The periods on the covers of these workbooks leave a gap. Add the workbooks of the missing periods, or give --period.',
  },
};
