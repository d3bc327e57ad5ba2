import type { Scope, Window } from '../../../engine/indicator/scope.ts';
import type { FigureStore } from '../../../engine/report/figure-store.ts';

/** Figures of a stretch of months, and which of these are complete. */
export interface MonthSource {
  readonly store: FigureStore;
  /** Whether all regions reported these days. */
  isComplete(days: Window): boolean;
}

/** The figures of workbooks, complete where those of every region report. */
export function sourceOfBooks(store: FigureStore, { regions, senders }: Scope): MonthSource {
  return {
    store,
    isComplete: ({ first, last }) =>
      isInside({ first, last }, store.days) &&
      regions.every((region) =>
        senders.some((one) => one.region === region && one.since <= first && one.until >= last),
      ),
  };
}

/** The figures of a package, complete up to a day; `null` is never. */
export function sourceOfPackage(store: FigureStore, until: number | null): MonthSource {
  return { store, isComplete: (days) => until !== null && isInside(days, store.days) && days.last <= until };
}

/** Whether some days lie in others. */
export function isInside(days: Window, { first, last }: Window): boolean {
  return days.first >= first && days.last <= last;
}
