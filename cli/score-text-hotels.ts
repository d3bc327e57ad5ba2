import { type HotelScore, instrumenHotel, rekomendasiMonev, risesFirst, type Scores } from '../core/index.ts';
import type { Writing } from './score-writing.ts';

const words = {
  id: {
    none: 'Tidak ada kunjungan dalam periode ini.',
    count: (count: number) => `${count} hotel`,
    mean: 'rata-rata',
    median: 'median',
    finding: 'Temuan',
    few: (count: number) => `Data hotel terlalu sedikit (n=${count}) untuk pernyataan tentang wilayah.`,
    recommendation: 'Rekomendasi',
    earlier: 'kunjungan sebelumnya',
    critical: 'syarat kritis',
    instead: 'sebelumnya',
    capped: 'kurang bukti',
    award: instrumenHotel.award.name.id,
    near: 'kategori berubah bila',
    change: {
      'one-more': (what: string) => `${what} naik 1`,
      'one-less': (what: string) => `${what} turun 1`,
      'with-evidence': (what: string) => `ada bukti ${what}`,
      'without-evidence': (what: string) => `tanpa bukti ${what}`,
    },
  },
  en: {
    none: 'No visit in this period.',
    count: (count: number) => (count === 1 ? '1 hotel' : `${count} hotels`),
    mean: 'mean',
    median: 'median',
    finding: 'Finding',
    few: (count: number) => `Too few hotels (n=${count}) for a statement about the region.`,
    recommendation: 'Recommendation',
    earlier: 'earlier visit',
    critical: 'critical condition',
    instead: 'before',
    capped: 'lacks evidence',
    award: instrumenHotel.award.name.en,
    near: 'another category if',
    change: {
      'one-more': (what: string) => `${what} rises by 1`,
      'one-less': (what: string) => `${what} falls by 1`,
      'with-evidence': (what: string) => `there is evidence for ${what}`,
      'without-evidence': (what: string) => `there is no evidence for ${what}`,
    },
  },
} as const;

/** The visits, the hotels of the region together, and what would raise their scores. */
export function hotelLines({ visits, summary, recommendations, advice }: Scores['hotels'], write: Writing) {
  const say = words[write.locale];
  if (visits.length === 0) return [say.none];
  const { count, mean, meanCategory, median, aspects } = summary;
  const whole = `${say.count(count)} · ${say.mean} ${write.number(mean)} (${write.label(meanCategory)}) · ${say.median} ${write.number(median)}`;
  const means = instrumenHotel.aspects.map(
    ({ id, label }) => `${id} ${write.number(aspects[id] ?? null)}  ${write.say(label)}`,
  );
  return [
    ...visits.flatMap((visit) => visitLines(visit, write)),
    '',
    whole,
    ...means.map((line) => `  ${line}`),
    ...findingLines(summary, write),
    ...recommendations.flatMap(({ id, reasons }) => {
      const label = rekomendasiMonev.codes.find(({ code }) => code === id)?.label;
      return [
        `${say.recommendation} ${id.replace('REK_', '')}: ${label ? write.say(label) : id}`,
        ...reasons.map((reason) => `  ${write.say(reason)}`),
      ];
    }),
    ...advice.map((one) => `→ ${write.say(one)}`),
  ];
}

function visitLines({ visit, hotel, latest, score, changes }: HotelScore, write: Writing): readonly string[] {
  const near = changes();
  const say = words[write.locale];
  const found = (['A', 'B', 'C'] as const).filter((id) => score.findings[id]);
  const isLowered = score.category !== score.initialCategory;
  const before = isLowered ? ` (${say.instead} ${write.label(score.initialCategory)})` : '';
  const notes = [
    ...(latest ? [] : [say.earlier]),
    ...(score.knockOuts.length > 0 ? [`${say.critical} ${score.knockOuts.join(', ')}${before}`] : []),
    ...(score.capped.length > 0 ? [`${say.capped} ${score.capped.join(', ')}`] : []),
    ...(found.length > 0 ? [`${say.finding.toLowerCase()} ${found.join(', ')}`] : []),
    ...(score.award ? [say.award] : []),
  ];
  const scores = score.aspects.map(({ score: one }) => write.number(one)).join(' ');
  const head = `${hotel ?? '–'} ${visit ?? '–'}  ${write.number(score.total)}  ${write.label(score.category)}`;
  return [
    [head, ...notes].join(' · '),
    write.paint('dim', `    ${scores}`),
    ...(near.length > 0 ? [write.paint('dim', `    ${say.near} ${nearest(near, write)}`)] : []),
  ];
}

const SHOWN = 3;

/** A few of the changes, each better category before a worse one. */
function nearest(changes: ReturnType<HotelScore['changes']>, write: Writing): string {
  const say = words[write.locale].change;
  const ordered = risesFirst(changes);
  const told = ordered
    .slice(0, SHOWN)
    .map((one) => `${say[one.change](one.item ?? one.aspect)} (${write.label(one.category)})`);
  return [...told, ...(ordered.length > SHOWN ? [`+${ordered.length - SHOWN}`] : [])].join('; ');
}

function findingLines({ count, findings }: Scores['hotels']['summary'], write: Writing): readonly string[] {
  const say = words[write.locale];
  const lines = instrumenHotel.findings.map(({ id, label }) => {
    const { share, label: spread } = findings[id];
    const said = spread ? ` ${write.say(spread)}` : '';
    return `${say.finding} ${id} ${write.number(share)} %${said}: ${write.say(label)}`;
  });
  return findings.A.label === null ? [...lines, say.few(count)] : lines;
}
