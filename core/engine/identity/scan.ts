import type { TextRuleName } from '../../kit/identity-rule.ts';
import type { IdentityWords } from '../../kit/identity-words.ts';
import { findAccounts, findMail, sitesExpression } from './addresses-online.ts';
import { findBirths } from './births.ts';
import { findCards, isIdentityNumber } from './card-numbers.ts';
import { findCoordinates } from './coordinates.ts';
import { fold, letterAt } from './fold.ts';
import { findInitials } from './initials.ts';
import { BIT, lexiconOf } from './lexicon.ts';
import { findPassports } from './passports.ts';
import { findPatronymics } from './patronymics.ts';
import { findNames, findTitled } from './person-names.ts';
import { findPhones, isMobileNumber } from './phone-numbers.ts';
import { findPoliceReports } from './police-reports.ts';
import { type Found, type Knowledge, type Reading, readingOf } from './reading.ts';
import { findStreets } from './street-addresses.ts';

/** What one text tells of persons: each rule once. */
export interface Sighting {
  readonly rule: TextRuleName;
  /** The character, from 1, at which the first of its kind begins; `null` for a number stored as a number. */
  readonly letter: number | null;
  readonly count: number;
  /** Whether it is a number whose last digits the spreadsheet has lost. */
  readonly rounded: boolean;
}

/** Looks for identities in texts and in numbers that are stored as numbers. */
export interface Scanner {
  readonly text: (text: string) => readonly Sighting[];
  /** `persons` says that the number stands where no amounts are: then it may be a telephone's without its 0. */
  readonly number: (value: number, persons: boolean) => readonly Sighting[];
}

/** Where findings overlap, the one that comes first here speaks. */
const ORDER: readonly TextRuleName[] = [
  'VI-15',
  'VI-05',
  'VI-01',
  'VI-03',
  'VI-07',
  'VI-06',
  'VI-14',
  'VI-02',
  'VI-04',
  'VI-12',
  'VI-09',
  'VI-08',
  'VI-10',
  'VI-11',
  'VI-13',
];

const NOTHING: readonly Sighting[] = [];
/** A UUID by itself, such as the id of a row: among so many digits some look like a telephone's by chance. */
const ROW_ID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const ROW_ID_LENGTH = 36;
const MOST_REMEMBERED = 20_000;
const LONGEST = 100_000;

/** Prepares the search; each different text is looked at once. */
export function identityScanner(words: IdentityWords): Scanner {
  const known = knowledgeOf(words);
  const remembered = new Map<string, readonly Sighting[]>();
  const text = (one: string): readonly Sighting[] => {
    if (one.length === ROW_ID_LENGTH && ROW_ID.test(one)) return NOTHING;
    const before = remembered.get(one);
    if (before !== undefined) return before;
    const seen = scanText(one.length > LONGEST ? one.slice(0, LONGEST) : one, known);
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(one, seen);
    return seen;
  };
  return { text, number: (value, persons) => scanNumber(value, persons, known) };
}

const prepared = new WeakMap<IdentityWords, Knowledge>();

/** The words stay prepared from one check to the next; texts are forgotten with their check. */
function knowledgeOf(words: IdentityWords): Knowledge {
  const before = prepared.get(words);
  if (before !== undefined) return before;
  const known: Knowledge = {
    words,
    lexicon: lexiconOf(words),
    provinces: new Set(words.provinces),
    publicPhones: new Set(words.publicPhones),
    sites: sitesExpression(words.socialSites),
  };
  prepared.set(words, known);
  return known;
}

function scanText(text: string, known: Knowledge): readonly Sighting[] {
  const folded = fold(text);
  const reading = readingOf(folded.text, known);
  const found = findAll(reading);
  const rounded = scanScientific(folded.text, known);
  if (found.length === 0) return rounded;
  const sightings = new Map<TextRuleName, { readonly first: Found; count: number }>();
  for (const one of apart(found)) {
    const before = sightings.get(one.rule);
    if (before === undefined) sightings.set(one.rule, { first: one, count: 1 });
    else before.count++;
  }
  const told = [...sightings].map(([rule, { first, count }]) => ({
    rule,
    letter: letterAt(text, folded, first.start),
    count,
    rounded: false,
  }));
  return sightings.has('VI-01') ? told : [...rounded, ...told];
}

/** Runs the detectors whose words or signs the text has. */
function findAll(reading: Reading): readonly Found[] {
  const { text, kinds, groups } = reading;
  const has = (bits: number): boolean => (kinds & bits) !== 0;
  const found: Found[] = [];
  const mayBeMail = text.includes('@') || reading.tokens.some(({ key }) => key === 'at');
  if (mayBeMail) found.push(...findMail(reading));
  if (mayBeMail || text.includes('/')) found.push(...findAccounts(reading));
  if (groups.length > 0)
    found.push(...findCards(reading), ...findPhones(reading), ...findCoordinates(reading));
  if (groups.length > 0) found.push(...findPassports(reading));
  if (has(BIT.police | BIT.policeReport)) found.push(...findPoliceReports(reading));
  if (has(BIT.birth)) found.push(...findBirths(reading));
  if (has(BIT.honorific | BIT.onBehalf) || text.includes('An.')) found.push(...findTitled(reading));
  if (has(BIT.patronymic | BIT.alias)) found.push(...findPatronymics(reading));
  if (reading.tokens.some(({ isNumber }) => isNumber)) found.push(...findInitials(reading));
  if (has(BIT.street | BIT.streetShort | BIT.neighbourhood)) found.push(...findStreets(reading));
  if (has(BIT.name | BIT.commonName)) found.push(...findNames(reading));
  return found;
}

/** Without what overlaps a finding of a rule that comes first, in the order of the text. */
function apart(found: readonly Found[]): readonly Found[] {
  if (found.length === 1) return found;
  const ranked = [...found].sort(
    (a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule) || a.start - b.start,
  );
  const taken = new Uint8Array(Math.max(...found.map(({ end }) => end)));
  const kept = ranked.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const CARD_LOW = 1e15;
const CARD_HIGH = 1e16;
const LONG_HIGH = 1e17;

function scanNumber(value: number, persons: boolean, known: Knowledge): readonly Sighting[] {
  if (!Number.isInteger(value) || value < 1e8 || value >= LONG_HIGH) return NOTHING;
  const digits = String(value);
  const rounded = value >= CARD_LOW && value % 10 === 0;
  const say = (rule: TextRuleName): readonly Sighting[] => [{ rule, letter: null, count: 1, rounded }];
  if (value >= CARD_LOW && value < CARD_HIGH && isIdentityNumber(digits, known)) return say('VI-01');
  if (value >= CARD_LOW && value % 1e5 !== 0) return say('VI-02');
  return isMobileNumber(digits, persons) ? say('VI-03') : NOTHING;
}

const SCIENTIFIC = /^(\d)[.,](\d)\d*E\+?15$/i;
/** Within a sentence only with the digits that a cell shows; `1,5E+15` can be an amount there. */
const SCIENTIFIC_AMONG_WORDS = /(?:^|[^\w.,])(\d)[.,](\d)\d{3,14}E\+?15(?!\w)/i;

/** `3,17399E+15`: what is left of an identity number that was pasted as it was shown. */
function scanScientific(text: string, { provinces }: Knowledge): readonly Sighting[] {
  const [whole, first = '', second = ''] =
    SCIENTIFIC.exec(text.trim()) ?? SCIENTIFIC_AMONG_WORDS.exec(text) ?? [];
  if (whole === undefined || !provinces.has(first + second)) return NOTHING;
  return [{ rule: 'VI-01', letter: null, count: 1, rounded: true }];
}
