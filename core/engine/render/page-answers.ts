import type { Column } from '../../kit/column.ts';
import type { Locale } from '../../locale/text.ts';
import { exampleOf } from './column-note.ts';

// More choices than these would not be read on paper; the drop-down list has them all.
const FEW = 5;
const LONGEST = 90;

const words = {
  id: { format: 'hh/bb/tttt', like: (example: string) => `Contoh: ${example}.` },
  en: { format: 'dd/mm/yyyy', like: (example: string) => `Example: ${example}.` },
} as const;

/** The help beside a cell on paper: what to look at, and the answers where they are few. */
export function answersOf(column: Column, locale: Locale): string {
  const help = column.help[locale];
  if (column.list?.unknownRule === 'VF-23') {
    return column.part === null ? `${help} (0–4, TB)` : `${help} (0–4)`;
  }
  const choices = choicesOf(column, locale);
  if (choices !== '') return column.type === 'choices' ? choices : `${help} ${choices}`;
  if (column.type === 'date') return `${help} ${words[locale].format}`;
  const example = column.type === 'code' ? exampleOf(column, locale) : '';
  return example === '' ? help : `${help} ${words[locale].like(example)}`;
}

/** `D Dokumen · O Observasi`, or `Ya / Tidak` where a code says nothing by itself. */
function choicesOf({ list, part }: Column, locale: Locale): string {
  const codes = (list?.codes ?? []).filter(({ code }) => part === null || part.codes.has(code));
  if (codes.length === 0 || codes.length > FEW) return '';
  const byLetter = codes.every(({ code }) => code.length === 1);
  const said = byLetter
    ? codes.map(({ code, label }) => `${code} ${label[locale]}`).join(' · ')
    : codes.map(({ label }) => label.id).join(' / ');
  return said.length > LONGEST ? '' : said;
}
