import type { RowPlace } from '../../engine/indicator/explain.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { scoreText } from '../act/score-text.ts';

/** A part of a score: an aspect, a component, a dimension, a percentage. */
export interface ExplainedPart {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How much it counts beside the others; `null` where parts are not weighed. */
  readonly weight: number | null;
  /** What is to be known of it, or ''. */
  readonly note: string;
}

/** Rows that have one thing in common. */
export interface ExplainedRows {
  readonly text: string;
  readonly rows: readonly RowPlace[];
}

/** A score, or a part of one, and where it comes from; it tells places, codes and rules, and never what a cell of a victim holds. */
export interface ExplainedScore {
  /** `KH-3173-2024-0001`, `SKOR-HOTEL`, `SKOR-GT`, `B1A`, `SKOR-MUTU`, `KL`. */
  readonly id: string;
  readonly name: string;
  /** The hotel, the region and months, or the submission that it is of. */
  readonly of: string;
  readonly definition: string;
  readonly origin: string;
  /** `null` where it does not apply or cannot be told. */
  readonly value: number | null;
  /** As people read it, with its category. */
  readonly text: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly parts: readonly ExplainedPart[];
  /** The rows that it rests on; of data quality those that lower it. */
  readonly rows: readonly ExplainedRows[];
  /** What is left out, and why. */
  readonly leftOut: readonly ExplainedRows[];
  /** What would change it, in sentences. */
  readonly changes: readonly string[];
}

/** How explanations are written in a language. */
export interface Saying {
  readonly locale: Locale;
  say(text: Text): string;
  /** Two decimals, `–` where there is none. */
  number(value: number | null): string;
}

/** How explanations are written in a language. */
export function sayingIn(locale: Locale): Saying {
  return { locale, say: (text) => text[locale], number: (value) => scoreText(value, locale) };
}

/** Collects rows under the sentence that they have in common, in the order of their first. */
export function grouped<T>(
  items: readonly T[],
  said: (item: T) => string,
  place: (item: T) => RowPlace,
): readonly ExplainedRows[] {
  const groups = new Map<string, RowPlace[]>();
  for (const item of items) {
    const known = groups.get(said(item)) ?? [];
    groups.set(said(item), known);
    known.push(place(item));
  }
  return [...groups].map(([text, rows]) => ({ text, rows }));
}
