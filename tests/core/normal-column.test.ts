import { describe, expect, it } from 'vitest';
import { decodeColumn } from '../../core/engine/decode/column.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import type { Column } from '../../core/kit/column.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { isoOf, serialOf } from '../../core/workbook/serial.ts';
import { readCells } from '../support/normal-read.ts';

const texts = (...cells: readonly CellValue[]) => cells.map((cell) => ({ cell, format: 'general' as const }));
const days = (...cells: readonly number[]) => cells.map((cell) => ({ cell, format: 'date' as const }));

function decode(column: Column, values: readonly CellValue[]) {
  const rows = Int32Array.from(values.keys());
  const raw = {
    length: values.length,
    values,
    rows,
    format: 'general',
    formats: null,
    errors: null,
  } as const;
  const context = {
    today: serialOf(2024, 12, 31),
    thisYear: 2024,
    periodYear: 2024,
    firstDay: Number.NaN,
    monthFirst: false,
  };
  return decodeColumn(column, raw, context);
}

describe('the order of day and month', () => {
  const read = (cells: Parameters<typeof readCells>[2], monthFirst = false) =>
    readCells(kasus.columns, 'tanggal_lapor', cells, { monthFirst });

  it('is not asked about when no cell speaks for the other one', () => {
    expect(read(texts('12/8/2019', '31/7/2019')).map((one) => one.class)).toEqual(['OK', 'OK']);
  });

  it('is asked about in each cell that fits both ways, once one cell fits only month-first', () => {
    const readings = read(texts('12/8/2019', '07/31/2024', '8/8/2024', '2024-12-08', '12 Agustus 2019'));
    expect(readings.map((one) => one.class)).toEqual(['AMB', 'AMB', 'OK', 'OK', 'FIX']);
    const both = readings[0]?.readings.map(({ form }) => isoOf(Number(form.cell)));
    expect(both).toEqual(['2019-08-12', '2019-12-08']);
  });

  it('is asked about in true date cells of a month-first workbook, whose days stay as they are', () => {
    const readings = read(days(serialOf(2019, 8, 12), serialOf(2019, 8, 31)), true);
    expect(readings.map((one) => one.class)).toEqual(['AMB', 'OK']);
    expect(readings[0]?.value?.form.cell).toBe(serialOf(2019, 8, 12));
  });

  it('is told with both days in words', () => {
    const [issue] = decode(kasus.columns.tanggal_lapor, ['12/8/2019', '07/31/2024']).issues.filter(
      ({ row }) => row === 0,
    );
    expect(issue?.words['tafsir']).toEqual({
      text: {
        id: '12 Agustus 2019; bisa juga 8 Desember 2019',
        en: '12 August 2019; it could also be 8 December 2019',
      },
    });
  });
});

describe('P beside W', () => {
  const column = korban.columns.jenis_kelamin;

  it('is not decided while no L tells what it means', () => {
    const { cells, issues } = decode(column, ['P', 'W', ' p', 'Laki-laki']);
    expect(issues.map(({ rule, row }) => [rule, row])).toEqual([
      ['VF-27', 2],
      ['VF-11', 0],
      ['VF-11', 2],
    ]);
    expect([...cells.state]).toEqual([2, 0, 2, 0]);
  });

  it('is a woman where L is used too', () => {
    expect(decode(column, ['P', 'W', 'L']).issues).toEqual([]);
  });

  it('is a woman where W is not used', () => {
    expect(decode(column, ['P', 'Laki-laki', 'P']).issues).toEqual([]);
  });
});

describe('cells of one column', () => {
  it('share the reading of the same content, so that a question is asked once', () => {
    const [first, second] = readCells(kasus.columns, 'dicatat_simfoni', texts('x', 'x'));
    expect(first).toBe(second);
  });

  it('never repeat a value in the reason', () => {
    const readings = readCells(korban.columns, 'usia_lapor', texts('rahasia', '±17', '16-17', '200'));
    for (const { note } of readings) expect(JSON.stringify(note)).not.toMatch(/rahasia|17|200/);
  });

  it('lose no choice when one of them is vague and another unknown', () => {
    const [reading] = readCells(kasus.columns, 'saluran_perekrutan', texts('medsos; sponsor; entah'));
    expect(reading).toMatchObject({ class: 'ERR', value: null, readings: [] });
  });

  it('keep the other choices beside a vague one', () => {
    const [reading] = readCells(kasus.columns, 'saluran_perekrutan', texts('medsos; sponsor'));
    expect(reading?.readings.map(({ form }) => form.cell)).toEqual([
      'Media sosial; Calo/sponsor perorangan',
      'Media sosial; Penyalur/agen tenaga kerja ilegal',
    ]);
  });

  it('are blank when they hold only separators', () => {
    expect([...decode(kasus.columns.saluran_perekrutan, [';', 'Media sosial']).cells.state]).toEqual([1, 0]);
  });
});

it('an age below a bound is never taken for the bound, which would make an adult of a child', () => {
  expect(decode(korban.columns.usia_lapor, ['<18']).cells.state[0]).toBe(2);
});
