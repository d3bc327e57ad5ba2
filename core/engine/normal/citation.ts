import type { Column } from '../../kit/column.ts';
import { codeNames } from '../decode/code-names.ts';
import { plain } from '../decode/text.ts';
import { asked, type CellReading, fixed, type Reading } from './cell-reading.ts';
import type { DecodedValue } from './normal-form.ts';
import { NOTES } from './notes.ts';
import { companion, readingOf, type Scope } from './scope.ts';

const NUMBER_AND_YEAR =
  /([a-z][a-z .]*?)[\s,]*(?:nomor|no\.?)?\s*(\d[\d ]{0,6})\s*(?:\/|tahun|thn\.?|th\.?)\s*((?:19|20)\d{2})/gi;
const SPACES = / /g;

/**
 * Reads a cell that cites a whole regulation where its kind belongs: `Pergub 64/2019`, `Pergub DKI Nomor 64 Tahun 2019`
 * (specification §9.2 rows 72, 73). `null` when it does not. Of two regulations the later one is likelier.
 */
export function citationReader(scope: Scope): (text: string) => CellReading | null {
  const { column } = scope;
  const { cites } = column;
  if (cites === null) return () => null;
  const names = codeNames(column);
  const reading = readingOf(scope);
  const kindOf = (words: readonly string[]): number | null => {
    // "menjadi Pergub DKI": neither the words before the kind nor the region after it belong to its name.
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const found = names(words.slice(from, to).join(' '));
        if (found.kind === 'one') return found.position;
      }
    }
    return null;
  };
  const readOne = ([, words = '', digits = '', year = '']: RegExpMatchArray): Reading | null => {
    const position = kindOf(words.trim().split(' '));
    const number = digits.replace(SPACES, '');
    if (position === null) return null;
    const also = [
      ...companion(scope, cites.number, (other) => valueFor(other, number)),
      ...companion(scope, cites.year, (other) => valueFor(other, year)),
    ];
    return reading(position, also);
  };
  return (text) => {
    const found = [...plain(text).matchAll(NUMBER_AND_YEAR)].flatMap((one) => readOne(one) ?? []).reverse();
    const latest = found[0];
    if (!latest) return null;
    return found.length === 1 ? fixed(latest, NOTES.label) : asked(latest, found, NOTES.regulations);
  };
}

function valueFor({ type }: Column, digits: string): DecodedValue {
  return type === 'text' || type === 'code' ? digits : Number(digits);
}
