import type { HotelInstrument } from '../../kit/hotel-instrument.ts';
import type { Numbers } from '../../kit/scoring.ts';
import { scoreVisit, type VisitAnswers, type VisitScore } from './visit.ts';

/** One thing that would change the final category of a visit. */
export interface VisitChange {
  readonly aspect: string;
  /** The item that would score one more or one less; `null` where it is the evidence of the aspect. */
  readonly item: string | null;
  readonly change: 'one-more' | 'one-less' | 'with-evidence' | 'without-evidence';
  readonly category: string;
  readonly total: number;
}

const BEST = 4;

/** Each item one up or down, and the evidence of each aspect there or not: what of it changes the final category. */
export function visitChanges(
  answers: VisitAnswers,
  score: VisitScore,
  instrument: HotelInstrument,
  numbers: Numbers,
): readonly VisitChange[] {
  if (score.category === null) return [];
  const found: VisitChange[] = [];
  const tried = (changed: VisitAnswers, what: Pick<VisitChange, 'aspect' | 'item' | 'change'>): void => {
    const { category, total } = scoreVisit(changed, instrument, numbers);
    if (category !== null && total !== null && category !== score.category)
      found.push({ ...what, category, total });
  };
  const [accepted = ''] = instrument.evidence.accepted;
  for (const { id: aspect, items } of instrument.aspects) {
    for (const { id: item } of items) {
      const now = answers.items[item];
      if (typeof now !== 'number') continue;
      const scored = (next: number): VisitAnswers => ({
        ...answers,
        items: { ...answers.items, [item]: next },
      });
      if (now < BEST) tried(scored(now + 1), { aspect, item, change: 'one-more' });
      if (now > 0) tried(scored(now - 1), { aspect, item, change: 'one-less' });
    }
    const seen = answers.evidence[aspect] ?? [];
    const isSeen = seen.some((code) => instrument.evidence.accepted.includes(code));
    const rest = seen.filter((code) => !instrument.evidence.accepted.includes(code));
    const evidence = { ...answers.evidence, [aspect]: isSeen ? rest : [...seen, accepted] };
    const change = isSeen ? 'without-evidence' : 'with-evidence';
    tried({ ...answers, evidence }, { aspect, item: null, change });
  }
  return found;
}

/** Changes in the order in which they are told: those that raise the score first. */
export function risesFirst(changes: readonly VisitChange[]): readonly VisitChange[] {
  const rises = ({ change }: VisitChange): boolean => change === 'one-more' || change === 'with-evidence';
  return [...changes.filter(rises), ...changes.filter((one) => !rises(one))];
}
