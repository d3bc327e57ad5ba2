import type { Column } from '../../core/kit/column.ts';
import type { CellValue } from '../../core/workbook/cell.ts';

/** What a text in a choice cell can mean besides a position in the code list. */
export const UNKNOWN_NAME = -1;
export const SHARED_NAME = -2;
export const OUTSIDE_NAME = -3;

/** The names of a code list: the texts met so far as they stand, and all names in their bare forms for the rest. */
export interface Names {
  readonly seen: Map<CellValue, number>;
  readonly exact: ReadonlyMap<string, number>;
  readonly loose: ReadonlyMap<string, number>;
}

/** The names that a column accepts. */
export function namesOf(column: Column): Names {
  const built = known.get(column) ?? build(column);
  known.set(column, built);
  return { ...built, seen: new Map(built.seen) };
}

// Forms do not change while the program runs, so their names are built once.
const known = new WeakMap<Column, Names>();

function build({ list, part }: Column): Names {
  const exact = new Map<string, number>();
  const loose = new Map<string, number>();
  const seen = new Map<CellValue, number>();
  const codes = list?.codes ?? [];
  codes.forEach(({ code, label, synonyms }, position) => {
    const meaning = part?.codes.has(code) === false ? OUTSIDE_NAME : position;
    for (const name of [code, label.id, label.en, ...synonyms]) {
      add(exact, bare(name), meaning);
      add(loose, withoutSigns(name), meaning);
    }
  });
  for (const { label } of codes) seen.set(label.id, search(label.id, exact, loose));
  return { seen, exact, loose };
}

/** The position of a name in the code list, or one of the three answers above; remembered. */
export function nameAt({ seen, exact, loose }: Names, text: string): number {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const found = search(text, exact, loose);
  seen.set(text, found);
  return found;
}

function search(text: string, exact: ReadonlyMap<string, number>, loose: ReadonlyMap<string, number>) {
  const same = exact.get(bare(text));
  if (same !== undefined) return same;
  return SIGNED.test(text) ? UNKNOWN_NAME : (loose.get(withoutSigns(text)) ?? UNKNOWN_NAME);
}

function add(names: Map<string, number>, name: string, meaning: number): void {
  const before = names.get(name);
  if (name === '' || before === meaning || meaning === OUTSIDE_NAME) {
    if (name !== '' && before === undefined) names.set(name, meaning);
    return;
  }
  names.set(name, before === undefined || before === OUTSIDE_NAME ? meaning : SHARED_NAME);
}

const SIGNED = /[<>≤≥±=~]|^\s*-\s*\d/;
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /\s+/g;
const NO_LETTERS = /[\p{P}\p{Sk}\p{Sm}\s]+/gu;
const ACCENTS = /\p{M}+/gu;

function bare(text: string): string {
  return tidied(text.normalize('NFKC')).toLowerCase();
}

function withoutSigns(text: string): string {
  return bare(text).normalize('NFD').replace(ACCENTS, '').replace(NO_LETTERS, ' ').trim();
}

/** A text without invisible characters and needless spaces. */
export function tidied(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Whether a text needs no tidying, by its character codes. */
export function isTidy(text: string): boolean {
  let before = 32; // as if a space came first
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? before === 32 : code < 32 ? isSpace(code) : code > 159 && isOddSpace(code))
      return false;
    before = code;
  }
  return before !== 32 || text === '';
}

function isSpace(code: number): boolean {
  return code >= 9 && code <= 13;
}

function isOddSpace(code: number): boolean {
  if (code < 0x2000) return code === 0xa0 || code === 0xad;
  return (
    code === 0x2007 ||
    code === 0x202f ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}
