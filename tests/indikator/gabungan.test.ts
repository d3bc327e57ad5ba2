import { describe, expect, it } from 'vitest';
import { computeIndicators } from '../../core/commands/compute-indicators.ts';
import { explainIndicator } from '../../core/commands/explain-indicator.ts';
import { buku, hari, hitung, kasusSebanyak, korbanSebanyak, rincian, sampul } from './buku.ts';

const CONTEXT = { today: hari('2025-01-15'), period: null, region: null, previous: [], settings: [] };
const KASUS = 'KS-3173-2024-0001';

describe('several workbooks together', () => {
  it('count a row once that a later workbook of the same unit still holds, as it is there', () => {
    const june = { tanggal_lapor: hari('2024-06-05') };
    const earlier = buku({ T00: [sampul(2024, 6)], T01: kasusSebanyak(3, june) });
    const later = buku({
      T00: [sampul(2024, 7)],
      T01: [...kasusSebanyak(3, { ...june, status_kasus: 'BUKAN_TPPO' }), ...kasusSebanyak(2, {}, 3)],
    });
    const found = hitung('IND-01', [earlier, later], { by: ['p'] });
    expect(rincian(found)).toEqual({ '2024-M07': '2' });
    expect(hitung('IND-01', [later, earlier]).amount.value).toBe(2);
  });

  it('count the rows of a province’s register where they lie', () => {
    const province = buku({
      T00: [sampul(2024, 7, { tingkat_gt: 'PROV', kode_wilayah: '31' })],
      T01: kasusSebanyak(2),
    });
    const { amount, by } = hitung('IND-01', [province], { by: ['w'] });
    expect(amount.value).toBe(2);
    expect(by.find(({ key }) => key === '31.73')?.amount).toMatchObject({ state: 'value', value: 2 });
  });

  it('keep rows that the later workbook does not have', () => {
    const june = buku({
      T00: [sampul(2024, 6)],
      T01: kasusSebanyak(3, { tanggal_lapor: hari('2024-06-05') }),
    });
    const july = buku({ T00: [sampul(2024, 7)], T01: kasusSebanyak(2, {}, 3) });
    expect(rincian(hitung('IND-01', [june, july], { by: ['p'] }))).toEqual({
      '2024-M06': '3',
      '2024-M07': '2',
    });
  });

  it('find a victim’s case in the workbook of another agency', () => {
    const police = buku({ T00: [sampul(2024, 7, { instansi_pengirim: 'POLRES' })], T01: kasusSebanyak(1) });
    const office = buku({ T00: [sampul(2024, 7)], T02: korbanSebanyak(2, KASUS) });
    expect(hitung('IND-02', [police, office]).amount.value).toBe(2);
  });

  it('have a period together only without a gap', () => {
    const [may, july] = [buku({ T00: [sampul(2024, 5)] }), buku({ T00: [sampul(2024, 7)] })];
    expect(computeIndicators([may, july], CONTEXT)).toHaveProperty('problem');
    const june = buku({ T00: [sampul(2024, 6)] });
    expect(computeIndicators([may, july, june], CONTEXT)).toMatchObject({
      window: { id: '2024-M05..2024-M07', months: 3 },
      region: '31.73',
      dataStatus: 'SEMENTARA',
    });
  });

  it('are final only when all of them are', () => {
    const final = { status_data: 'FINAL' };
    const own = buku({ T00: [sampul(2024, 7, final)] });
    const other = buku({ T00: [sampul(2024, 7, { kode_wilayah: '31.71' })] });
    expect(computeIndicators([own], CONTEXT)).toMatchObject({ dataStatus: 'FINAL' });
    expect(computeIndicators([own, other], CONTEXT)).toMatchObject({ dataStatus: 'SEMENTARA', region: '31' });
  });

  it('leave other regions out when one is asked for', () => {
    const books = ['31.73', '31.71', '32.04'].map((region, i) =>
      buku({
        T00: [sampul(2024, 7, { kode_wilayah: region })],
        T01: kasusSebanyak(i + 1, { wilayah_pencatat: region }, 10 * i),
      }),
    );
    expect(hitung('IND-01', books, { region: '31' }).amount.value).toBe(3);
    expect(hitung('IND-01', books, { region: '32.04' }).amount.value).toBe(3);
    expect(computeIndicators(books, { ...CONTEXT, region: '11' })).toHaveProperty('problem');
  });
});

describe('a form', () => {
  it('is not reported in a region that says nothing, and zero in one that says nil', () => {
    const silent = { pernyataan_T01: null };
    const books = [
      buku({ T00: [sampul(2024, 7)], T01: kasusSebanyak(2) }),
      buku({ T00: [sampul(2024, 7, { kode_wilayah: '31.71', pernyataan_T01: 'NIHIL' })] }),
      buku({ T00: [sampul(2024, 7, { kode_wilayah: '31.72', ...silent })] }),
    ];
    const states = hitung('IND-01', books, { by: ['w'] }).by.map(({ key, amount }) => [
      key,
      amount.state,
      amount.value,
    ]);
    expect(states).toEqual([
      ['31.71', 'value', 0],
      ['31.72', 'not-reported', null],
      ['31.73', 'value', 2],
    ]);
  });

  it('does not apply where it is not due', () => {
    const book = buku({ T00: [sampul(2024, 7, { pernyataan_T05: 'TIDAK_WAJIB' })] });
    expect(hitung('IND-56', [book]).amount.state).toBe('not-applicable');
  });
});

describe('what cannot be told', () => {
  it('opens a range between the least and the greatest', () => {
    const rows = korbanSebanyak(4, KASUS).map((row, i) => ({
      ...row,
      jenis_kelamin: ['P', 'L', null, 'entah'][i] ?? null,
    }));
    const book = buku({ T00: [sampul(2024, 7)], T01: kasusSebanyak(1), T02: rows });
    expect(hitung('IND-04', [book]).amount).toMatchObject({
      value: 25,
      numerator: 1,
      denominator: 4,
      low: 25,
      high: 75,
    });
    expect(hitung('IND-02', [book]).amount).toMatchObject({ value: 4, low: 4, high: 4 });
  });

  it('is said with its rows, beside those that do not belong', () => {
    const cases = [
      ...kasusSebanyak(1),
      ...kasusSebanyak(1, { status_kasus: 'BUKAN_TPPO' }, 1),
      ...kasusSebanyak(1, { tanggal_lapor: hari('2024-05-01') }, 2),
      ...kasusSebanyak(1, { status_kasus: 'entah' }, 3),
    ];
    const book = buku({ T00: [sampul(2024, 7)], T01: cases }, 'juli.xlsx');
    const found = explainIndicator([book], CONTEXT, { id: 'IND-01', locale: 'id' });
    expect('measures' in found && found.measures).toEqual([
      {
        sheet: 'T01 Kasus',
        counted: [{ file: 'juli.xlsx', sheet: 'T01 Kasus', row: 3 }],
        having: null,
        leftOut: [
          {
            reason: 'Tidak memenuhi: Status Identifikasi bukan "Bukan TPPO".',
            untold: false,
            rows: [{ file: 'juli.xlsx', sheet: 'T01 Kasus', row: 4 }],
          },
          {
            reason: 'Tanggalnya di luar periode.',
            untold: false,
            rows: [{ file: 'juli.xlsx', sheet: 'T01 Kasus', row: 5 }],
          },
          {
            reason: 'Belum dapat dinilai: Status Identifikasi bukan "Bukan TPPO".',
            untold: true,
            rows: [{ file: 'juli.xlsx', sheet: 'T01 Kasus', row: 6 }],
          },
        ],
      },
    ]);
  });
});
