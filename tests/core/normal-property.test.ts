import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellReading } from '../../core/engine/normal/cell-reading.ts';
import { type DecodedValue, normalForm } from '../../core/engine/normal/normal-form.ts';
import { bentukEksploitasi } from '../../core/katalog/daftar-kode/eksploitasi.ts';
import { kelompokUsia } from '../../core/katalog/daftar-kode/korban.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';
import {
  type Column,
  type Columns,
  choice,
  choices,
  code,
  currency,
  date,
  decimal,
  integer,
  text,
} from '../../core/kit/column.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { type FormattedCell, readCells } from '../support/normal-read.ts';
import { normalLines } from '../support/normal-table.ts';

const label = { id: 'Contoh', en: 'Example' };
const facts = { label, help: label, example: '', required: false, privacy: 'internal' } as const;
const columns = {
  hari: date({ ...facts, coarse: true }),
  rentang: date({ ...facts, until: 'hari' }),
  bulat: integer({ ...facts, min: -1_000_000, max: 1_000_000_000 }),
  pecahan: decimal({ ...facts, min: -1_000_000, max: 1_000_000_000 }),
  uang: currency(facts),
  pilihan: choice({ ...facts, list: bentukEksploitasi }),
  wilayah: choice({ ...facts, list: wilayah, groups: ['KABKOTA'] }),
  kelompok: choice({ ...facts, list: kelompokUsia }),
  banyak: choices({ ...facts, list: bentukEksploitasi }),
  uraian: text({ ...facts, max: 300 }),
  kode: code({ ...facts, mask: 'KS-####-####-####' }),
} satisfies Columns;
const names = Object.keys(columns) as (keyof typeof columns)[];

// What people write, and pieces of it in any order.
const written = [
  ...new Set(
    normalLines('normalisasi-spesifikasi.md').flatMap(({ cells }) =>
      cells.map(({ value }) => String(value ?? '')),
    ),
  ),
];
const pieces = fc
  .array(
    fc.constantFrom(
      ...written.flatMap((one) => one.split(/(?<=[\s\-/.,;'])/)),
      "'",
      '"',
      '“',
      '\u200b',
      'e\u0301',
      '²',
      '=',
      '-',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.constantFrom(...written), pieces, fc.string({ unit: 'grapheme', maxLength: 40 }));
const anyCell: fc.Arbitrary<FormattedCell> = fc.oneof(
  anyText.map((cell) => ({ cell, format: 'general' as const })),
  fc.record({
    cell: fc.oneof(
      fc.integer({ min: -5, max: 60_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    ),
    format: fc.constantFrom('general', 'date', 'percent', 'text'),
  }),
  fc.boolean().map((cell) => ({ cell, format: 'general' as const })),
);

function readOne(name: keyof typeof columns, cell: FormattedCell, monthFirst = false): CellReading {
  const [reading] = readCells(columns, name, [cell], { year: 2022, monthFirst });
  if (!reading) throw new Error('no reading');
  return reading;
}

describe('normalising twice', () => {
  it.each(names)('changes nothing the second time in %s', (name) => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const first = readOne(name, cell);
        if (first.value === null) return;
        const { form } = first.value;
        const second = readOne(name, form);
        expect([form, second.class, second.value?.form]).toEqual([form, 'OK', form]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(names)('keeps every other reading in %s too', (name) => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const { form } of readOne(name, cell).readings) {
          expect(readOne(name, form).value?.form).toEqual(form);
        }
      }),
    );
  });
});

describe.each([
  ['id-ID', 'id', false],
  ['en-US', 'en', true],
] as const)('a normal value written in %s', (_, locale, monthFirst) => {
  const same = (name: keyof typeof columns, value: DecodedValue): void => {
    const column: Column = columns[name];
    const form = normalForm(column, value, locale);
    const asCell = readOne(name, form, monthFirst).value?.form;
    const asText = readOne(name, { cell: form.text, format: 'general' }, monthFirst).value?.form;
    expect([asCell, asText]).toEqual([form, form]);
  };

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: serialOf(1950, 1, 1), max: serialOf(2024, 12, 31) }), (day) =>
        same('hari', day),
      ),
    );
  });

  it('is read back as the same number', () => {
    const decimals = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => same('bulat', value)));
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => same('uang', value)));
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        if (Math.abs(value) <= 1_000_000) same('pecahan', value === 0 ? 0 : value);
      }),
    );
  });

  it('is read back as the same choice', () => {
    for (const name of ['pilihan', 'kelompok'] as const) {
      for (const position of (columns[name].list?.codes ?? []).keys()) same(name, position);
    }
  });

  it('is read back as the same choices', () => {
    const positions = fc.uniqueArray(fc.integer({ min: 0, max: bentukEksploitasi.codes.length - 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(fc.property(positions, (members) => same('banyak', members)));
  });
});

it('every label of every list is its own normal form', () => {
  for (const template of katalog.templates) {
    for (const [name, column] of Object.entries(template.columns)) {
      const codes = column.list?.codes.filter(({ code: one }) => column.part?.codes.has(one) ?? true) ?? [];
      const cells = codes.map((one) => ({ cell: one.label.id, format: 'general' as const }));
      const readings = readCells(template.columns, name, cells);
      const changed = readings.filter(({ value }, i) => value?.form.cell !== cells[i]?.cell);
      expect([template.id, name, changed]).toEqual([template.id, name, []]);
    }
  }
});
