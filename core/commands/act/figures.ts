import { amountText } from '../../engine/indicator/amount-text.ts';
import { type Computed, computed } from '../../engine/indicator/compute.ts';
import { yearOf } from '../../engine/indicator/scope.ts';
import { periodName } from '../../engine/period/period-name.ts';
import { regionName } from '../../katalog/daftar-kode/wilayah.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { versionsIn } from '../../kit/indicator.ts';
import type { Locale } from '../../locale/text.ts';
import { computeScores, type Scores } from '../compute-scores.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { withoutFigures } from './refusals.ts';
import type { Figures } from './reply.ts';
import { scoreCards } from './score-cards.ts';
import { actWords } from './words.ts';

/** *Hitung indikator dan skor*. */
export const figures: Doer<'figures'> = (snapshot, _action, { locale, today }) => {
  assertOwn(snapshot);
  const scores = computeScores([snapshot], { today, period: null, region: null, previous: [], settings: [] });
  if ('problem' in scores) throw withoutFigures(scores);
  const wanted = versionsIn(indikator, yearOf(scores.scope.window));
  const indicators = wanted.map((one) => figureOf(computed(one, [], scores.scope), locale));
  const known = indicators.filter(({ state }) => state === 'value').length;
  const [region, period] = [regionName(scores.region, locale), windowName(scores, locale)];
  return {
    update: null,
    reply: {
      message: actWords[locale].computed(String(known), region, period),
      region,
      period,
      dataStatus: scores.dataStatus,
      indicators,
      scores: scoreCards(scores, locale),
    },
  };
};

function figureOf({ indicator, amount }: Computed, locale: Locale): Figures['indicators'][number] {
  const { id, name } = indicator;
  return { id, name: name[locale], state: amount.state, text: figureText({ indicator, amount }, locale) };
}

/** A figure as printed with its unit: `59,46%`, `1.660 orang`. */
export function figureText(
  { indicator, amount }: Pick<Computed, 'indicator' | 'amount'>,
  locale: Locale,
): string {
  const text = amountText(indicator, amount, locale);
  const { unit } = indicator;
  const isBare = amount.value === null || amount.state !== 'value' || unit.id === '%' || unit.id === 'Rp';
  return isBare ? text : `${text} ${unit[locale]}`;
}

function windowName({ window }: Scores, locale: Locale): string {
  return periodName(window.first, window.last)[locale];
}
