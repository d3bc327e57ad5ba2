import type { CodeList } from '../../kit/code-list.ts';
import { type ColumnNode, columnOf } from '../../kit/expression/nodes.ts';
import type { Locale } from '../../locale/text.ts';
import { words } from './describe-words.ts';

/** A column by its label, in quotation marks when it would not be seen as one name. */
export function columnName(column: ColumnNode, locale: Locale): string {
  return columnNames([column], locale)[0] ?? '';
}

// A longer label is half a sentence by itself.
const LONG = 36;
const QUESTION = /\?$/;

/** Several columns by their labels, all of them in quotation marks when one needs these. */
export function columnNames(columns: readonly ColumnNode[], locale: Locale): readonly string[] {
  const labels = columns.map((column) => columnOf(column).label[locale].replace(QUESTION, ''));
  return labels.some((label) => label.length > LONG) ? labels.map(quoted) : labels;
}

/** Several things in one phrase: `A, B, atau C`. */
export function listed(items: readonly string[], joint: 'and' | 'or', locale: Locale): string {
  const word = words[locale][joint];
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const comma = items.length > 2 && locale === 'id' ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${word} ${last}`;
}

/** Codes as what users see of them. */
export interface NamedCodes {
  readonly text: string;
  /** Whether the text is the name of a group of codes. */
  readonly group: boolean;
}

// Up to so many codes are named one by one.
const FEW = 8;
const NUMBER = /^\d+$/;

/** The codes of a list by their labels; many of them by the name of their group, numbers in a row by the first and last. */
export function codeNames(list: CodeList | null, codes: readonly string[], locale: Locale): NamedCodes {
  const group = codes.length > FEW ? groupOf(list, codes) : undefined;
  if (group) return { text: quoted(group.label[locale]), group: true };
  const labels = codes.map((code) => labelOf(list, code, locale));
  const text = inRow(labels)
    ? `${labels[0]} ${words[locale].to} ${labels.at(-1)}`
    : listed(labels.map(codeText), 'or', locale);
  return { text, group: false };
}

/** One code as what users see of it. */
export function codeName(list: CodeList | null, code: string, locale: Locale): string {
  return codeText(labelOf(list, code, locale));
}

export function quoted(text: string): string {
  return `"${text}"`;
}

function codeText(label: string): string {
  return NUMBER.test(label) ? label : quoted(label);
}

function labelOf(list: CodeList | null, code: string, locale: Locale): string {
  return list?.codes.find((entry) => entry.code === code)?.label[locale] ?? code;
}

function groupOf(list: CodeList | null, codes: readonly string[]) {
  const wanted = new Set(codes);
  return Object.values(list?.groups ?? {}).find(
    (group) => group.codes.length === wanted.size && group.codes.every((code) => wanted.has(code)),
  );
}

function inRow(labels: readonly string[]): boolean {
  const first = Number(labels[0]);
  return labels.length > 2 && labels.every((label, i) => NUMBER.test(label) && Number(label) === first + i);
}
