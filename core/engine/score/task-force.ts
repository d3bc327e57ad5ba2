import { bandOf, type Numbers } from '../../kit/scoring.ts';
import type { TaskForceRule } from '../../kit/task-force.ts';
import { rounded } from '../../locale/decimals.ts';
import type { ComponentMetric } from './component-metric.ts';

/** A component with its level and points; `null` where it does not apply. */
export interface ScoredComponent extends ComponentMetric {
  readonly weight: number;
  /** 0 to 4. */
  readonly level: number | null;
  readonly points: number | null;
  /** The next level, and how many points of the metric are missing; `null` at the highest. */
  readonly next: NextLevel | null;
}

export interface NextLevel {
  readonly level: number;
  readonly from: number;
  readonly missing: number;
  /** What the total would gain. */
  readonly gain: number;
}

/** The performance of a task force in a year. */
export interface TaskForceScore {
  readonly components: readonly ScoredComponent[];
  readonly applicableWeight: number;
  /** 0 to 100, rounded to two decimals; `null` where no component applies. */
  readonly total: number | null;
  readonly predicate: string | null;
  /** Ids of the components below the highest level, the one that is nearest to its next level first. */
  readonly nearest: readonly string[];
}

/** Scores the components of a task force (specification §6.2). */
export function scoreTaskForce(
  metrics: readonly ComponentMetric[],
  rule: TaskForceRule,
  numbers: Numbers,
): TaskForceScore {
  const weightOf = ({ component: { id, weight } }: ComponentMetric): number =>
    numbers[rule.keys.weight + id] ?? weight;
  const applicableWeight = metrics.reduce((sum, one) => sum + (one.metric === null ? 0 : weightOf(one)), 0);
  const components = metrics.map((one) =>
    scored(one, weightOf(one), { rule, numbers, applicable: applicableWeight }),
  );
  const points = components.reduce((sum, one) => sum + (one.points ?? 0), 0);
  const total = applicableWeight > 0 ? rounded((points / applicableWeight) * 100, 2) : null;
  const predicate = total === null ? null : bandOf(total, rule.keys.predicate, rule.predicates, numbers).code;
  const nearest = components
    .filter(({ next }) => next !== null)
    .sort((a, b) => (a.next?.missing ?? 0) - (b.next?.missing ?? 0))
    .map(({ component: { id } }) => id);
  return { components, applicableWeight, total, predicate, nearest };
}

interface Scoring {
  readonly rule: TaskForceRule;
  readonly numbers: Numbers;
  readonly applicable: number;
}

function scored(one: ComponentMetric, weight: number, scoring: Scoring): ScoredComponent {
  const { metric, capped, component } = one;
  if (metric === null) return { ...one, weight, level: null, points: null, next: null };
  const { keys, levels } = scoring.rule;
  const reached = Number(bandOf(metric, keys.level, levels, scoring.numbers).code);
  const level = capped && component.cap ? Math.min(reached, component.cap.level) : reached;
  return {
    ...one,
    weight,
    level,
    points: (weight * level) / 4,
    next: nextLevel(one, level, weight, scoring),
  };
}

/** Nothing where the cap stands in the way: what is missing then is no number. */
function nextLevel(
  { metric, capped, component }: ComponentMetric,
  level: number,
  weight: number,
  { rule, numbers, applicable }: Scoring,
): NextLevel | null {
  const band = rule.levels.find(({ code }) => code === String(level + 1));
  if (!band || metric === null || (capped && component.cap && level >= component.cap.level)) return null;
  const from = numbers[rule.keys.level + band.code] ?? band.from;
  const gain = rounded((weight / 4 / applicable) * 100, 2);
  return { level: level + 1, from, missing: rounded(from - metric, 2), gain };
}
