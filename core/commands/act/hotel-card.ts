import { risesFirst } from '../../engine/score/visit-changes.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { instrumenHotel } from '../../katalog/instrumen/hotel.ts';
import type { Locale } from '../../locale/text.ts';
import type { HotelScore } from '../scores/hotel-score.ts';
import type { ScoreCard } from './reply.ts';
import { scoreText } from './score-text.ts';
import { scoreWords } from './score-words.ts';

const SHOWN = 3;

/** The score of a visit to a hotel, named by its code. */
export function hotelCard({ hotel, visit, latest, score, changes }: HotelScore, locale: Locale): ScoreCard {
  const say = scoreWords[locale];
  const label = (code: string | null): string => (code === null ? '–' : labelJenjang(code)[locale]);
  const isLowered = score.knockOuts.length > 0;
  return {
    title: say.hotel(hotel ?? '–', visit ?? '–', latest),
    score: scoreText(score.total, locale),
    category: isLowered
      ? say.lowered(label(score.category), score.knockOuts.join(', '))
      : label(score.category),
    parts: score.aspects.map(({ id, score: one, applies, capped, missing }) => ({
      label: `${id} ${instrumenHotel.aspects.find((aspect) => aspect.id === id)?.label[locale] ?? ''}`,
      score: scoreText(one, locale),
      note: applies ? noteOf(capped, missing, locale) : say.notApplicable,
    })),
    changes: risesFirst(changes())
      .slice(0, SHOWN)
      .map((one) => {
        const what = one.item ?? one.aspect;
        return say.change[one.change](what, label(one.category), scoreText(one.total, locale));
      }),
  };
}

function noteOf(capped: readonly string[], missing: readonly string[], locale: Locale): string | null {
  const say = scoreWords[locale];
  if (missing.length > 0) return say.missing(missing.join(', '));
  return capped.length > 0 ? say.capped(capped.join(', ')) : null;
}
