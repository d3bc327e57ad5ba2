import { expect, it } from 'vitest';
import { feasibleRanges } from '../../core/engine/masking/feasible.ts';
import { mask } from '../../core/engine/masking/mask.ts';
import { roundedTo5 } from '../../core/engine/masking/rounding.ts';
import { whyMasked } from '../../core/engine/masking/why-masked.ts';
import { listOf, person, printedList, printedTable, tableOf } from './masking-tables.ts';

it.each([
  [[4, 3, 22, 5, 3, 0], '* * 22 5 * 0 | 37'],
  [[0, 2, 22, 8, 5, 0], '0 * 22 8 * 0 | 37'],
  [[1, 1, 20, 15, 0, 0], '* * 20 * 0 0 | 37'],
  [[9, 6, 22, 0, 0, 0], '9 6 22 0 0 0 | 37'],
  [[1, 1, 22, 1, 1, 1], '* * * * * * | 27'],
  [[1, 4, 22, 10], '* * 22 * | 37'],
  [[2, 3, 22, 10], '* * 22 * | 37'],
])('prints the list %j as the specification does', (values, printed) => {
  expect(printedList(values)).toBe(printed);
});

it('masks the smallest partners of a small number in rows and columns', () => {
  const rows = [
    [13, 2, 7],
    [9, 6, 8],
    [11, 5, 10],
  ];
  expect(printedTable(rows)).toEqual(['13 * * | 22', '9 6 8 | 23', '11 * * | 26', '33 13 25 | 71']);
});

it('finds the published ranges of the masked cells of that table', () => {
  const { cells, lines } = tableOf([
    [13, 2, 7],
    [9, 6, 8],
    [11, 5, 10],
  ]);
  const ids = ['0,1', '0,2', '2,1', '2,2', '1,1'];
  const ranges = feasibleRanges(cells, lines, new Set(ids.slice(0, 4)), ids);
  // The specification's intervals start at 0; who knows that `*` is at least 1 has one value less at an end.
  expect([...ranges]).toEqual([
    ['0,1', { low: 1, high: 6 }],
    ['0,2', { low: 3, high: 8 }],
    ['2,1', { low: 1, high: 6 }],
    ['2,2', { low: 9, high: 14 }],
    ['1,1', { low: 6, high: 6 }],
  ]);
});

it('finds the ranges of the specification when `*` may be zero as well', () => {
  const { cells, lines } = tableOf([
    [13, 2, 7],
    [9, 6, 8],
    [11, 5, 10],
  ]);
  const ids = ['0,1', '0,2', '2,1', '2,2'];
  const latent = cells.map((cell) => (ids.includes(cell.id) ? { ...cell, told: 'latent' as const } : cell));
  expect([...feasibleRanges(latent, lines, new Set(), ids).values()]).toEqual([
    { low: 0, high: 7 },
    { low: 2, high: 9 },
    { low: 0, high: 7 },
    { low: 8, high: 15 },
  ]);
});

it('masks a third cell of a column whose masked cells are too small together', () => {
  const rows = [
    [12, 6, 3],
    [7, 8, 1],
    [10, 5, 6],
  ];
  expect(printedTable(rows).slice(0, 3)).toEqual(['12 * * | 21', '7 * * | 16', '10 * * | 21']);
});

it('masks the total when only the total can be hidden', () => {
  expect(printedList([1, 1, 1, 1, 1])).toBe('* * * * * | *');
  expect(printedList([5, 1])).toBe('* * | 6');
  expect(printedList([4, 2])).toBe('* * | 6');
  expect(printedList([3, 2])).toBe('* * | *');
});

it('masks a small total together with its parts, and zeros never', () => {
  expect(printedList([0, 3, 0])).toBe('0 * 0 | *');
  expect(printedList([0, 0, 0])).toBe('0 0 0 | 0');
});

it.each([
  [3, '* * 6 9 30 | 50'],
  [5, '* * * 9 30 | 50'],
  [10, '* * * * 30 | 50'],
  [11, '* * * * 30 | 50'],
] as const)('goes by the threshold %i', (k, printed) => {
  expect(printedList([2, 3, 6, 9, 30], k)).toBe(printed);
});

it('treats a margin below the threshold as a cell of its own line', () => {
  const rows = [
    [0, 2, 1],
    [9, 6, 8],
    [11, 7, 10],
  ];
  // The row of 3 needs a partner among the margins; the row of 23 then has a hidden total and two hidden cells.
  expect(printedTable(rows)).toEqual(['0 * * | *', '9 * * | *', '11 7 10 | 28', '20 15 19 | 54']);
});

it('leaves three meetings as they are', () => {
  const cells = [2, 3].map((value, index) => ({ ...person(String(index), value), sensitive: false }));
  const total = { ...person('total', 5), sensitive: false };
  const { masked } = mask([...cells, total], [{ total: 'total', parts: ['0', '1'] }], { k: 5 });
  expect([...masked]).toEqual([]);
});

