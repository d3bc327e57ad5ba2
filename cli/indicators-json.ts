import { type Amount, amountText, type Computed, type Indicators, type Locale } from '../core/index.ts';

/** The stable form that other programs read (decision H.26); `text` is as Indonesian tables print it. */
export function indicatorsJson({ region, window, dataStatus, computed }: Indicators, locale: Locale): object {
  return {
    schema: 'monev/indicators/1',
    region,
    period: window.id,
    dataStatus,
    indicators: computed.map((one) => indicatorJson(one, locale)),
  };
}

function indicatorJson({ indicator, amount, by }: Computed, locale: Locale): object {
  const { id, name, unit } = indicator;
  return {
    id,
    name: name[locale],
    unit: unit[locale],
    ...numbers(amount),
    low: amount.low,
    high: amount.high,
    text: amountText(indicator, amount, 'id'),
    by: by.map(({ dimension, key, label, amount: part }) => ({
      dimension,
      key,
      label: label[locale],
      ...numbers(part),
    })),
  };
}

function numbers({ state, value, numerator, denominator }: Amount): object {
  return { state, value, numerator, denominator };
}
