import { komponenGugusTugas } from '../katalog/instrumen/gugus-tugas/index.ts';
import { instrumenMutu } from '../katalog/instrumen/mutu-data.ts';
import type { Locale } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { IndicatorProblem } from './compute-indicators.ts';
import { computeScores, type ScoreContext, type Scores } from './compute-scores.ts';
import { explainHotels, explainVisit } from './scores/explain-hotel.ts';
import { explainDimension, explainQuality } from './scores/explain-quality.ts';
import { explainComponent, explainTaskForces } from './scores/explain-task-force.ts';
import type { ExplainedScore } from './scores/explained-score.ts';

/** What is asked for: a visit by its code, a whole score, a component of a task force, or a dimension of data quality. */
export interface ScoreTarget {
  readonly kind: 'visit' | 'hotels' | 'task-force' | 'component' | 'quality' | 'dimension';
  readonly id: string;
}

/** Scores of some workbooks, explained: one for each region and year, submission, or visit with the code. */
export interface ScoreExplanation extends Pick<Scores, 'region' | 'window' | 'dataStatus'> {
  readonly scores: readonly ExplainedScore[];
}

const VISIT = /^KH-\d{4}-\d{4}-\d{4}$/;
const WHOLE = { 'SKOR-HOTEL': 'hotels', 'SKOR-GT': 'task-force', 'SKOR-MUTU': 'quality' } as const;

/** Reads what somebody typed, in any letter case; `null` where it names no score. */
export function scoreTarget(typed: string): ScoreTarget | null {
  const id = typed.trim().toUpperCase();
  if (VISIT.test(id)) return { kind: 'visit', id };
  if (id in WHOLE) return { kind: WHOLE[id as keyof typeof WHOLE], id };
  if (komponenGugusTugas.some((one) => one.id === id)) return { kind: 'component', id };
  return instrumenMutu.dimensions.some((one) => one.id === id) ? { kind: 'dimension', id } : null;
}

/** *Jelaskan skor*: what a score is made of, its rows, what is left out and why, and what would change it. */
export function explainScore(
  snapshots: readonly Snapshot[],
  context: ScoreContext,
  { target, locale }: { readonly target: ScoreTarget; readonly locale: Locale },
): ScoreExplanation | IndicatorProblem {
  const found = computeScores(snapshots, context);
  if ('problem' in found) return found;
  const { region, window, dataStatus } = found;
  return { region, window, dataStatus, scores: explainedOf(target, found, locale) };
}

function explainedOf({ kind, id }: ScoreTarget, scores: Scores, locale: Locale): readonly ExplainedScore[] {
  switch (kind) {
    case 'visit':
      return explainVisit(id, scores, locale);
    case 'hotels':
      return [explainHotels(scores, locale)];
    case 'task-force':
      return explainTaskForces(scores, locale);
    case 'component':
      return explainComponent(id, scores, locale);
    case 'quality':
      return explainQuality(scores, locale);
    case 'dimension':
      return explainDimension(id, scores, locale);
  }
}