it('hides the part as well when the rest of a percentage would be small', () => {
  const cells = [person('all', 20), person('part', 18), { ...person('rest', 2), told: 'derivable' as const }];
  const { masked } = mask(cells, [{ total: 'all', parts: ['part', 'rest'] }], { k: 5 });
  expect([...masked.keys()]).toEqual(['part', 'rest']);
});

it('masks the quarter when it would give away the month that was not published', () => {
  const cells = [
    { ...person('month 1', 12), fate: 'shown' as const },
    { ...person('month 2', 9), fate: 'shown' as const },
    { ...person('month 3', 2), told: 'latent' as const },
    person('quarter', 23),
  ];
  const line = { total: 'quarter', parts: ['month 1', 'month 2', 'month 3'] };
  expect([...mask(cells, [line], { k: 5 }).masked]).toEqual([['quarter', { kind: 'subtraction', line }]]);
});

it('prints the quarter when the month that was not published is large', () => {
  const cells = [
    { ...person('month 1', 12), fate: 'shown' as const },
    { ...person('month 2', 9), told: 'latent' as const },
    person('quarter', 21),
  ];
  const { masked } = mask(cells, [{ total: 'quarter', parts: ['month 1', 'month 2'] }], { k: 5 });
  expect([...masked]).toEqual([]);
});

it('tells which earlier numbers make it impossible to protect a cell', () => {
  const cells = [
    { ...person('a', 12), fate: 'shown' as const },
    person('b', 2),
    { ...person('all', 14), fate: 'shown' as const },
  ];
  const result = mask(cells, [{ total: 'all', parts: ['a', 'b'] }], { k: 5 });
  expect(result).toMatchObject({ broken: ['a', 'all'], exposed: ['b'] });
});

it('tells that an earlier publication showed a number that is small now', () => {
  const cells = [{ ...person('a', 4), fate: 'shown' as const }];
  expect(mask(cells, [], { k: 5 })).toMatchObject({ broken: ['a'], masked: new Map() });
});

it('sees what several lines together give away and no line alone', () => {
  // Each row and each column holds, and yet 0,0 is the rows 0 and 1 without the columns 1 and 2.
  const { cells, lines } = tableOf([
    [2, 9, 9, 20],
    [20, 8, 9, 20],
    [20, 20, 20, 6],
    [20, 20, 20, 7],
  ]);
  const { masked } = mask(cells, lines, { k: 5 });
  const ranges = feasibleRanges(cells, lines, new Set(masked.keys()), [...masked.keys()]);
  expect([...ranges.values()].every(({ low, high }) => high - low >= 4)).toBe(true);
});

it('refuses lines that do not fit the cells', () => {
  const { cells } = listOf([1, 2]);
  expect(() => mask(cells, [{ total: 'total', parts: ['0'] }], { k: 5 })).toThrow(RangeError);
  expect(() => mask(cells, [{ total: 'total', parts: ['0', 'x'] }], { k: 5 })).toThrow(RangeError);
  expect(() => mask(cells, [{ total: 'total', parts: ['0', '1', '1'] }], { k: 5 })).toThrow(RangeError);
  expect(() => mask([...cells, ...cells], [], { k: 5 })).toThrow(RangeError);
});

it('says in both languages why a cell is masked', () => {
  const label = (id: string) => ({ id: `Jumlah ${id}`, en: `Total ${id}` });
  const line = { total: 'A', parts: [] };
  const reasons = [
    { kind: 'small' },
    { kind: 'subtraction', line },
    { kind: 'earlier' },
    { kind: 'weak', cell: 'B' },
  ] as const;
  expect(reasons.map((reason) => whyMasked(reason, { k: 5, label }))).toMatchInlineSnapshot(`
    [
      {
        "en": "This number is masked because it is more than zero and less than 5: so small a number can point at a person.",
        "id": "Angka ini disamarkan karena lebih dari nol dan kurang dari 5: angka sekecil itu dapat menunjuk orang tertentu.",
      },
      {
        "en": "This number is masked because, with the other numbers of the total "Total A", it could be used to compute a masked number.",
        "id": "Angka ini disamarkan karena bersama angka lain dari jumlah "Jumlah A" dapat dipakai untuk menghitung angka yang disamarkan.",
      },
      {
        "en": "This number is masked because it was masked in an earlier published report.",
        "id": "Angka ini disamarkan karena sudah disamarkan dalam laporan yang terbit lebih dahulu.",
      },
      {
        "en": "This number is masked because several tables together could show a narrow range for "Total B".",
        "id": "Angka ini disamarkan karena beberapa tabel bersama-sama dapat memperlihatkan kisaran sempit dari "Jumlah B".",
      },
    ]
  `);
});

it('rounds to the nearest multiple of five', () => {
  expect([0, 5, 7, 8, 12, 13, 37].map(roundedTo5)).toEqual([0, 5, 5, 10, 10, 15, 35]);
});
