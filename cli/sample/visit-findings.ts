import { choicesIn, joined, visitLabel as label } from './labels.ts';
import type { Random } from './random.ts';
import type { ItemColumn, VisitRow } from './rows.ts';
import { ASKED, ASPECTS, type Aspect } from './visit-items.ts';

/** Aspects that make a finding, as codes of CL_TEMUAN, by their evidence; below so many of a hundred (specification §6.1). */
const FINDINGS = { bk_A2: 'TMN_A', bk_A3: 'TMN_B', bk_A4: 'TMN_C' } as const;
const THRESHOLD = 55;
const CRITICAL = { TMN_B: 'sk_W5', TMN_C: 'sk_I1' } as const;
/** What is known by interview alone counts as this at most. */
const HEARD = 2;
/** From here on a score is good enough for every rule about findings. */
const GOOD = 3;

const seen = ['D', 'O'].map((kind) => label('bk_A1', kind));
const [yes, no] = ['YA', 'TIDAK'].map((answer) => label('insiden_12bln', answer));
const online = label('menerima_ota', 'YA');

/** What has to be followed up after a visit, as codes of CL_TEMUAN. */
export function findingsOf(visit: VisitRow): readonly string[] {
  const low = scored().flatMap((aspect) => (scoreOf(aspect, visit) < THRESHOLD ? [findingOf(aspect)] : []));
  const critical = Object.entries(CRITICAL).flatMap(([finding, item]) =>
    fails(visit, item) ? [finding] : [],
  );
  const unmatched = visit.menerima_ota === online && fails(visit, 'sk_I2') ? ['TMN_C'] : [];
  const broken = critical.length > 0 || visit.insiden_12bln === yes ? ['TMN_KO'] : [];
  return [...new Set([...low, ...critical, ...unmatched, ...broken])];
}

/** Lets so many findings be, and raises the scores of the other visits until nothing is found. */
export function limitFindings(visits: readonly VisitRow[], most: number, random: Random): void {
  let left = most;
  for (const visit of visits) {
    const { length } = findingsOf(visit);
    if (length <= left) left -= length;
    else raise(visit, random);
  }
}

function raise(visit: VisitRow, random: Random): void {
  for (const { items, evidence } of scored()) {
    for (const item of items) {
      const score = visit[item];
      if (typeof score === 'number' && score < GOOD) visit[item] = random.integer(GOOD, GOOD + 1);
    }
    const shown = choicesIn(visit[evidence]);
    if (!shown.some((kind) => seen.includes(kind))) visit[evidence] = joined([...seen.slice(0, 1), ...shown]);
  }
  if (visit.insiden_12bln === yes) Object.assign(visit, { insiden_12bln: no, insiden_24bln: no });
}

type Scored = Aspect & { readonly evidence: keyof typeof FINDINGS };

function scored(): readonly Scored[] {
  return ASPECTS.filter((aspect): aspect is Scored => aspect.evidence in FINDINGS);
}

function findingOf({ evidence }: Scored): string {
  return FINDINGS[evidence];
}

function scoreOf({ items, evidence }: Aspect, visit: VisitRow): number {
  const enough = choicesIn(visit[evidence]).some((kind) => seen.includes(kind));
  const scores = items.flatMap((item) => {
    const score = visit[item];
    if (typeof score !== 'number') return [];
    return [enough || ASKED.has(item) ? score : Math.min(score, HEARD)];
  });
  return (scores.reduce((sum, score) => sum + score, 0) * 25) / scores.length;
}

function fails(visit: VisitRow, item: ItemColumn): boolean {
  const score = visit[item];
  return typeof score === 'number' && score <= 1;
}
