import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import type { TextRuleName } from '../../core/kit/identity-rule.ts';
import { disguise } from '../support/identity-disguises.ts';
import {
  firstExamples,
  type IdentityExample,
  secondExamples,
  sightingsIn,
} from '../support/identity-examples.ts';
import { measureOf, tableOf } from '../support/identity-measure.ts';

const first = firstExamples();
const second = secondExamples();
const RULES = [...new Set(first.map(({ rule }) => rule))].filter((rule) => rule !== '').sort();
/** Rules that must find every listed disguise. */
const SURE = ['VI-01', 'VI-03', 'VI-05', 'VI-06'];

const rulesIn = ({ value }: IdentityExample): readonly TextRuleName[] =>
  sightingsIn(value).map(({ rule }) => rule);
const errorsIn = (example: IdentityExample): readonly string[] =>
  rulesIn(example).filter((rule) => katalog.fieldRules[rule].severity === 'error');

describe('the examples of identities', () => {
  it('are as many as were asked for', () => {
    const ordinary = first.filter(({ tells }) => !tells);
    expect(first.length - ordinary.length).toBeGreaterThanOrEqual(200);
    expect(ordinary.length).toBeGreaterThanOrEqual(500);
  });

  it.each(RULES)('%s: has at least ten that tell and twenty that do not', (rule) => {
    const own = first.filter((example) => example.rule === rule);
    expect(own.filter(({ tells }) => tells).length).toBeGreaterThanOrEqual(10);
    expect(own.filter(({ tells }) => !tells).length).toBeGreaterThanOrEqual(20);
  });
});

describe('the detectors on the examples they were written for', () => {
  const measured = measureOf(first, rulesIn);
  process.stdout.write(`First examples\n${tableOf(measured)}\n`);

  it.each(RULES)('%s: finds every one that tells', (rule) => {
    const missed = first.filter(
      (one) => one.tells && one.rule === rule && !rulesIn(one).includes(rule as TextRuleName),
    );
    expect(missed.map(({ line }) => line)).toEqual([]);
  });

  it.each(RULES)('%s: leaves alone what only resembles one', (rule) => {
    const found = first.filter((one) => !one.tells && rulesIn(one).includes(rule as TextRuleName));
    expect(found.map(({ line }) => line)).toEqual([]);
  });

  it('tell one mistake once', () => {
    const twice = first.filter((example) => example.tells && rulesIn(example).length > 1);
    expect(twice.map(({ line }) => line)).toEqual([]);
  });

  it('give no error to any ordinary sentence', () => {
    expect(first.filter((one) => !one.tells && errorsIn(one).length > 0).map(({ line }) => line)).toEqual([]);
  });
});

describe('the detectors on examples they were not tuned on', () => {
  const measured = measureOf(second, rulesIn);
  process.stdout.write(`Second examples\n${tableOf(measured)}\n`);

  it('give no error to any ordinary sentence', () => {
    expect(second.filter((one) => !one.tells && errorsIn(one).length > 0).map(({ line }) => line)).toEqual(
      [],
    );
  });

  it('find more than nineteen of twenty', () => {
    const telling = second.filter(({ tells }) => tells);
    const found = telling.filter((one) => rulesIn(one).includes(one.rule as TextRuleName));
    expect(found.length / telling.length).toBeGreaterThan(0.95);
  });

  it('find something in all that must never be missed', () => {
    const missed = second.filter((one) => one.tells && SURE.includes(one.rule) && errorsIn(one).length === 0);
    expect(missed.map(({ line }) => line)).toEqual([]);
  });
});

const texts = first.filter(({ value }) => typeof value === 'string');

describe('a verdict', () => {
  it('stays the same under every disguise of its text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), disguise, ({ value }, hide) => {
        const plain = sightingsIn(value).map(({ rule }) => rule);
        expect(sightingsIn(hide(String(value))).map(({ rule }) => rule)).toEqual(plain);
      }),
      { seed: 5, numRuns: 4000 },
    );
  });
});

const SEPARATORS = ['', '.', '-', '_', '/', ',', ' ', '\u00a0', '\u2009', '–'] as const;
const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));

/** Made-up numbers of cards: a district 99 and a serial number below 0100, which nobody has. */
const card = fc
  .tuple(
    fc.constantFrom(...(katalog.identity?.provinces ?? [])),
    digits(2),
    fc.oneof(two(1, 31), two(41, 71)),
    two(1, 12),
    digits(2),
    two(0, 99),
  )
  .map(
    ([province, city, day, month, year, serial]) => `${province}${city}99${day}${month}${year}00${serial}`,
  );
