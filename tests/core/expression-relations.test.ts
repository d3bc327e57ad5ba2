import { describe, expect, it } from 'vitest';
import {
  exists,
  lookup,
  lookupLatest,
  related,
  relatedSum,
  total,
  totalSum,
  unfound,
} from '../../core/kit/expression/language.ts';
import { columnOf } from '../../core/kit/expression/nodes.ts';
import { numeric } from '../../core/kit/expression/operands.ts';
import { orang, perkara } from './expression-schema.ts';
import { bookOf, o, valuesIn, verdictsIn } from './expression-verdicts.ts';
import { TODAY } from './expression-worlds.ts';

const TELL = 'cannot tell';
const numberOf = (value: number) => numeric({ kind: 'literal', type: 'number', value });
const person = (kodePerkara: string | null, more = {}) => ({ kode_perkara: kodePerkara, ...more });

describe('related rows', () => {
  const cases = [
    { kode_perkara: 'PK-0001', bobot: 2.5, status: 'Sah' },
    { kode_perkara: 'PK-0001', bobot: 99, status: 'Entah' },
    { kode_perkara: 'PK-0001', bobot: 1, status: null },
    { kode_perkara: 'bukan kode', bobot: 1, status: 'Sah' },
  ];
  const book = bookOf([person('PK-0001'), person('PK-0002'), person(null), person('PK-1A')], cases);

  it('are counted by a code, and unknown without one', () => {
    expect(valuesIn(related(perkara, 'kode_perkara', o.kode_perkara), book)).toEqual([3, 0, '', '']);
  });

  it('are counted only when the condition certainly holds', () => {
    const sah = related(perkara, 'kode_perkara', o.kode_perkara, (p) => p.status.is('SAH'));
    const tidakSah = related(perkara, 'kode_perkara', o.kode_perkara, (p) => p.status.isNot('SAH'));
    expect(valuesIn(sah, book)[0]).toBe(1);
    expect(valuesIn(tidakSah, book)[0]).toBe(0);
  });

  it('are summed where the number is known', () => {
    const weight = relatedSum(perkara, 'kode_perkara', o.kode_perkara, (p) => p.bobot);
    expect(valuesIn(weight, book)).toEqual([3.5, 0, '', '']);
  });

  it('can be rows of the same sheet, the row itself among them', () => {
    const twins = bookOf([person('PK-0001'), person('PK-0001'), person('PK-0002')]);
    expect(valuesIn(related(orang, 'kode_perkara', o.kode_perkara), twins)).toEqual([2, 2, 1]);
  });

  it('are not counted in workbooks that lie beside', () => {
    const other = bookOf([], [{ kode_perkara: 'PK-0001' }]);
    const count = related(perkara, 'kode_perkara', o.kode_perkara);
    expect(valuesIn(count, bookOf([person('PK-0001')]), [other])).toEqual([0]);
  });
});

describe('rows of a whole table', () => {
  const cases = [
    { kode_perkara: 'PK-0001', status: 'Sah', bobot: 1.5 },
    { kode_perkara: null, status: 'Sah', bobot: 2 },
    { kode_perkara: 'PK-0002', status: 'Batal', bobot: null },
  ];
  const book = bookOf([person('PK-0001'), person(null)], cases);

  it('are counted for each row alike', () => {
    expect(
      valuesIn(
        total(perkara, (p) => p.status.is('SAH')),
        book,
      ),
    ).toEqual([2, 2]);
  });

  it('are summed, and cannot be where a number is not known', () => {
    const weight = (p: Parameters<Parameters<typeof totalSum<typeof perkara.columns>>[1]>[0]) => p.bobot;
    expect(
      valuesIn(
        totalSum(perkara, weight, (p) => p.status.is('SAH')),
        book,
      ),
    ).toEqual([3.5, 3.5]);
    expect(
      valuesIn(
        totalSum(perkara, weight, (p) => p.kode_perkara.isFilled()),
        book,
      ),
    ).toEqual(['', '']);
  });
});

describe('several codes in a cell', () => {
  const lost = (since: number) =>
    unfound(perkara, 'kode_perkara', o.alias, { mask: 'PK-####', year: 3, since: numberOf(since) });
  const book = bookOf(
    ['PK-0001', 'PK-0001; PK-0009', 'PK-0009; PK-0008', 'PK-0001, PK-0009', null].map((alias) =>
      person('PK-0001', { alias }),
    ),
    [{ kode_perkara: 'PK-0001' }],
  );

  it('are counted where they have no row, and cannot be told where one is no code', () => {
    expect(valuesIn(lost(0), book)).toEqual([0, 1, 2, '', '']);
  });

  it('are left out when their number is below the given one', () => {
    expect(valuesIn(lost(9), book)).toEqual([0, 1, 1, '', '']);
  });

  it('may have their row in a workbook beside', () => {
    const beside = [bookOf([], [{ kode_perkara: 'PK-0009' }])];
    expect(valuesIn(lost(0), book, beside)).toEqual([0, 0, 1, '', '']);
  });
});

