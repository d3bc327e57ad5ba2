import { explainedMeasure, type RowPlace } from '../../engine/indicator/explain.ts';
import { risesFirst } from '../../engine/score/visit-changes.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { instrumenHotel } from '../../katalog/instrumen/hotel.ts';
import type { Numbers } from '../../kit/scoring.ts';
import type { Scores } from '../compute-scores.ts';
import { type HotelWords, hotelWords } from './explain-hotel-words.ts';
import { type ExplainedPart, type ExplainedScore, type Saying, sayingIn } from './explained-score.ts';
import type { HotelScore } from './hotel-score.ts';
import { numbersIn } from './numbers.ts';

const { aspects, keys, latest, name: origin, visits: allVisits } = instrumenHotel;

interface Telling extends Saying {
  readonly words: HotelWords;
  readonly scores: Scores;
}

/** The score of the visits with a code: usually one, several where workbooks repeat it. */
export function explainVisit(
  code: string,
  scores: Scores,
  locale: Saying['locale'],
): readonly ExplainedScore[] {
  const telling = { ...sayingIn(locale), words: hotelWords[locale], scores };
  return scores.hotels.visits.filter(({ visit }) => visit === code).map((one) => visitOf(one, telling));
}

function visitOf(one: HotelScore, telling: Telling): ExplainedScore {
  const { words, number, scores } = telling;
  const { score, hotel, visit } = one;
  const numbers = numbersOf(one.region, scores);
  const parts = score.aspects.map((aspect) => aspectPart(aspect, one, numbers, telling));
  const counted = parts.filter(({ value }) => value !== null);
  const weight = (part: ExplainedPart): number => part.weight ?? 0;
  const place = placeOf(one, scores);
  const known = score.total !== null;
  return {
    id: visit ?? '',
    name: words.visit,
    of: hotel ?? '–',
    definition: words.visitDefinition,
    origin: telling.say(origin),
    value: score.total,
    text: `${number(score.total)}${categoryOf(one, telling)}`,
    numerator: known ? counted.reduce((sum, part) => sum + weight(part) * (part.value ?? 0), 0) : null,
    denominator: known ? counted.reduce((sum, part) => sum + weight(part), 0) : null,
    parts,
    rows: [{ text: words.thisVisit, rows: [place] }],
    leftOut: [
      ...notApplying(one, words).map((text) => ({ text, rows: [place] })),
      ...(one.latest ? [] : [{ text: words.notLatest, rows: [place] }]),
    ],
    changes: changesOf(one, telling),
  };
}

function categoryOf({ score }: HotelScore, { words, locale }: Telling): string {
  const { category, initialCategory, findings, award } = score;
  if (category === null) return '';
  const label = labelJenjang(category)[locale];
  const before = initialCategory !== null && initialCategory !== category;
  const found = (['A', 'B', 'C'] as const).filter((id) => findings[id]);
  return [
    ` ${label}`,
    before ? ` (${words.before(labelJenjang(initialCategory)[locale], score.knockOuts.join(', '))})` : '',
    found.length > 0 ? ` · ${words.finding} ${found.join(', ')}` : '',
    award ? ` · ${instrumenHotel.award.name[locale]}` : '',
  ].join('');
}

function aspectPart(
  { id, score, applies, capped, missing }: HotelScore['score']['aspects'][number],
  { answers }: HotelScore,
  numbers: Numbers,
  { words, say }: Telling,
): ExplainedPart {
  const aspect = aspects.find((one) => one.id === id);
  const items = aspect?.items ?? [];
  const count = items.filter((item) => answers.items[item.id] !== 'TB').length;
  const notes = [
    ...(applies ? [] : [words.noItem]),
    ...(capped.length > 0 ? [words.capped(capped.join(', '), instrumenHotel.evidence.capped)] : []),
    ...(missing.length > 0 ? [words.missing(missing.join(', '))] : []),
  ];
  return {
    id,
    name: aspect ? say(aspect.label) : id,
    value: score,
    numerator: score === null ? null : (score * count) / 25,
    denominator: score === null ? null : count * 4,
    weight: numbers[keys.weight + id] ?? 0,
    note: notes.join('; '),
  };
}

function notApplying({ answers }: HotelScore, words: HotelWords): readonly string[] {
  const items = aspects.flatMap((aspect) => aspect.items).filter(({ id }) => answers.items[id] === 'TB');
  return items.length > 0 ? [words.notApplying(items.map(({ id }) => id).join(', '))] : [];
}

