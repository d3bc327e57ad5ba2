import { nameKey } from '../../engine/decode/text.ts';
import { singkatanJudul } from '../../katalog/judul-sumber.ts';
import type { Template } from '../../kit/template.ts';

/** Why a source column is thought to be a column of the template. */
export type MatchReason =
  | 'field-id'
  | 'label'
  | 'synonym'
  | 'doubtful'
  | 'spelling'
  | 'likeness'
  | 'contents';

/** How well a header names a column of the template: 1 is its own name, 0 nothing alike. */
export interface NameMatch {
  readonly field: string;
  readonly score: number;
  readonly why: MatchReason;
}

/** The score from which a header counts as recognised. */
export const RECOGNISED = 0.6;

// Recognised, but never more than a guess: the user is asked.
const DOUBTFUL = 0.65;
const SCORES = { 'field-id': 1, label: 1, synonym: 0.97, spelling: 0.94 } as const;
const LEAST_LIKENESS = 0.5;
// A likeness, however great, is never as sure as a name that was declared.
const MOST_BY_LIKENESS = 0.85;

/** Compares headers with the columns of a template that people fill; answers are remembered by header. */
export function headerMatcher(template: Template): (header: string) => readonly NameMatch[] {
  const known = knownNames(template);
  const doubtful = doubtfulNames(template);
  const remembered = new Map<string, readonly NameMatch[]>();
  return (header) => {
    const answer = remembered.get(header) ?? doubtful.get(nameKey(header)) ?? matchesOf(header, known);
    remembered.set(header, answer);
    return answer;
  };
}

interface KnownName {
  readonly field: string;
  readonly why: 'field-id' | 'label' | 'synonym';
  readonly text: string;
  readonly key: string;
  readonly spelled: string;
  readonly pairs: ReadonlyMap<string, number>;
}

function knownNames({ columns }: Template): readonly KnownName[] {
  return Object.entries(columns).flatMap(([field, { label, headers, derived }]) => {
    if (derived) return [];
    const names = [
      [field, 'field-id'],
      [label.id, 'label'],
      [label.en, 'label'],
      ...headers.map((header) => [header, 'synonym'] as const),
    ] as const;
    return names.map(([text, why]): KnownName => {
      const key = nameKey(text);
      const spelled = spelledOut(key);
      return { field, why, text, key, spelled, pairs: letterPairs(spelled) };
    });
  });
}

/** What each header that is declared doubtful may mean. */
function doubtfulNames({ columns }: Template): ReadonlyMap<string, readonly NameMatch[]> {
  const names = new Map<string, readonly NameMatch[]>();
  for (const [field, { doubtfulHeaders }] of Object.entries(columns)) {
    for (const header of doubtfulHeaders) {
      const key = nameKey(header);
      names.set(key, [...(names.get(key) ?? []), { field, score: DOUBTFUL, why: 'doubtful' }]);
    }
  }
  return names;
}

function matchesOf(header: string, known: readonly KnownName[]): readonly NameMatch[] {
  const text = header.trim();
  const key = nameKey(header);
  if (key === '') return [];
  const spelled = spelledOut(key);
  const pairs = letterPairs(spelled);
  const best = new Map<string, NameMatch>();
  for (const name of known) {
    const match = compare({ text, key, spelled, pairs }, name);
    if (match && match.score > (best.get(name.field)?.score ?? 0)) best.set(name.field, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

type Said = Pick<KnownName, 'text' | 'key' | 'spelled' | 'pairs'>;

function compare(said: Said, name: KnownName): NameMatch | null {
  const { field, why } = name;
  if (said.text === name.text || said.key === name.key) {
    const exactly = why === 'field-id' && said.text !== name.text ? 'label' : why;
    return { field, score: SCORES[exactly], why: exactly };
  }
  if (said.spelled === name.spelled) return { field, score: SCORES.spelling, why: 'spelling' };
  if (numbersIn(said.spelled) !== numbersIn(name.spelled)) return null; // "TW 1" is not "TW 2"
  const likeness = shareInCommon(said.pairs, name.pairs);
  return likeness < LEAST_LIKENESS ? null : { field, score: MOST_BY_LIKENESS * likeness, why: 'likeness' };
}

function spelledOut(key: string): string {
  return key
    .split(' ')
    .map((word) => singkatanJudul[word] ?? word)
    .join(' ');
}

const NOT_DIGITS = /\D+/g;

function numbersIn(text: string): string {
  return text.replace(NOT_DIGITS, ' ').trim();
}

function letterPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const word of text.split(' ')) {
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** The share of letter pairs that two texts have in common (Sørensen–Dice). */
function shareInCommon(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
