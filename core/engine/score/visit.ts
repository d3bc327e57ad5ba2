import type { HotelInstrument, InstrumentAspect } from '../../kit/hotel-instrument.ts';
import { bandOf, type Numbers } from '../../kit/scoring.ts';
import { rounded } from '../../locale/decimals.ts';

/** What the visitors of a hotel wrote down; `null` is what cannot be told. */
export interface VisitAnswers {
  /** By item: 0 to 4, or that it does not apply. */
  readonly items: Readonly<Record<string, number | 'TB' | null>>;
  /** By aspect: the codes of what was seen or heard. */
  readonly evidence: Readonly<Record<string, readonly string[] | null>>;
  /** Whether the hotel takes bookings through online agents. */
  readonly online: boolean | null;
  /** Whether an incident of the last 12 and 24 months is proven; `unknown` was answered so. */
  readonly incident12: Incident | null;
  readonly incident24: Incident | null;
  /** Whether a finding about the hotel is still open after its due day. */
  readonly overdue: boolean;
}

export type Incident = 'yes' | 'no' | 'unknown';

/** An aspect of a visit: not rounded; `null` where no item applies, or where it cannot be told. */
export interface AspectScore {
  readonly id: string;
  readonly score: number | null;
  /** Whether no item of it applies, so that its weight goes to the others. */
  readonly applies: boolean;
  /** Items that count for less than their score, because nobody saw the evidence. */
  readonly capped: readonly string[];
  /** Items, or the evidence, that are missing. */
  readonly missing: readonly string[];
}

/** What a visit comes to; what cannot be told is `null`. */
export interface VisitScore {
  readonly aspects: readonly AspectScore[];
  /** 0 to 100, rounded to two decimals. */
  readonly total: number | null;
  /** By the total alone, and after the critical conditions. */
  readonly initialCategory: string | null;
  readonly category: string | null;
  readonly knockOuts: readonly string[];
  readonly capped: readonly string[];
  readonly findings: Readonly<Record<'A' | 'B' | 'C', boolean>>;
  readonly award: boolean;
}

/** Scores a visit (specification §6.1, steps 1 to 8). */
export function scoreVisit(answers: VisitAnswers, instrument: HotelInstrument, numbers: Numbers): VisitScore {
  const aspects = instrument.aspects.map((aspect) => scoreAspect(aspect, answers, instrument));
  const total = totalOf(aspects, instrument.keys.weight, numbers);
  const initial =
    total === null ? null : bandOf(total, instrument.keys.category, instrument.categories, numbers).code;
  const knockOuts = knockOutsOf(answers, instrument, numbers);
  const found = { aspects, total, initialCategory: initial, knockOuts };
  const score = {
    ...found,
    category: knockOuts.length > 0 ? lowered(initial, instrument) : initial,
    capped: aspects.flatMap(({ capped }) => capped),
    findings: findingsOf(aspects, answers, instrument, numbers),
  };
  return { ...score, award: earnsAward(score, answers, instrument, numbers) };
}

function scoreAspect(
  { id, items }: InstrumentAspect,
  { items: scores, evidence }: VisitAnswers,
  { evidence: rule }: HotelInstrument,
): AspectScore {
  const seen = evidence[id] ?? null;
  const isSeen = seen?.some((code) => rule.accepted.includes(code)) ?? false;
  const capped: string[] = [];
  const missing: string[] = [];
  let [sum, count] = [0, 0];
  for (const item of items) {
    const score = scores[item.id] ?? null;
    if (score === 'TB') continue;
    count++;
    if (score === null) missing.push(item.id);
    else if (score < rule.seen || item.asked || isSeen) sum += score;
    else if (seen === null) missing.push(id);
    else {
      capped.push(item.id);
      sum += rule.capped;
    }
  }
  const known = count > 0 && missing.length === 0;
  return {
    id,
    score: known ? (sum * 25) / count : null,
    applies: count > 0,
    capped,
    missing: [...new Set(missing)],
  };
}

function totalOf(aspects: readonly AspectScore[], key: string, numbers: Numbers): number | null {
  let [sum, weights] = [0, 0];
  for (const { id, score, applies } of aspects) {
    if (!applies) continue;
    if (score === null) return null;
    const weight = numbers[key + id] ?? 0;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? rounded(sum / weights, 2) : null;
}

/** The score that an item counts with; no critical item becomes low by the cap. */
function isLow(item: string, { items }: VisitAnswers, { keys }: HotelInstrument, numbers: Numbers): boolean {
  const score = items[item];
  return typeof score === 'number' && score <= (numbers[keys.low] ?? 0);
}

function knockOutsOf(
  answers: VisitAnswers,
  instrument: HotelInstrument,
  numbers: Numbers,
): readonly string[] {
  const items = instrument.critical.filter((item) => isLow(item, answers, instrument, numbers));
  return answers.incident12 === 'yes' ? [...items, instrument.incident] : items;
}

function lowered(category: string | null, { categories, lowered: most }: HotelInstrument): string | null {
  const place = (code: string | null): number => categories.findIndex((one) => one.code === code);
  return category !== null && place(category) < place(most) ? most : category;
}

function findingsOf(
  aspects: readonly AspectScore[],
  answers: VisitAnswers,
  instrument: HotelInstrument,
  numbers: Numbers,
): VisitScore['findings'] {
  const limit = numbers[instrument.keys.finding] ?? 0;
  const found = { A: false, B: false, C: false };
  for (const { id, aspect, items, onlineItems } of instrument.findings) {
    const score = aspects.find((one) => one.id === aspect)?.score ?? null;
    const critical = [...items, ...(answers.online === true ? onlineItems : [])];
    found[id] =
      (score !== null && rounded(score, 2) < limit) ||
      critical.some((item) => isLow(item, answers, instrument, numbers));
  }
  return found;
}

function earnsAward(
  { aspects, total, knockOuts, capped }: Omit<VisitScore, 'award'>,
  answers: VisitAnswers,
  { award, critical, keys }: HotelInstrument,
  numbers: Numbers,
): boolean {
  const least = numbers[keys.awardAspect] ?? 100;
  return (
    total !== null &&
    total >= (numbers[keys.award] ?? 100) &&
    knockOuts.length === 0 &&
    aspects.every(({ score, applies }) => !applies || (score !== null && rounded(score, 2) >= least)) &&
    critical.every((item) => Number(answers.items[item]) >= award.criticalLeast) &&
    capped.length === 0 &&
    (answers.evidence[award.aspect]?.includes(award.evidence) ?? false) &&
    answers.incident12 === 'no' &&
    answers.incident24 === 'no' &&
    !answers.overdue
  );
}