const phone = fc
  .tuple(fc.integer({ min: 1, max: 9 }), digits(8), fc.constantFrom('0', '62', '+62'))
  .map(([operator, rest, country]) => ({ country, national: `8${operator}${rest}` }))
  .filter(({ national }) => !/^8111129129/.test(national));
const partings = fc.constantFrom([16], [4, 4, 4, 4], [6, 6, 4], [8, 8], Array<number>(16).fill(1));
const around = fc.constantFrom(
  ['', ''],
  ['2. ', ''],
  ['korban ', ' 5 orang'],
  ['NIK: ', ' usia 17'],
  ['(', ')'],
  ['', ' 12 Agustus 2024'],
);

describe('an identity number', () => {
  it('is found whatever stands between its digits and around it', () => {
    fc.assert(
      fc.property(
        card,
        partings,
        fc.constantFrom(...SEPARATORS),
        around,
        (number, lengths, gap, [before, after]) => {
          const text = `${before}${parted(number, lengths, gap)}${after}`;
          expect(sightingsIn(text).map(({ rule }) => rule)).toEqual(['VI-01']);
        },
      ),
      { seed: 7, numRuns: 4000 },
    );
  });

  it('is found as a number, and said to be rounded when its last digit is lost', () => {
    fc.assert(
      fc.property(card, (number) => {
        const rounded = Math.floor(Number(number) / 10) * 10;
        const [sighting] = sightingsIn(rounded);
        expect(sighting).toMatchObject({ rule: 'VI-01', letter: null, rounded: true });
      }),
      { seed: 7 },
    );
  });
});

describe('a mobile number', () => {
  it('is found whatever stands between its groups', () => {
    fc.assert(
      fc.property(
        phone,
        fc.constantFrom(...SEPARATORS),
        around,
        ({ country, national }, gap, [before, after]) => {
          const [head, middle, tail] = [national.slice(0, 3), national.slice(3, 7), national.slice(7)];
          const number =
            country === '0'
              ? `0${head}${gap}${middle}${gap}${tail}`
              : `${country}${gap}${head}${gap}${middle}${gap}${tail}`;
          expect(sightingsIn(`${before}${number}${after}`).map(({ rule }) => rule)).toEqual(['VI-03']);
        },
      ),
      { seed: 9, numRuns: 4000 },
    );
  });
});

describe('the position of a finding', () => {
  it.each([
    ['hub. 0812-3456-7890', 6],
    ['😀 \u200bhub. 0812-3456-7890', 9],
    ['ｈｕｂ． ０８１２３４５６７８９０', 6],
  ])('counts the characters of the cell: %s', (text, letter) => {
    expect(sightingsIn(text)).toMatchObject([{ rule: 'VI-03', letter, count: 1 }]);
  });

  it('is that of the first, with how many there are', () => {
    expect(sightingsIn('a@contoh.id dan b@contoh.id')).toMatchObject([
      { rule: 'VI-05', letter: 1, count: 2 },
    ]);
  });
});

const LONG = 50_000;
const HOSTILE = [
  '0',
  '8 ',
  '1-',
  '08',
  '3173 ',
  '@',
  'a@',
  'a.',
  'LP/',
  'lahir ',
  'Siti ',
  'A. ',
  'bin ',
  'jl ',
  'RT 0',
  'paspor ',
  'A1',
  '-6.2088,',
  'at ',
  'x.com/',
  'lahir di Aa ',
  '.',
  ' ',
  'I0',
  'AA BIN ',
  'Masjid Aa bin ',
  '1 OOO ',
  '1,25',
  'KORBAN DEWI ',
  'A1234567/',
  'é\u200b',
];

describe('a text of 50,000 characters made to cost time', () => {
  it.each(HOSTILE)('is looked through to its end: %s', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    expect(sightingsIn(`${text} | 3173014505990001`).map(({ rule }) => rule)).toContain('VI-01');
  });
});

function parted(number: string, lengths: readonly number[], gap: string): string {
  let from = 0;
  const pieces = lengths.map((length) => {
    from += length;
    return number.slice(from - length, from);
  });
  return pieces.join(gap);
}

it('finds nothing in the ids of rows, which look like numbers of all kinds', () => {
  const ids = [
    'b871fc1e-d325-4ce8-aeb5-4ded9f798ba6',
    'bcc27ea1-9607-4e70-a6ac-393379b0d867',
    'bfcb1b50-2a37-4ee9-85fa-6823d527c75c',
    ...Array.from({ length: 2000 }, () => randomUUID()),
  ];
  expect(ids.filter((id) => sightingsIn(id).length > 0)).toEqual([]);
  // Beside anything else the digits count again.
  expect(sightingsIn('NIK 3173991207060001 bfcb1b50-2a37-4ee9-85fa-6823d527c75c')).not.toEqual([]);
});
