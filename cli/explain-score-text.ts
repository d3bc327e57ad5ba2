import { styleText } from 'node:util';
import { formatNumber, type Locale, regionName, type ScoreExplanation, scoreText } from '../core/index.ts';
import { placesText } from './explain-text.ts';

type Score = ScoreExplanation['scores'][number];
type Rows = Score['rows'];

const words = {
  id: {
    means: 'Arti',
    origin: 'Sumber',
    parts: 'Bagian',
    weight: 'bobot',
    rows: 'Baris',
    left: 'Tidak dihitung',
    changes: 'Yang mengubahnya',
    of: 'dari',
  },
  en: {
    means: 'Meaning',
    origin: 'Source',
    parts: 'Parts',
    weight: 'weight',
    rows: 'Rows',
    left: 'Left out',
    changes: 'What would change it',
    of: 'of',
  },
} as const;

/** Scores with all that they are made of, as people read them on a screen. */
export function scoreExplanationText(
  { region, window, scores }: ScoreExplanation,
  locale: Locale,
  colours: boolean,
): string {
  const bold = (text: string): string => (colours ? styleText('bold', text) : text);
  const where = `${regionName(region, locale)} · ${window.id}`;
  return scores.map((one) => `${scoreLines(one, where, locale, bold).join('\n')}\n`).join('\n');
}

function scoreLines(
  one: Score,
  where: string,
  locale: Locale,
  bold: (text: string) => string,
): readonly string[] {
  const say = words[locale];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', bold(title), ...lines.map((line) => `  ${line}`)];
  return [
    bold(`${one.id} ${one.name} · ${one.of} · ${where}`),
    `${bold(one.text)}${fraction(one, locale)}`,
    `${say.means}: ${one.definition}`,
    `${say.origin}: ${one.origin}`,
    ...section(
      say.parts,
      one.parts.map((part) => partLine(part, locale)),
    ),
    ...section(say.rows, rowLines(one.rows, 0, locale)),
    ...section(say.left, rowLines(one.leftOut, 1, locale)),
    ...section(say.changes, one.changes),
  ];
}

function partLine(part: Score['parts'][number], locale: Locale): string {
  const weight =
    part.weight === null ? '' : ` · ${words[locale].weight} ${formatNumber(part.weight, locale)}`;
  const note = part.note === '' ? '' : ` · ${part.note}`;
  return `${part.id} ${part.name}: ${scoreText(part.value, locale)}${fraction(part, locale)}${weight}${note}`;
}

function fraction(
  { numerator, denominator }: Pick<Score, 'numerator' | 'denominator'>,
  locale: Locale,
): string {
  if (numerator === null || denominator === null) return '';
  return ` = ${[numerator, denominator].map((one) => formatNumber(Math.round(one * 100) / 100, locale)).join(' / ')}`;
}

/** Groups of so many rows or more begin with their number; some reasons are of no row. */
function rowLines(groups: Rows, least: number, locale: Locale): readonly string[] {
  return groups.map(({ text, rows }) => {
    const count = rows.length >= least ? `${formatNumber(rows.length, locale)} × ` : '';
    return `${count}${text} ${placesText(rows, locale)}`.trimEnd();
  });
}
