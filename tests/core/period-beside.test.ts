import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { placesOf } from '../support/fixture-issues.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

type Cells = Readonly<Record<string, string>>;

const FORMS = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06'];
const NIL = 'Nihil (sudah diperiksa)';
const NOT_DUE = Object.fromEntries(
  FORMS.map((form) => [`T00.pernyataan_${form}`, 'Tidak wajib periode ini']),
);
const FINAL: Cells = { 'T00.status_pengiriman': 'FINAL' };

function book(cells: Cells, fileName: string | null = null): Snapshot {
  return { ...snapshotOf(baselinesWith(cells), katalog.templates), fileName };
}

function found(own: Snapshot, ...beside: readonly Snapshot[]): readonly string[] {
  const { issues } = checkWorkbook(own, { today: dayOf('2024-08-08'), beside, locale: 'id' });
  return placesOf(issues);
}

describe('a period that is final already', () => {
  it('is not sent once more with the same version', () => {
    expect(found(book({}), book(FINAL))).toEqual(['VP-09@T00.1.versi']);
    expect(found(book({ 'T00.versi': '1' }), book({ ...FINAL, 'T00.versi': '2' }))).toEqual([
      'VP-09@T00.1.versi',
    ]);
  });

  it('is revised with a higher version', () => {
    expect(found(book({ 'T00.versi': '2' }), book(FINAL))).toEqual([]);
  });

  it('is final too when its cover says so of the data', () => {
    expect(found(book({}), book({ 'T00.status_data': 'Final' }))).toEqual(['VP-09@T00.1.versi']);
  });

  it('is another one for another agency, region, period or form', () => {
    const agency = book({ ...FINAL, 'T00.instansi_pengirim': 'Dinas PPPA' });
    const region = book({ ...FINAL, 'T00.kode_wilayah': 'Kota Administrasi Jakarta Pusat' });
    const period = book({ ...FINAL, 'T00.nomor_periode': '8' });
    const forms = book({ ...FINAL, ...NOT_DUE });
    expect(found(book({}), agency, region, period, forms)).toEqual([]);
  });

  it('is not its own rival when the file itself is given beside it', () => {
    const own = book(FINAL, 'juli.xlsx');
    expect(found(own, own)).toEqual([]);
    expect(found(own, book(FINAL, 'juli-lama.xlsx'))).toEqual(['VP-09@T00.1.versi']);
  });
});

describe('a row of an earlier, final period', () => {
  const june: Cells = { 'T00.nomor_periode': '6', ...FINAL };
  const late: Cells = {
    ...NOT_DUE,
    'T01.1.tanggal_lapor': '2024-06-28',
  };

  it('is late when the final submission does not have it', () => {
    const other = {
      ...june,
      'T01.1.kode_kasus': 'KS-3173-2024-0001',
      'T02.1.kode_korban': 'KB-3173-2024-0001',
      'T02.1.sidik_tautan': '∅',
    };
    expect(found(book(late), book(other))).toEqual(['VP-08@T01.1.tanggal_lapor', 'VP-08@T02.1.kode_kasus']);
  });

  it('is carried when the final submission has it', () => {
    expect(found(book(late), book(june))).toEqual([]);
  });

  it('is nobody else’s before the period is final', () => {
    const other = { 'T00.nomor_periode': '6', 'T01.1.kode_kasus': 'KS-3173-2024-0001' };
    expect(found(book(late), book(other))).toEqual([]);
  });
});

describe('cases that are nil for a year', () => {
  const nil: Cells = {
    ...NOT_DUE,
    'T00.pernyataan_T01': NIL,
    'T01.1.tanggal_lapor': '2022-06-28',
    'T01.1.tanggal_kejadian': '2022-06-01',
    'T01.1.kode_kasus': 'KS-3173-2022-0012',
    'T02.1.kode_kasus': 'KS-3173-2022-0012',
    'T06.1.tanggal_mulai': '2022-07-10',
  };
  const earlier = (first: { readonly year: number; readonly month: number }, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const month = first.year * 12 + first.month - 1 + i;
      return book({
        ...nil,
        'T00.tahun': String(Math.floor(month / 12)),
        'T00.nomor_periode': String((month % 12) + 1),
      });
    });
  const told = (own: Snapshot, ...beside: readonly Snapshot[]) =>
    found(own, ...beside).filter((place) => place.startsWith('VP'));

  it('are asked about in the twelfth month without an activity', () => {
    expect(told(book(nil), ...earlier({ year: 2023, month: 8 }, 11))).toEqual(['VP-06@T00.1.pernyataan_T01']);
    expect(told(book(nil), ...earlier({ year: 2023, month: 9 }, 10))).toEqual([]);
  });

  it('are not asked about when there was an activity in one of the months', () => {
    const own = book({ ...nil, 'T06.1.tanggal_mulai': '2023-08-01', 'T06.1.tanggal_selesai': '2023-08-01' });
    expect(told(own, ...earlier({ year: 2023, month: 8 }, 11))).toEqual([]);
  });

  it('are asked about when only another region had an activity', () => {
    const elsewhere = book({
      'T00.kode_wilayah': 'Kota Administrasi Jakarta Pusat',
      'T06.1.tanggal_mulai': '2023-09-01',
      'T06.1.tanggal_selesai': '2023-09-01',
    });
    const months = earlier({ year: 2023, month: 8 }, 11);
    expect(told(book(nil), ...months, elsewhere)).toEqual(['VP-06@T00.1.pernyataan_T01']);
  });

  it('are not asked about when another agency of the region had an activity', () => {
    const beside = book({
      'T00.instansi_pengirim': 'Dinas PPPA',
      'T06.1.tanggal_mulai': '2023-09-01',
      'T06.1.tanggal_selesai': '2023-09-01',
    });
    expect(told(book(nil), ...earlier({ year: 2023, month: 8 }, 11), beside)).toEqual([]);
  });

  it('are counted by the months of longer periods too', () => {
    const half = book({ ...nil, 'T00.jenis_periode': 'Semester', 'T00.nomor_periode': '1' });
    expect(told(book(nil), half, ...earlier({ year: 2023, month: 8 }, 5))).toEqual([
      'VP-06@T00.1.pernyataan_T01',
    ]);
  });
});