/** What is missing, what knocks out, and each answer that would move the category. */
function changesOf({ score, changes }: HotelScore, { words, locale, number }: Telling): readonly string[] {
  const { incident, lowered } = instrumenHotel;
  return [
    ...score.aspects.flatMap(({ id, capped }) =>
      capped.length > 0 ? [words.lacks(id, capped.join(', '))] : [],
    ),
    ...score.knockOuts.map((reason) =>
      words.knockedOut(
        reason === incident ? words.incident : words.item(reason),
        labelJenjang(lowered)[locale],
      ),
    ),
    ...score.aspects.flatMap(({ missing }) => (missing.length > 0 ? [words.answer(missing.join(', '))] : [])),
    ...risesFirst(changes()).map(({ item, aspect, change, category, total }) =>
      words.moves(words.change[change](item ?? aspect), labelJenjang(category)[locale], number(total)),
    ),
  ];
}

/** The hotels of the region together: latest visits, aspects, findings. */
export function explainHotels(scores: Scores, locale: Saying['locale']): ExplainedScore {
  const telling: Telling = { ...sayingIn(locale), words: hotelWords[locale], scores };
  const { words, number } = telling;
  const { summary, visits, advice } = scores.hotels;
  const { mean, meanCategory, count, unscored } = summary;
  const last = visits.filter((one) => one.latest);
  const totals = last.flatMap(({ score }) => score.total ?? []);
  const places = (some: readonly HotelScore[]) => some.map((one) => placeOf(one, scores));
  const category = meanCategory === null ? '' : ` ${labelJenjang(meanCategory)[locale]}`;
  const group = (text: string, some: readonly HotelScore[]) =>
    some.length > 0 ? [{ text, rows: places(some) }] : [];
  return {
    id: 'SKOR-HOTEL',
    name: words.summary,
    of: `${scores.region} ${scores.window.id}`,
    definition: words.summaryDefinition,
    origin: telling.say(origin),
    value: mean,
    text: `${number(mean)}${category}`,
    numerator: mean === null ? null : totals.reduce((sum, one) => sum + one, 0),
    denominator: mean === null ? null : count - unscored,
    parts: summaryParts(last, telling),
    rows: group(
      words.latestVisits,
      last.filter(({ score }) => score.total !== null),
    ),
    leftOut: [
      ...group(
        words.earlierVisits,
        visits.filter((one) => !one.latest),
      ),
      ...group(
        words.unscored,
        last.filter(({ score }) => score.total === null),
      ),
      ...explainedMeasure(allVisits, null, scores.scope, locale).leftOut.map(({ reason, rows }) => ({
        text: reason,
        rows,
      })),
    ],
    changes: advice.map(telling.say),
  };
}

function summaryParts(
  last: readonly HotelScore[],
  { words, say, scores }: Telling,
): readonly ExplainedPart[] {
  const { count, findings, aspects: means, median, awards } = scores.hotels.summary;
  const numbers = numbersOf(scores.region, scores);
  const share = (id: string, name: string, of: number, note: string): ExplainedPart => ({
    ...{ id, name, note, weight: null, numerator: of, denominator: count },
    value: count === 0 ? null : (of / count) * 100,
  });
  return [
    ...aspects.map(({ id, label }): ExplainedPart => {
      const known = last.flatMap(({ score }) => score.aspects.find((one) => one.id === id)?.score ?? []);
      const left = count - known.length;
      return {
        ...{ id, name: say(label), value: means[id] ?? null, weight: numbers[keys.weight + id] ?? 0 },
        ...{ numerator: known.reduce((sum, one) => sum + one, 0), denominator: known.length },
        note: left > 0 ? words.without(left) : '',
      };
    }),
    {
      id: 'MEDIAN',
      name: words.median,
      value: median,
      numerator: null,
      denominator: null,
      weight: null,
      note: '',
    },
    ...instrumenHotel.findings.map(({ id, label }) => {
      const { label: spread, count: found } = findings[id];
      return share(`TEMUAN-${id}`, say(label), found, spread ? say(spread) : words.few(count));
    }),
    share('IND-58', say(instrumenHotel.award.name), awards, ''),
  ];
}

function numbersOf(region: string | null, { settings, region: common, window }: Scores): Numbers {
  const year = Number(window.id.slice(0, 4));
  return numbersIn(settings, region ?? common, year);
}

function placeOf({ book, row }: HotelScore, { scope }: Scores): RowPlace {
  return { file: scope.union.books[book]?.fileName ?? null, sheet: latest.table.sheet, row };
}
