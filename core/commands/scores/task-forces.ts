import type { Scope, Window } from '../../engine/indicator/scope.ts';
import { componentMetric } from '../../engine/score/component-metric.ts';
import { scoreTaskForce, type TaskForceScore } from '../../engine/score/task-force.ts';
import {
  aturanGugusTugas,
  komponenGugusTugas,
  nihilSetahun,
} from '../../katalog/instrumen/gugus-tugas/index.ts';
import type { Numbers } from '../../kit/scoring.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { scopeOf } from '../indicators/scope-of.ts';
import type { SentBook } from '../indicators/senders.ts';
import { monthsBetween } from '../indicators/window.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** The performance of the task force of one region in one year. */
export interface TaskForceOfYear extends TaskForceScore {
  readonly region: string;
  readonly year: number;
  /** The months that were counted, from January. */
  readonly period: string;
  /** Whether they are less than the whole year. */
  readonly provisional: boolean;
}

interface Context {
  readonly today: number;
  readonly settings: readonly (readonly SettingRow[])[];
  numbersOf(region: string | null, year: number): Numbers;
}

/** Scores the task force of each region that sent workbooks, for each year of a window; registers begin in January. */
export function scoreTaskForces(
  books: readonly SentBook[],
  window: Window,
  { today, settings, numbersOf }: Context,
): readonly TaskForceOfYear[] {
  const regions = [...new Set(books.flatMap(({ sender }) => sender.region ?? []))].sort();
  const [from, to] = [civilOf(window.first).year, civilOf(window.last).year];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return regions.flatMap((region) => {
    const sent = books.filter(({ sender }) => sender.region === region);
    return years.map((year) => {
      const days = daysOfYear(year, window);
      const own = sentIn(days, sent);
      const scope = scopeOf(own, days, settings, today);
      const nil = isNil(own, days);
      const metrics = komponenGugusTugas.map((component) => componentMetric(component, scope, nil));
      const { id, months } = monthsBetween(days);
      return {
        ...scoreTaskForce(metrics, aturanGugusTugas, numbersOf(region, year)),
        region,
        year,
        period: id,
        provisional: months < 12,
      };
    });
  });
}

/** What the components of a region and year are computed over. */
export function taskForceScope(
  books: readonly SentBook[],
  window: Window,
  { region, year }: Pick<TaskForceOfYear, 'region' | 'year'>,
  { today, settings }: Pick<Context, 'today' | 'settings'>,
): Scope {
  const days = daysOfYear(year, window);
  const own = books.filter(({ sender }) => sender.region === region);
  return scopeOf(sentIn(days, own), days, settings, today);
}

/** The days of a year up to the end of a window; registers begin in January. */
function daysOfYear(year: number, { last }: Window): Window {
  return { first: serialOf(year, 1, 1), last: Math.min(last, serialOf(year, 12, 31)) };
}

function sentIn(days: Window, books: readonly SentBook[]): readonly SentBook[] {
  return books.filter(({ first, last }) => last >= days.first && first <= days.last);
}

/** Whether covers declare for every month of a window that there were no cases, victims and files. */
function isNil(books: readonly SentBook[], window: Window): boolean {
  return nihilSetahun.every((template) => {
    const says = (book: SentBook): string => book.sender.declared[template] ?? 'silent';
    const broken = books.some(
      (book) => says(book) === 'some' || (says(book) === 'silent' && book.sender.due.includes(template)),
    );
    return (
      !broken &&
      covers(
        books.filter((book) => says(book) === 'none'),
        window,
      )
    );
  });
}

function covers(books: readonly SentBook[], { first, last }: Window): boolean {
  let day = first;
  for (const book of [...books].sort((a, b) => a.first - b.first)) {
    if (book.first > day) return false;
    day = Math.max(day, book.last + 1);
  }
  return day > last;
}
