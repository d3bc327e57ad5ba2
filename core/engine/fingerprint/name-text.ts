import { plain } from '../decode/text.ts';

/** What is written around names and is no part of them, in capitals and without dots. */
export interface Titles {
  /** Before a name: `H`, `DR`. */
  readonly before: readonly string[];
  /** Behind a name: `SH`, `MSI`. */
  readonly behind: readonly string[];
}

const BRACKETED = /\([^)]*\)/g;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['`´ʼʾʿ]/g;
const NOT_LETTERS = /[^\p{L}]+/gu;
const DIGIT = /\d/;
const DOTS_AND_SPACES = /[.\s]+/g;
const SPACES = /\s+/;

/**
 * A name in its one form: capitals without accents, apostrophes, titles and remarks in brackets, words a space apart.
 * Dots and hyphens part words. `null` for what is no name. Spellings of one name (Muhammad, Moh.) stay different.
 */
export function nameText(typed: string, titles: Titles): string | null {
  const spelled = plain(typed).normalize('NFD').replace(MARKS, '').normalize('NFC').toUpperCase();
  if (DIGIT.test(spelled)) return null;
  const [first = '', ...rest] = spelled.replace(BRACKETED, ' ').split(',');
  const own = withoutTitlesBefore(wordsOf(first), titles.before);
  const parts = [
    ...withoutTitlesBehind(own, titles.behind),
    ...rest.flatMap((part) => namesIn(part, titles.behind)),
  ];
  const name = parts.join(' ').replace(APOSTROPHES, '').replace(NOT_LETTERS, ' ').trim();
  return name === '' ? null : name;
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(SPACES);
}

/** Titles end with a space or a dot: `DR. H. AHMAD`, `DR.H.AHMAD`. */
function withoutTitlesBefore(words: readonly string[], titles: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const dot = first.indexOf('.');
  const title = dot < 0 ? first : first.slice(0, dot);
  const behind = dot < 0 ? '' : first.slice(dot + 1);
  const left = behind === '' ? rest : [behind, ...rest];
  return left.length > 0 && titles.includes(title) ? withoutTitlesBefore(left, titles) : words;
}

/** Without a comma, only what is written with dots is a title: `S.E.`, and not a name `SE`. */
function withoutTitlesBehind(words: readonly string[], titles: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const isTitle = last.includes('.') && titles.includes(last.replace(DOTS_AND_SPACES, ''));
  return isTitle && words.length > 1 ? withoutTitlesBehind(words.slice(0, -1), titles) : words;
}

/** What stands behind a comma and is no title. */
function namesIn(part: string, titles: readonly string[]): readonly string[] {
  const isTitle = (word: string): boolean => titles.includes(word.replace(DOTS_AND_SPACES, ''));
  return isTitle(part) ? [] : wordsOf(part).filter((word) => !isTitle(word));
}
