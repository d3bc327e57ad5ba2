import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeIndicators } from '../../core/commands/compute-indicators.ts';
import { breakdownsOf } from '../../core/engine/indicator/compute.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { buku, type Entry, hari, hitung, sampul } from './buku.ts';

const { templates } = katalog;
const FIRST = hari('2023-11-20');
const CODES = 6;

/** Entries that a form takes, now and then blank or unreadable; few codes, so that rows of several forms meet. */
function entries(id: string): fc.Arbitrary<Entry> {
  const template = templates.find((one) => one.id === id);
  const cells = Object.entries(template?.columns ?? {}).flatMap(([name, column]) => {
    if (column.derived || column.children) return [];
    const [blank, wrong] = [null, '???'].map((value) => ({ weight: 1, arbitrary: fc.constant(value) }));
    return [
      [
        name,
        fc.oneof({ weight: 18, arbitrary: valid(name, column) }, blank ?? never(), wrong ?? never()),
      ] as const,
    ];
  });
  return fc.record(Object.fromEntries(cells));
}

function never(): never {
  throw new RangeError('there are two');
}

function valid(name: string, column: Column): fc.Arbitrary<string | number> {
  if (name === 'tahun') return fc.constantFrom(2023, 2024);
  if (column.list) return chosen(column);
  switch (column.type) {
    case 'date':
      return fc.integer({ min: FIRST, max: FIRST + 300 });
    case 'code':
      return fc.integer({ min: 1, max: CODES }).map((n) => codeLike(column.mask ?? '', n));
    case 'text':
      return fc.constantFrom('Uraian kegiatan', 'Rapat "awal" & <akhir>');
    default:
      return fc.integer({ min: 0, max: 120 });
  }
}

function chosen({ list, type }: Column): fc.Arbitrary<string> {
  if (list?.id === 'CL_WILAYAH') return fc.constantFrom('31.73', '31.71', '31');
  const one = fc.constantFrom(...(list?.codes ?? []).map(({ code }) => code));
  if (type !== 'choices') return one;
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((some) => some.join('; '));
}

/** Rows of a form, each with a code of its own. */
function rowsOf(id: string, maxLength: number): fc.Arbitrary<readonly Entry[]> {
  const { key = null, columns = {} } = templates.find((one) => one.id === id) ?? {};
  const mask = key === null ? null : (columns[key]?.mask ?? null);
  return fc
    .array(entries(id), { maxLength })
    .map((rows) =>
      rows.map((row, i) => (key !== null && mask !== null ? { ...row, [key]: codeLike(mask, i + 1) } : row)),
    );
}

/** `KS-####-####-####` with a number at its end. */
function codeLike(mask: string, number: number): string {
  const shape = mask.replace('####', '3173').replace('####', '2024');
  return shape.replace(/#+$/, (end) => String(number).padStart(end.length, '0')).replaceAll('#', '1');
}

const forms = templates.slice(1).map(({ id }) => id);
const books: fc.Arbitrary<readonly Snapshot[]> = fc
  .tuple(
    fc.record(Object.fromEntries(forms.map((id) => [id, rowsOf(id, 8)]))),
    fc.record(Object.fromEntries(forms.map((id) => [id, fc.constant([])]))),
  )
  .map(([own, other]) => [
    buku({ T00: [sampul(2024, 7, { data_per_tanggal: hari('2024-07-25') })], ...own }),
    buku({ T00: [sampul(2024, 7, { kode_wilayah: '31.71' })], ...other }),
  ]);

const CONTEXT = {
  today: hari('2025-01-15'),
  period: { kind: 'half', year: 2024, number: 1 },
  region: null,
  previous: [],
  settings: [],
} as const;
const BY = [...new Set(indikator.flatMap(breakdownsOf))];

function all(snapshots: readonly Snapshot[]) {
  const found = computeIndicators(snapshots, CONTEXT, { by: BY });
  if ('problem' in found) throw new RangeError(found.problem.id);
  return found.computed;
}

describe('every indicator', () => {
  it('lies between its least and its greatest, and is a number or none', () => {
    fc.assert(
      fc.property(books, (some) => {
        for (const { indicator, amount, by } of all(some)) {
          for (const one of [amount, ...by.map((part) => part.amount)]) {
            expect(one.value === null, indicator.id).toBe(one.state !== 'value');
            expect(Number.isNaN(one.value ?? 0), indicator.id).toBe(false);
            if (one.value === null) continue;
            expect(one.low ?? -Infinity, indicator.id).toBeLessThanOrEqual(one.value + 1e-9);
            expect(one.high ?? Infinity, indicator.id).toBeGreaterThanOrEqual(one.value - 1e-9);
          }
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('does not depend on the order of rows and workbooks', () => {
    fc.assert(
      fc.property(books, (some) => {
        const turned = [...some].reverse().map((book) => ({ ...book, sheets: book.sheets.map(turnedSheet) }));
        const totals = (snapshots: readonly Snapshot[]) =>
          all(snapshots)
            .filter(({ indicator }) => !LATEST.includes(indicator.id))
            .map(({ indicator, amount }) => [indicator.id, rounded(amount.value)]);
        expect(totals(turned)).toEqual(totals(some));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('has parts by region, month, sex, age and citizenship that add up where each row is in one', () => {
    fc.assert(
      fc.property(books, (some) => {
        for (const { indicator, amount, by } of all(some)) {
          if (!['IND-01', 'IND-02', 'IND-39'].includes(indicator.id)) continue;
          for (const dimension of ['w', 'p', 's', 'u', 'a', 'e', 'n'].filter((one) =>
            indicator.by.includes(one),
          )) {
            const parts = by.filter((part) => part.dimension === dimension);
            const sum = parts.reduce((total, part) => total + (part.amount.value ?? 0), 0);
            expect([indicator.id, dimension, sum]).toEqual([indicator.id, dimension, amount.value ?? 0]);
          }
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

/** Of two visits to a hotel on one day either may be the latest. */
const LATEST = ['IND-56', 'IND-57', 'IND-58'];

function turnedSheet(sheet: Snapshot['sheets'][number]): Snapshot['sheets'][number] {
  if (sheet.name === 'T00 Sampul') return sheet;
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      values: [...column.values.slice(0, 2), ...column.values.slice(2).reverse()],
    })),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

describe('a victim', () => {
  it('goes on counting when her data were erased', () => {
    const kasus = {
      kode_kasus: 'KS-3173-2024-0001',
      tanggal_lapor: hari('2024-07-02'),
      status_kasus: 'DUGAAN',
      wilayah_pencatat: '31.73',
      status_penanganan: 'BARU',
    };
    const erased = {
      kode_korban: 'KB-3173-2024-0001',
      kode_kasus: kasus.kode_kasus,
      _status_validasi: 'DIHAPUS',
    };
    const found = hitung('IND-02', [buku({ T00: [sampul(2024, 7)], T01: [kasus], T02: [erased] })], {
      by: ['s'],
    });
    expect(found.amount).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(found.by.filter(({ amount }) => amount.value === 1).map(({ key }) => key)).toEqual(['TD']);
  });
});
