import { styleText } from 'node:util';
import {
  amountText,
  type Computed,
  formatNumber,
  type Indicators,
  type Locale,
  regionName,
} from '../core/index.ts';

const words = {
  id: {
    temporary: 'angka sementara',
    final: 'angka final',
    small: 'n kecil',
    of: 'dari',
    between: 'antara',
    and: 'dan',
  },
  en: {
    temporary: 'provisional figures',
    final: 'final figures',
    small: 'small n',
    of: 'of',
    between: 'between',
    and: 'and',
  },
} as const;

/** Figures as people read them on a screen: one line each, breakdowns below. */
export function indicatorsText(
  { region, window, dataStatus, computed }: Indicators,
  locale: Locale,
  colours: boolean,
): string {
  const say = words[locale];
  const name = regionName(region, locale);
  const title = `${name} · ${window.id} · ${dataStatus === 'FINAL' ? say.final : say.temporary}`;
  const width = Math.max(...computed.map(({ indicator }) => indicator.name[locale].length));
  const lines = computed.flatMap((one) => [lineOf(one, width, locale), ...partLines(one, locale)]);
  return `${colours ? styleText('bold', title) : title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function lineOf({ indicator, amount }: Computed, width: number, locale: Locale): string {
  const say = words[locale];
  const text = amountText(indicator, amount, locale);
  const { numerator, denominator, low, high, value } = amount;
  const number = (one: number): string => formatNumber(Math.round(one * 100) / 100, locale);
  const parts =
    numerator === null || denominator === null ? '' : `${number(numerator)} ${say.of} ${number(denominator)}`;
  const open = value !== null && (low !== value || high !== value);
  const limit = (one: number | null): string =>
    one === null ? '…' : amountText(indicator, { ...amount, value: one }, locale);
  const range = open ? `${say.between} ${limit(low)} ${say.and} ${limit(high)}` : '';
  const notes = [parts, range, amount.smallBase ? say.small : ''].filter((note) => note !== '').join('; ');
  const head = `${indicator.id}  ${indicator.name[locale].padEnd(width)}  ${text.padStart(14)}`;
  return notes === '' ? head : `${head}  (${notes})`;
}

/** Parts without anything in them are left out, for they are many. */
function partLines({ indicator, by }: Computed, locale: Locale): readonly string[] {
  return by
    .filter(({ amount }) => amount.state !== 'not-applicable' && amount.numerator !== 0)
    .map(({ label, amount }) => `          ${label[locale]}: ${amountText(indicator, amount, locale)}`);
}
