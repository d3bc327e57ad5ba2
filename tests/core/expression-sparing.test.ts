import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionNumber } from '../../core/engine/expression/expression-number.ts';
import { kleene } from '../../core/engine/expression/kleene.ts';
import { medianAmount, middleOf } from '../../core/engine/indicator/median.ts';
import { allOf, anyOf, lookup, not, related } from '../../core/kit/expression/language.ts';
import { perkara } from './expression-schema.ts';
import { bookOf, o, verdictsIn } from './expression-verdicts.ts';

const TELL = 'cannot tell';
const person = (kodePerkara: string | null) => ({ kode_perkara: kodePerkara });

describe('expressions that say the same', () => {
  const sah = () => lookup(perkara, 'kode_perkara', o.kode_perkara, 'status').is('SAH');

  it('have the same number, and those that differ in anything have not', () => {
    const number = ({ node }: ReturnType<typeof sah>) => expressionNumber(node);
    expect(number(sah())).toBe(number(sah()));
    expect(number(not(sah()))).toBe(number(not(sah())));
    const others = [sah(), not(sah()), o.usia.atLeast(1), o.usia.atLeast(2), o.usia.above(1)];
    expect(new Set(others.map(number)).size).toBe(others.length);
  });
});

describe('a condition that looks everything up in one row', () => {
  const found = <K extends 'status' | 'kota'>(name: K) =>
    lookup(perkara, 'kode_perkara', o.kode_perkara, name);
  const condition = anyOf(
    allOf(found('status').is('SAH'), not(found('kota').is('LAMA'))),
    lookup(perkara, 'kode_perkara', o.kode_perkara, 'bobot').atLeast(5),
  );
  const cases = [
    { kode_perkara: 'PK-0001', status: 'Sah', bobot: 1 },
    { kode_perkara: 'PK-0002', status: null, bobot: 7 },
    { kode_perkara: 'PK-0003', status: null, bobot: 1 },
  ];
  const people = ['PK-0001', 'PK-0002', 'PK-0003', 'PK-0009', null, 'bukan'].map(person);

  it('cannot tell without that row, and says what the row itself says', () => {
    expect(verdictsIn(condition, bookOf(people, cases))).toEqual([TELL, 'true', TELL, TELL, TELL, TELL]);
  });

  it('looks at workbooks that lie beside as well', () => {
    const other = bookOf([], [{ kode_perkara: 'PK-0009', bobot: 9 }]);
    expect(verdictsIn(condition, bookOf(people, cases), [other])[3]).toBe('true');
  });
});

describe('numbers of related rows', () => {
  const book = (rows: number) =>
    bookOf(
      [person('PK-0001'), person('PK-0002'), person(null)],
      Array.from({ length: rows }, () => ({ kode_perkara: 'PK-0001', status: 'Sah' })),
    );
  const count = related(perkara, 'kode_perkara', o.kode_perkara);

  it.each([
    [254, 254],
    [255, 254],
    [254, 255],
    [255, 255],
    [300, 254],
    [300, 299],
    [300, 300],
    [300, 301],
  ])('%i rows are compared with %i', (rows, limit) => {
    const none = limit <= 0 ? 'true' : 'false';
    expect(verdictsIn(count.atLeast(limit), book(rows))).toEqual([String(rows >= limit), none, TELL]);
    expect(verdictsIn(count.equals(limit), book(rows))[0]).toBe(String(rows === limit));
    expect(verdictsIn(count.above(limit), book(rows))[0]).toBe(String(rows > limit));
  });

  it('with a code are told from those with another, and from those of which more cannot be told', () => {
    const some = bookOf(['PK-0001', 'PK-0002', 'PK-0003', 'PK-0004', null].map(person), [
      { kode_perkara: 'PK-0001', bobot: 3, status: 'Sah' },
      { kode_perkara: 'PK-0002', bobot: 1, status: 'Sah' },
      { kode_perkara: 'PK-0002', bobot: 3, status: null },
      { kode_perkara: 'PK-0003', bobot: null, status: 'Sah' },
    ]);
    const both = related(perkara, 'kode_perkara', o.kode_perkara, (p) =>
      allOf(p.bobot.atLeast(2), p.status.is('SAH')),
    );
    const expected = ['true', 'false', 'false', 'false', TELL];
    expect(verdictsIn(both.atLeast(1), some)).toEqual(expected);
    expect(verdictsIn(both.above(0), some)).toEqual(expected);
    expect(verdictsIn(both.atMost(0), some)).toEqual(['false', 'true', 'true', 'true', TELL]);
  });
});

describe('AND and OR of verdicts', () => {
  const verdicts = fc.integer({ min: 0, max: 13 }).chain((length) => {
    const some = fc.array(fc.constantFrom(0, 1, 2), { minLength: length, maxLength: length });
    return fc.array(some, { minLength: 1, maxLength: 4 });
  });

  it('are those of Kleene for any number of rows', () => {
    const worst: readonly number[] = [0, 2, 1]; // of AND: FALSE before UNKNOWN before TRUE
    const pick = (order: readonly number[]) => (a: number, b: number) =>
      order.indexOf(a) < order.indexOf(b) ? a : b;
    fc.assert(
      fc.property(verdicts, (operands) => {
        const given = operands.map((one) => Uint8Array.from(one));
        const length = given[0]?.length ?? 0;
        const said = (order: readonly number[]) =>
          Array.from({ length }, (_, i) => operands.map((one): number => one[i] ?? 0).reduce(pick(order)));
        expect([...kleene('and', given, length)]).toEqual(said(worst));
        expect([...kleene('or', given, length)]).toEqual(said(worst.toReversed()));
      }),
    );
  });
});

describe('the middle of numbers', () => {
  it('lies between the middles that any choice of the uncertain ones makes, and reaches both', () => {
    const different = fc.uniqueArray(fc.integer({ min: -9, max: 30 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(different, fc.integer({ min: 1, max: 8 }), (numbers, count) => {
        const [sure, maybe] = [numbers.slice(0, count), numbers.slice(count)];
        const middles = Array.from({ length: 2 ** maybe.length }, (_, bits) =>
          middleOf(Float64Array.from([...sure, ...maybe.filter((_one, i) => bits & (1 << i))]).sort()),
        );
        const { low, high } = medianAmount(sure, maybe, 0);
        expect([low, high]).toEqual([Math.min(...middles), Math.max(...middles)]);
      }),
    );
  });
});
