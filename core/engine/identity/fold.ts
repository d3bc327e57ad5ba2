import { LOOK_ALIKES } from './look-alikes.ts';

/** A text as it looks: compatibility forms, accents and look-alikes in plain letters, nothing that cannot be seen. */
export interface Folded {
  readonly text: string;
  /** Where each of its characters stands in the original; `null` when nothing has moved. */
  readonly at: readonly number[] | null;
}

const UNSEEN = /^[\p{Cf}\p{M}\u3164\uffa0]$/u;
const SPACE = /^[\p{Z}\p{Cc}]$/u;

/** Folds a text (decision I.28); each different character is looked up once. */
export function fold(text: string): Folded {
  if (isPlain(text)) return { text, at: null };
  const at: number[] = [];
  let folded = '';
  let from = 0;
  for (const character of text) {
    const plain = plainOf(character);
    for (let i = 0; i < plain.length; i++) at.push(from);
    folded += plain;
    from += character.length;
  }
  return { text: folded, at };
}

/** The number, from 1, of the character of `original` at which a place in its folded form stands. */
export function letterAt(original: string, { at }: Folded, place: number): number {
  const from = at === null ? place : (at[place] ?? original.length);
  let letters = 0;
  for (const _ of original.slice(0, from)) letters++;
  return letters + 1;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

const known = new Map<string, string>();

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 32 && code <= 126) return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const direct = LOOK_ALIKES.get(character);
  const plain = direct ?? [...character.normalize('NFKD')].map(part).join('');
  known.set(character, plain);
  return plain;
}

function part(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  return LOOK_ALIKES.get(character) ?? character;
}
