import { type Scope, type Window, yearOf } from '../../../engine/indicator/scope.ts';
import { coveredUntil, isCompared } from '../../../engine/indicator/trend.ts';
import { monthId, monthName, periodName } from '../../../engine/period/period-name.ts';
import { type FigureStore, figureStore } from '../../../engine/report/figure-store.ts';
import { linesOfMonths } from '../../../engine/report/package/month-lines.ts';
import { packageStore } from '../../../engine/report/package/package-store.ts';
import type { ReadPackage } from '../../../engine/report/package/read-package.ts';
import { indikator } from '../../../katalog/indikator/index.ts';
import { versionsIn } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import { civilOf } from '../../../workbook/serial.ts';
import type { Scores } from '../../compute-scores.ts';
import { monthsIn } from '../months-in.ts';
import { isInside, type MonthSource, sourceOfBooks, sourceOfPackage } from './month-source.ts';
import { type EarlierPeriod, regionPackages } from './region-packages.ts';

/** What a report knows of earlier periods. */
export interface Earlier {
  /** The same months of the year before; `null` where nothing is known of them. */
  readonly before: FigureStore | null;
  /** Whether both periods are complete, so that they may be compared (trap 1 of §5.4). */
  readonly isCompared: boolean;
  /** Whether `before` comes from a package, which does not hold all sums that readers know. */
  readonly isPackaged: boolean;
  /** Whether anything was given of those months. */
  readonly isAsked: boolean;
  /** A longer period that holds those months and does not tell them apart. */
  readonly longer: FigureStore | null;
  /** The same period, as an earlier package has it. */
  readonly published: FigureStore | null;
  /** Where months are found, no month in two of them but for the report's own, which comes last. */
  readonly series: readonly MonthSource[];
  /** Packages that are not used, and why. */
  readonly refused: readonly Text[];
}

/** Looks through workbooks and packages of earlier periods for what a report may be compared with. */
export function earlierFigures(
  packages: readonly ReadPackage[],
  scores: Scores,
  figures: FigureStore,
): Earlier {
  const { scope, region } = scores;
  const { regions, regionLabel } = scope;
  const { found, refused } = regionPackages(packages, { region, regions, regionLabel });
  const storeOf = (one: Pick<EarlierPeriod, 'lines' | 'days'>): FigureStore =>
    packageStore(one.lines, { days: one.days, labelOf: (dimension, key) => labelOf(dimension, key, scope) });
  const byBooks = regions.every((one) => isCompared(one, scope));
  const wanted = scope.before?.window ?? null;
  const isWhole = coveredUntil(scope) === scope.window.last;
  const match = byBooks || wanted === null ? null : matchOf(found, wanted);
  const same = match?.lines && isWhole ? match : null;
  const chosen = apart(match ? [match.period, ...found] : found, [
    scope.window,
    ...(match ? [] : scores.earlier.map(daysOfBook)),
  ]);
  const own = found.find(({ days }) => isSameDays(days, scope.window));
  return {
    before: same?.lines
      ? storeOf({ lines: same.lines, days: same.days })
      : scope.before && figureStore(scope.before),
    isCompared: byBooks || same !== null,
    isPackaged: same !== null,
    isAsked: match !== null || scores.earlier.some(({ sender }) => isBetween(sender.until, scope)),
    longer: match && !match.lines && !match.isShort ? storeOf(match.period) : null,
    published: own ? storeOf(own) : null,
    series: [
      ...chosen.map((one) => sourceOfPackage(storeOf(one), one.until)),
      ...bookSources(scores, match?.period ?? null),
      sourceOfBooks(figures, scope),
    ],
    refused: [...refused, ...(match?.isShort ? [incomplete(match.period)] : [])],
  };
}

/** A package that holds some months. */
interface Match {
  readonly period: EarlierPeriod;
  readonly days: Window;
  /** The figures of those months; `null` where they cannot be told apart or are not complete. */
  readonly lines: EarlierPeriod['lines'] | null;
  readonly isShort: boolean;
}

/** The package of some months: that of the same ones, or else of the fewest that hold them. */
function matchOf(found: readonly EarlierPeriod[], days: Window): Match | null {
  const length = (one: EarlierPeriod): number => one.days.last - one.days.first;
  const [period] = found.filter((one) => isInside(days, one.days)).sort((a, b) => length(a) - length(b));
  if (!period) return null;
  const isShort = period.until === null || period.until < days.last;
  if (isShort) return { period, days, lines: null, isShort };
  if (isSameDays(period.days, days)) return { period, days, lines: period.lines, isShort };
  const months = monthsIn(days).map(({ first }) => monthId(civilOf(first)));
  const lines = linesOfMonths(period.lines, months, versionsIn(indikator, yearOf(days)));
  return { period, days, lines: lines.length > 0 ? lines : null, isShort };
}

/** Packages none of whose months is in another or in days that are taken; the first come first. */
function apart(found: readonly EarlierPeriod[], taken: readonly Window[]): readonly EarlierPeriod[] {
  const kept: EarlierPeriod[] = [];
  for (const one of found) {
    const others = [...taken, ...kept.map(({ days }) => days)];
    if (others.every(({ first, last }) => one.days.last < first || one.days.first > last)) kept.push(one);
  }
  return kept;
}

/** Earlier workbooks as one source of all their months, unless a package is taken for some of them. */
function bookSources(
  { scope, books, earlier, scopeOver }: Scores,
  packaged: EarlierPeriod | null,
): readonly MonthSource[] {
  const windows = earlier.map(daysOfBook).filter(({ first, last }) => first <= last);
  if (windows.length === 0) return [];
  const first = Math.min(...windows.map((one) => one.first));
  const last = Math.min(Math.max(...windows.map((one) => one.last)), scope.window.first - 1);
  if (first > last || (packaged && packaged.days.first <= last && packaged.days.last >= first)) return [];
  const wide = scopeOver([...books, ...earlier], { first, last });
  return [sourceOfBooks(figureStore(wide), wide)];
}

function daysOfBook({ sender }: Scores['earlier'][number]): Window {
  return { first: sender.since, last: sender.until };
}

/** Whether a day lies in the year before or later, up to the period of the report. */
function isBetween(day: number, { before, window }: Scope): boolean {
  return before !== null && day >= before.window.first && day < window.first;
}

function isSameDays(one: Window, other: Window): boolean {
  return one.first === other.first && one.last === other.last;
}

function labelOf(dimension: string, key: string, { regionLabel }: Scope): Text {
  if (dimension === 'w') return regionLabel(key);
  const [year, month] = key.split('-M').map(Number);
  if (dimension === 'p' && year && month) return monthName({ year, month });
  return { id: key, en: key };
}

function incomplete({ days }: EarlierPeriod): Text {
  const name = periodName(days.first, days.last);
  return {
    id: `Paket rekap ${name.id} belum lengkap: ada wilayah yang belum melapor sampai akhir periode itu, sehingga tidak dibandingkan.`,
    en: `The package of ${name.en} is not complete: a region had not reported up to the end of that period, so nothing is compared with it.`,
  };
}