describe('a row with a code', () => {
  const found = exists(perkara, 'kode_perkara', o.kode_perkara);
  const book = bookOf([person('PK-0001'), person('PK-0002'), person(null)], [{ kode_perkara: 'PK-0001' }]);

  it('exists or not, and cannot be told without a code', () => {
    expect(verdictsIn(found, book)).toEqual(['true', 'false', TELL]);
  });

  it('exists when a workbook beside has it', () => {
    expect(verdictsIn(found, book, [bookOf([], [{ kode_perkara: 'PK-0002' }])])).toEqual([
      'true',
      'true',
      TELL,
    ]);
  });
});

describe('a value looked up', () => {
  const status = lookup(perkara, 'kode_perkara', o.kode_perkara, 'status');
  const masuk = lookup(perkara, 'kode_perkara', o.kode_perkara, 'masuk');

  it('is that of the first row with the code', () => {
    const cases = [
      { kode_perkara: 'PK-0001', status: 'Sah' },
      { kode_perkara: 'PK-0001', status: 'Batal' },
    ];
    expect(valuesIn(status, bookOf([person('PK-0001')], cases))).toEqual(['Sah']);
  });

  it('is unknown when the row is missing, or its cell blank or invalid', () => {
    const cases = [
      { kode_perkara: 'PK-0001', status: 'Entah' },
      { kode_perkara: 'PK-0002', status: null },
    ];
    const book = bookOf([person('PK-0001'), person('PK-0002'), person('PK-0003'), person(null)], cases);
    expect(valuesIn(status, book)).toEqual(['', '', '', '']);
    expect(verdictsIn(status.is('SAH'), book)).toEqual([TELL, TELL, TELL, TELL]);
  });

  it('comes from a workbook beside when this one has no such row', () => {
    const beside = [
      bookOf([], [{ kode_perkara: 'PK-0001', masuk: TODAY - 9 }]),
      bookOf([], [{ kode_perkara: 'PK-0002', masuk: TODAY - 8 }]),
    ];
    const book = bookOf([person('PK-0001'), person('PK-0002')], [{ kode_perkara: 'PK-0001', masuk: TODAY }]);
    expect(valuesIn(masuk, book, beside)).toEqual([TODAY, TODAY - 8]);
  });

  it('can be found by a code that is looked up itself', () => {
    const induk = lookup(perkara, 'kode_perkara', o.kode_perkara, 'kode_perkara');
    const lewatInduk = lookup(perkara, 'kode_perkara', induk, 'masuk');
    const book = bookOf(
      [person('PK-0001'), person('PK-0002'), person(null)],
      [{ kode_perkara: 'PK-0001', masuk: TODAY }],
    );
    expect(valuesIn(lewatInduk, book)).toEqual([TODAY, '', '']);
  });

  it('is that of the row with the latest day where this is asked for', () => {
    const latest = lookupLatest(perkara, 'kode_perkara', o.kode_perkara, { by: 'masuk', value: 'status' });
    const cases = [
      { kode_perkara: 'PK-0001', masuk: TODAY - 9, status: 'Sah' },
      { kode_perkara: 'PK-0001', masuk: TODAY - 1, status: 'Batal' },
      { kode_perkara: 'PK-0001', masuk: null, status: 'Sah' },
      { kode_perkara: 'PK-0002', masuk: null, status: 'Sah' },
    ];
    const book = bookOf([person('PK-0001'), person('PK-0002'), person(null)], cases);
    expect(verdictsIn(latest.is('BATAL'), book)).toEqual(['true', TELL, TELL]);
  });

  it('can be a set', () => {
    const saluran = lookup(perkara, 'kode_perkara', o.kode_perkara, 'saluran');
    const [one, other] = columnOf({ kind: 'column', table: perkara, name: 'saluran' }).list?.codes ?? [];
    const cases = [
      { kode_perkara: 'PK-0001', saluran: one?.label.id ?? '' },
      { kode_perkara: 'PK-0002', saluran: null },
    ];
    const book = bookOf([person('PK-0001'), person('PK-0002'), person('PK-0003')], cases);
    expect(verdictsIn(saluran.has(one?.code ?? ''), book)).toEqual(['true', TELL, TELL]);
    expect(verdictsIn(saluran.has(other?.code ?? ''), book)).toEqual(['false', TELL, TELL]);
  });

  it('can be a text', () => {
    const uraian = lookup(perkara, 'kode_perkara', o.kode_perkara, 'uraian');
    const book = bookOf([person('PK-0001', { alias: 'abc' })], [{ kode_perkara: 'PK-0001', uraian: 'abc' }]);
    expect(verdictsIn(uraian.sameText(o.alias), book)).toEqual(['true']);
  });
});
