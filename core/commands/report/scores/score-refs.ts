import type { FigureRef } from '../../../engine/report/figure-ref.ts';

/** A number that the score of a task force goes through. */
export type Step = 'metric' | 'level' | 'points';

/** Names a component's step of a task force and year, by its place in the scores; `mean` of all of them. */
export function stepRef(component: string, step: Step, unit: number | 'mean'): FigureRef {
  return { indicator: component, dimension: step, key: String(unit) };
}

/** Names a part of a component's metric. */
export function partRef(component: string, part: string, unit: number): FigureRef {
  return { indicator: component, dimension: `part ${part}`, key: String(unit) };
}

/** Names the total of a task force and year. */
export function totalRef(unit: number): FigureRef {
  return { indicator: 'SKOR-GT', dimension: 'total', key: String(unit) };
}

/** What data quality shows of a submission besides its dimensions: the total, and the cells and rows that are wrong. */
export const QUALITY = { total: 'SKOR-MUTU', wrong: 'SALAH' } as const;

/** Names a dimension of the data quality of a submission, or one of {@link QUALITY}, by its place in the scores. */
export function qualityRef(id: string, submission: number): FigureRef {
  return { indicator: id, dimension: 'submission', key: String(submission) };
}

/** Names the score of a hotel, by the place of its visit in the scores. */
export function hotelRef(visit: number): FigureRef {
  return { indicator: 'NILAI-HOTEL', dimension: 'visit', key: String(visit) };
}
