import type { Text } from '../../../locale/text.ts';
import type { CellValue } from '../../../workbook/cell.ts';
import { type Frequency, NO_NUMBERS, type PackageLine } from './package-line.ts';
import { type PackageColumn, publicationWords, stateWords } from './package-words.ts';

/** Reads one line of a package from its cells; `null` where they do not make one. */
export function readLine(cell: (column: PackageColumn) => CellValue): PackageLine | null {
  const text = (column: PackageColumn): string => textOf(cell(column));
  const state = keyOf(stateWords, text('state'));
  const publication = text('publication') === '' ? null : keyOf(publicationWords, text('publication'));
  const frequencies = frequenciesOf(text('frequencies'));
  const numbers = {
    value: numberOf(cell('value')),
    numerator: numberOf(cell('numerator')),
    denominator: numberOf(cell('denominator')),
    n: numberOf(cell('n')),
  };
  const { value, numerator, denominator, n } = numbers;
  if (state === undefined || publication === undefined || frequencies === undefined) return null;
  if (value === undefined || numerator === undefined || denominator === undefined || n === undefined)
    return null;
  const dimension = text('dimension') || null;
  return {
    indicator: text('indicator'),
    region: text('region'),
    period: text('period'),
    dimension,
    part: dimension === null ? null : text('part'),
    state,
    value,
    numerator,
    denominator,
    n,
    frequencies,
    publication,
  };
}

/** What a cell says, without the spaces around it. */
export function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Whether a text is a word in any language. */
export function isWord(text: string, word: Text): boolean {
  const wanted = text.toLowerCase();
  return Object.values(word).some((one) => one.toLowerCase() === wanted);
}

/** The key of a word; `undefined` for what is none of them. */
function keyOf<K extends string>(words: Readonly<Record<K, Text>>, text: string): K | undefined {
  const key = (known.get(words) ?? keysOf(words)).get(text.toLowerCase());
  return key !== undefined && key in words ? (key as K) : undefined;
}

// Records of words live as long as the program.
const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Each word in small letters and the first key that has it. */
function keysOf(words: Readonly<Record<string, Text>>): ReadonlyMap<string, string> {
  const pairs = Object.entries(words).flatMap(([key, word]) =>
    Object.values(word).map((one) => [one.toLowerCase(), key] as const),
  );
  const keys = new Map([...pairs].reverse());
  known.set(words, keys);
  return keys;
}

/** `null` for a blank cell, `undefined` for what is no number. */
function numberOf(cell: CellValue): number | null | undefined {
  if (textOf(cell) === '') return null;
  return typeof cell === 'number' ? cell : undefined;
}

const PAIR = /^(-?\d+(?:\.\d+)?):(\d+)$/;

/** `0:3; 2:1` as numbers; `null` for a blank cell, `undefined` for anything else. */
function frequenciesOf(text: string): readonly Frequency[] | null | undefined {
  if (text === '') return null;
  if (text === NO_NUMBERS) return [];
  const pairs = text.split(';').map((pair) => PAIR.exec(pair.trim()));
  const read = pairs.flatMap((found): readonly Frequency[] =>
    found ? [[Number(found[1]), Number(found[2])]] : [],
  );
  return read.length === pairs.length ? read : undefined;
}
