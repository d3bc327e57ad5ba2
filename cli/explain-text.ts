import { styleText } from 'node:util';
import {
  amountText,
  type ExplainedMeasure,
  type Explanation,
  formatNumber,
  type Locale,
  type RowPlace,
  regionName,
} from '../core/index.ts';

const words = {
  id: {
    means: 'Arti',
    origin: 'Sumber',
    counted: (count: string, sheet: string) => `${count} baris ${sheet} dihitung`,
    having: (count: string) => `${count} di antaranya memenuhi`,
    left: (count: string) => `${count} baris tidak dihitung`,
    untold: 'Angka ini dapat berada antara {low} dan {high} bila yang belum dapat dinilai menjadi jelas.',
    rows: 'baris',
    more: (count: string) => `dan ${count} baris lain`,
  },
  en: {
    means: 'Meaning',
    origin: 'Source',
    counted: (count: string, sheet: string) => `${count} rows of ${sheet} count`,
    having: (count: string) => `${count} of them satisfy it`,
    left: (count: string) => `${count} rows do not count`,
    untold: 'The figure could lie between {low} and {high} if what cannot be judged became clear.',
    rows: 'rows',
    more: (count: string) => `and ${count} other rows`,
  },
} as const;

/** A figure with all that it is made of, as people read it on a screen. */
export function explainText(explanation: Explanation, locale: Locale, colours: boolean): string {
  const { indicator, amount, region, window, measures } = explanation;
  const say = words[locale];
  const bold = (text: string): string => (colours ? styleText('bold', text) : text);
  const name = regionName(region, locale);
  const parts = amount.numerator === null ? [] : [amount.numerator, amount.denominator ?? []].flat();
  const fraction = parts.length === 2 ? ` = ${parts.map((one) => number(one, locale)).join(' / ')}` : '';
  const lines = [
    bold(`${indicator.id} ${indicator.name[locale]} · ${name} · ${window.id}`),
    `${bold(amountText(indicator, amount, locale))}${fraction}`,
    `${say.means}: ${indicator.definition[locale]}`,
    `${say.origin}: ${indicator.origin}`,
    ...rangeLine(explanation, locale),
    ...measures.flatMap((measure) => measureLines(measure, locale)),
  ];
  return `${lines.join('\n')}\n`;
}

function rangeLine({ indicator, amount }: Explanation, locale: Locale): readonly string[] {
  const { value, low, high } = amount;
  if (value === null || (low === value && high === value)) return [];
  const limit = (one: number | null): string =>
    one === null ? '…' : amountText(indicator, { ...amount, value: one }, locale);
  return [words[locale].untold.replace('{low}', limit(low)).replace('{high}', limit(high))];
}

function measureLines(
  { sheet, counted, having, leftOut }: ExplainedMeasure,
  locale: Locale,
): readonly string[] {
  const say = words[locale];
  const count = (rows: readonly RowPlace[]): string => number(rows.length, locale);
  const head = `${say.counted(count(counted), sheet)}${having ? `, ${say.having(count(having))}` : ''}: ${placesText(having ?? counted, locale)}`;
  return [
    '',
    head,
    ...leftOut.map(({ reason, rows }) => `  ${say.left(count(rows))}. ${reason} ${placesText(rows, locale)}`),
  ];
}

const SHOWN = 12;

/** Rows by file, the first of them by number, in brackets; '' without rows. */
export function placesText(rows: readonly RowPlace[], locale: Locale): string {
  const files = new Map<string, number[]>();
  for (const { file, row } of rows.slice(0, SHOWN)) {
    const known = files.get(file ?? '') ?? [];
    known.push(row);
    files.set(file ?? '', known);
  }
  const say = words[locale];
  const shown = [...files].map(
    ([file, numbers]) => `${file === '' ? '' : `${file} `}${say.rows} ${numbers.join(', ')}`,
  );
  const rest = rows.length - SHOWN;
  const all = rest > 0 ? [...shown, say.more(number(rest, locale))] : shown;
  return all.length === 0 ? '' : `(${all.join('; ')})`;
}

function number(value: number, locale: Locale): string {
  return formatNumber(Math.round(value * 100) / 100, locale);
}
