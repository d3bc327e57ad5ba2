import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedHeader } from '../../core/engine/decode/headers.ts';
import { katalog } from '../../core/katalog/index.ts';
import { tajukDitolak } from '../../core/katalog/tajuk-ditolak.ts';
import type { TextRuleName } from '../../core/kit/identity-rule.ts';
import { disguise, withLetters } from '../support/identity-disguises.ts';
import {
  headerExamples,
  type IdentityExample,
  sightingsIn,
  thirdExamples,
} from '../support/identity-examples.ts';
import { measureOf, tableOf } from '../support/identity-measure.ts';

const third = thirdExamples();
const ordinary = third.filter(({ rule }) => rule === '');
const RULES = [...new Set(third.map(({ rule }) => rule))].filter((rule) => rule !== '').sort();

const rulesIn = ({ value }: IdentityExample): readonly TextRuleName[] =>
  sightingsIn(value).map(({ rule }) => rule);
const errorsIn = (example: IdentityExample): readonly string[] =>
  rulesIn(example).filter((rule) => katalog.fieldRules[rule].severity === 'error');
const linesOf = (examples: readonly IdentityExample[]): readonly string[] => examples.map(({ line }) => line);

/** What each detector misses, exactly; none of it is a disguise that the rules list. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  'VI-05': ['melati@ contoh .com'], // a host that is no known one, in three pieces
  'VI-11': ['Kampung Bahari'], // also the name of a programme, Kampung Bahari Nusantara
  'VI-13': ['Ni Made Suartini'], // the known name of the three is also a word
};

/** What is no identity of the rule under which it stands, but rightly told by another. */
const ELSEWHERE: Readonly<Record<string, TextRuleName>> = {
  '9926991208060000': 'VI-02',
  '3326991213060000': 'VI-02',
  '3326993208060000': 'VI-02',
  '3326997208060000': 'VI-02',
  '332699120806000': 'VI-02',
  '33269912080600001': 'VI-02',
  'NPWP 08.123.456.7-890.000': 'VI-02',
  '(021) 5567890': 'VI-04',
  '021-556-7890': 'VI-04',
  '0812-3456-7890': 'VI-03',
  'melati@contoh.com': 'VI-05',
  'RW 021 dan RW 022': 'VI-11',
  '@humas_kota': 'VI-12',
  'akun @contoh.id': 'VI-12',
  '@contoh': 'VI-12',
  '-6.2088, 106.8456': 'VI-15',
};
const owned = third.map((one): IdentityExample => {
  const other = one.tells ? undefined : ELSEWHERE[one.line];
  return other === undefined || one.rule === other ? one : { ...one, rule: other, tells: true };
});

describe('the third examples', () => {
  it.each(RULES)('%s: has at least twelve that tell and twenty-four that do not', (rule) => {
    const own = third.filter((example) => example.rule === rule && example.line !== '');
    expect(own.filter(({ tells }) => tells).length).toBeGreaterThanOrEqual(12);
    expect(own.filter(({ tells }) => !tells).length).toBeGreaterThanOrEqual(24);
  });

  it('have two hundred ordinary sentences', () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(200);
  });
});

describe('the detectors on the third examples', () => {
  process.stdout.write(`Third examples\n${tableOf(measureOf(owned, rulesIn))}\n`);

  it.each(RULES)('%s: finds all that tells but for what is named here', (rule) => {
    const missed = owned.filter(
      (one) => one.tells && one.rule === rule && !rulesIn(one).some((found) => found === rule),
    );
    expect(linesOf(missed)).toEqual(MISSED[rule] ?? []);
  });

  it.each(RULES)('%s: leaves alone what only resembles one', (rule) => {
    const found = third.filter(
      (one) => !one.tells && one.rule === rule && rulesIn(one).some((name) => name === rule),
    );
    expect(linesOf(found)).toEqual([]);
  });

  it('tell nothing else of what is no identity', () => {
    const found = owned.filter((one) => !one.tells && one.rule !== '' && rulesIn(one).length > 0);
    expect(linesOf(found)).toEqual([]);
  });

  it('tell one mistake once', () => {
    const twice = third.filter((one) => one.tells && rulesIn(one).length > 1);
    expect(linesOf(twice)).toEqual([]);
  });

  it('give no error to any ordinary sentence', () => {
    expect(linesOf(ordinary.filter((one) => errorsIn(one).length > 0))).toEqual([]);
  });

  it('warn of one ordinary sentence only, the street of an event', () => {
    const warned = ordinary.filter((one) => rulesIn(one).length > 0);
    expect(linesOf(warned)).toEqual(['Kampanye 16 HAKTP di CFD Jl. Sudirman']);
  });
});

describe('the headers among the third examples', () => {
  const isRefused = refusedHeader(tajukDitolak);

  it.each(headerExamples())('VI-16: $line', ({ value, tells }) => {
    expect(isRefused(String(value))).toBe(tells);
  });
});

const texts = third.filter(({ value }) => typeof value === 'string');
const choices = fc.array(fc.nat(6), { minLength: 20, maxLength: 20 });
const gaps = fc.constantFrom('', ' ', '-', '.', '_', '/');

describe('a verdict on the third examples', () => {
  it('stays the same under every disguise of its text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), disguise, ({ value }, hide) => {
        const plain = sightingsIn(value).map(({ rule }) => rule);
        expect(sightingsIn(hide(String(value))).map(({ rule }) => rule)).toEqual(plain);
      }),
      { seed: 11, numRuns: 4000 },
    );
  });

  it('stays the same with letters for some digits of an identity number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('3101991001010010', '1110995010100101', '3326991208060000'),
        fc.constantFrom([16], [4, 4, 4, 4], [6, 6, 4], [8, 8]),
        gaps,
        choices,
        (number, lengths, gap, letters) => {
          const text = `NIK ${withLetters(number, lengths, gap, letters)} dirujuk`;
          expect(sightingsIn(text).map(({ rule }) => rule)).toEqual(['VI-01']);
        },
      ),
      { seed: 13, numRuns: 2000 },
    );
  });

  it('stays the same with letters for some digits of a mobile number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('081012101010', '085210901091', '081234567890'),
        fc.constantFrom([12], [4, 4, 4]),
        gaps,
        choices,
        (number, lengths, gap, letters) => {
          const text = `hub. ${withLetters(number, lengths, gap, letters)} malam`;
          expect(sightingsIn(text).map(({ rule }) => rule)).toEqual(['VI-03']);
        },
      ),
      { seed: 17, numRuns: 2000 },
    );
  });
});
