import type { IdentityWords, WordKind } from '../../kit/identity-words.ts';

/** The kinds of words as bits, so that a word can be of several. */
export type Lexicon = ReadonlyMap<string, number>;

const KINDS: readonly WordKind[] = [
  'money',
  'civilServant',
  'phone',
  'letter',
  'passport',
  'codePrefix',
  'police',
  'policeReport',
  'birth',
  'notBirth',
  'honorific',
  'notHonorific',
  'onBehalf',
  'role',
  'patronymic',
  'alias',
  'initials',
  'abbreviation',
  'age',
  'years',
  'person',
  'called',
  'place',
  'noName',
  'name',
  'commonName',
  'street',
  'streetShort',
  'notStreet',
  'neighbourhood',
  'month',
  'platform',
];

/** The bit of each kind of word. */
export const BIT = Object.fromEntries(KINDS.map((kind, i) => [kind, 2 ** i])) as Readonly<
  Record<WordKind, number>
>;

/** All declared words with their bits. */
export function lexiconOf({ words }: IdentityWords): Lexicon {
  const lexicon = new Map<string, number>();
  for (const kind of KINDS) {
    for (const word of words[kind]) lexicon.set(word, (lexicon.get(word) ?? 0) | BIT[kind]);
  }
  return lexicon;
}
