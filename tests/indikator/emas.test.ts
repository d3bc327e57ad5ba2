import { describe, expect, it } from 'vitest';
import { fixedText, rounded } from '../../core/locale/decimals.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import {
  buku,
  type Entry,
  hari,
  hitung,
  kasusSebanyak,
  korbanSebanyak,
  pengaturan,
  type Rows,
  rincian,
  sampul,
  tercetak,
} from './buku.ts';

const JULI = sampul(2024, 7);
const KASUS = 'KS-3173-2024-0001';

function juli(rows: Rows): Snapshot {
  return buku({ T00: [JULI], ...rows });
}

/** Victims of one case, by how many of which kind. */
function korban(...groups: readonly (readonly [count: number, more: Entry])[]): Rows {
  let from = 0;
  const rows = groups.flatMap(([count, more]) => {
    const made = korbanSebanyak(count, KASUS, more, from);
    from += count;
    return made;
  });
  return { T01: kasusSebanyak(1), T02: rows };
}

/** A register in which so many victims were recorded in a region, on one day. */
function tercatat(count: number, tahun: number, bulan: number, wilayah = '31.73'): Snapshot {
  const lapor = { tanggal_lapor: hari(`${tahun}-0${Math.min(bulan, 9)}-02`), wilayah_pencatat: wilayah };
  return buku({
    T00: [sampul(tahun, bulan, { kode_wilayah: wilayah })],
    T01: kasusSebanyak(1, { ...lapor, kode_kasus: `KS-${wilayah.replace('.', '')}-${tahun}-0001` }),
    T02: korbanSebanyak(count, `KS-${wilayah.replace('.', '')}-${tahun}-0001`).map((row) => ({
      ...row,
      kode_korban: String(row['kode_korban']).replace('3173-2024', `${wilayah.replace('.', '')}-${tahun}`),
    })),
  });
}

/** Cases and victims that the ministry's system counted in each year. */
const SIMFONI = [
  [2018, 184, 276],
  [2019, 191, 226],
  [2020, 382, 422],
  [2021, 624, 683],
  [2022, 348, 401],
] as const;

function simfoni([year, cases, victims]: (typeof SIMFONI)[number]): Snapshot {
  const cover = sampul(year, 12, { jenis_periode: 'TAHUNAN', nomor_periode: null });
  const dated = <T extends Entry>(rows: readonly T[], day: string): readonly Entry[] =>
    rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          name.startsWith('kode_') ? String(value).replace('-2024-', `-${year}-`) : value,
        ]),
      ),
      [day]: hari(`${year}-07-10`),
    }));
  return buku({
    T00: [cover],
    T01: dated(kasusSebanyak(cases), 'tanggal_lapor'),
    T02: dated(korbanSebanyak(victims, KASUS), 'tanggal_register'),
  });
}

describe('the published figures of §5.3', () => {
  it('G-01: 1,995 victims of 1,660 cases are 1.20 victims a case', () => {
    const found = hitung('IND-03', [juli({ T01: kasusSebanyak(1660), T02: korbanSebanyak(1995, KASUS) })]);
    expect(found.amount).toMatchObject({ value: 1995 / 1660, numerator: 1995, denominator: 1660 });
    expect(tercetak(found)).toBe('1,20');
  });

  it('G-02 and G-03: 22 of 37 victims are 59.46 percent, the other 15 are 40.54', () => {
    const found = hitung('IND-07', [tercatat(22, 2024, 7), tercatat(15, 2024, 7, '31.71')], { by: ['w'] });
    expect(rincian(found)).toEqual({ '31.73': '59,46%', '31.71': '40,54%' });
  });

  it.each([
    ['G-04', 'IND-04', 88, 1746, 1765],
    ['G-05', 'IND-05', 12, 230, 249],
  ])(
    '%s: %s of 1,995 is printed as %i percent for %i to %i victims, and for no others',
    (_, id, percent, least, most) => {
      const men = { jenis_kelamin: 'L', usia_lapor: 40 };
      const percentOf = (count: number): number => {
        const those = id === 'IND-05' ? men : {};
        const others = id === 'IND-05' ? {} : men;
        const found = hitung(id, [juli(korban([count, those], [1995 - count, others]))]);
        return rounded(found.amount.value ?? Number.NaN, 0);
      };
      expect([least - 1, least, most, most + 1].map(percentOf)).toEqual([
        percent - 1,
        percent,
        percent,
        percent + 1,
      ]);
    },
  );

  it('G-06: sixteen victims up to July are not compared with a whole year', () => {
    const until = { period: { kind: 'half', year: 2024, number: 1 } } as const;
    const whole = buku({ T00: [sampul(2023, 3)] });
    expect(hitung('IND-08', [tercatat(16, 2024, 5)], { ...until, previous: [whole] }).amount.state).toBe(
      'not-applicable',
    );
  });

  it('G-07: sixteen victims in seven months would be 27 in a year, 25.87 percent fewer than 37', () => {
    const { amount, indicator } = hitung('IND-09', [tercatat(16, 2024, 7)]);
    expect(amount).toMatchObject({ value: (16 / 7) * 12, numerator: 16, denominator: 7 });
    expect(tercetak({ amount, indicator, by: [] })).toBe('27');
    expect((((amount.value ?? 0) - 37) / 37) * 100).toBeCloseTo(-25.868725, 5);
  });

  it.each([
    [2023, 37, 12, 37 / 12, '3,08'],
    [2024, 16, 7, 16 / 7, '2,29'],
  ])('G-08: the monthly mean of %i is %i over %i months', (year, victims, months, mean, text) => {
    const { numerator, denominator } = hitung('IND-09', [tercatat(victims, year, months)]).amount;
    expect([numerator, denominator]).toEqual([victims, months]);
    expect((numerator ?? 0) / (denominator ?? 0)).toBe(mean);
    expect(fixedText(mean, 2, 'id')).toBe(text);
  });

  it('is not projected from fewer than six months', () => {
    expect(hitung('IND-09', [tercatat(16, 2024, 5)]).amount.state).toBe('not-applicable');
    expect(hitung('IND-09', [tercatat(16, 2024, 6)]).amount.state).toBe('value');
  });

  it.each([
    ['G-09', 16, 20, '-20,00%'],
    ['G-10', 37, 154, '-75,97%'],
    ['G-11', 22, 56, '-60,71%'],
    ['G-15', 422, 226, '86,73%'],
    ['G-15', 683, 422, '61,85%'],
  ])('%s: %i after %i is a change of %s', (_, now, before, text) => {
    const found = hitung('IND-08', [tercatat(now, 2024, 7)], { previous: [tercatat(before, 2023, 7)] });
    expect(tercetak(found)).toBe(text);
    expect(found.amount.smallBase).toBe(false);
  });

  it('G-11: 56 of the 154 victims of the year before are 36.36 percent', () => {
    const found = hitung('IND-07', [tercatat(56, 2023, 7), tercatat(98, 2023, 7, '31.71')], { by: ['w'] });
    expect(rincian(found)).toEqual({ '31.73': '36,36%', '31.71': '63,64%' });
  });

  it('marks a change from a small number', () => {
    expect(
      hitung('IND-08', [tercatat(16, 2024, 7)], { previous: [tercatat(9, 2023, 7)] }).amount.smallBase,
    ).toBe(true);
  });

  it('G-12 and G-13: five years have 1,729 cases and 2,008 victims, and a ratio each', () => {
    const years = SIMFONI.map(simfoni);
    expect(hitung('IND-01', years).amount.value).toBe(1729);
    expect(hitung('IND-02', years).amount.value).toBe(2008);
    expect(years.map((year) => tercetak(hitung('IND-03', [year])))).toEqual([
      '1,50',
      '1,18',
      '1,10',
      '1,09',
      '1,15',
    ]);
  });

  it('G-14: what 2018 to 2021 leave of the five years to 2021 is 279 cases and 388 victims', () => {
    const years = SIMFONI.slice(0, 4).map(simfoni);
    const [cases, victims] = ['IND-01', 'IND-02'].map((id) => hitung(id, years).amount.value ?? 0);
    expect([cases, victims]).toEqual([1381, 1607]);
    expect([1660 - (cases ?? 0), 1995 - (victims ?? 0)]).toEqual([279, 388]);
  });

  it('G-16: women, girls and others of 2,275 are 50.81, 47.16 and 2.02 percent', () => {
    const book = juli(
      korban(
        [1156, { usia_lapor: 12 }],
        [1073, { usia_lapor: 40 }],
        [46, { jenis_kelamin: 'L', usia_lapor: 40 }],
      ),
    );
    expect(tercetak(hitung('IND-06', [book]))).toBe('50,81%');
    expect(tercetak(hitung('IND-05', [book]))).toBe('2,02%');
    const women = hitung('IND-02', [book], { by: ['s*a'] }).by.find(({ key }) => key === 'P*TIDAK');
    const shares = [1156, women?.amount.value ?? 0, 46].map((count) => (count / 2275) * 100);
    expect(shares.map((one) => fixedText(one, 2, 'id'))).toEqual(['50,81', '47,16', '2,02']);
    expect(shares.map((one) => rounded(one, 0))).toEqual([51, 47, 2]);
    expect(hitung('IND-02', [book]).amount.value).toBe(2275);
  });

  it.each([
    ['G-17', 370, 42, 389, 23, 824, '52,79%', '47,21%', '7,89%'],
    ['G-18', 711, 86, 731, 44, 1572, '53,50%', '46,50%', '8,27%'],
  ])(
    '%s: women, girls, men and boys of the police',
    (_, women, girls, men, boys, total, most, rest, children) => {
      const book = juli(
        korban(
          [women, {}],
          [girls, { usia_lapor: 15 }],
          [men, { jenis_kelamin: 'L' }],
          [boys, { jenis_kelamin: 'L', usia_lapor: 15 }],
        ),
      );
      expect(hitung('IND-02', [book]).amount.value).toBe(total);
      expect(hitung('IND-04', [book]).amount.numerator).toBe(women + girls + boys);
      expect(['IND-04', 'IND-05', 'IND-06'].map((id) => tercetak(hitung(id, [book])))).toEqual([
        most,
        rest,
        children,
      ]);
    },
  );

  it.each([
    ['G-21', 22_463_000, 2_550_477_682, '0,88%', 0.8807],
    ['G-21, as a newspaper wrote it', 22_463_000, 2_560_477_682, '0,88%', 0.8773],
    ['G-22', 968_055_000, 7_377_845_925, '13,12%', 13.1211],
  ])('%s: restitution paid of restitution assessed', (_, restitusiDibayar, restitusiDinilai, text, more) => {
    const perkara = {
      kode_perkara: 'PK-3173-2024-0001',
      kode_kasus: KASUS,
      tgl_laporan_polisi: hari('2024-07-11'),
    };
    const book = juli({
      ...korban([1, {}]),
      T04: [{ ...perkara, restitusi_dibayar: restitusiDibayar, restitusi_dinilai: restitusiDinilai }],
    });
    const found = hitung('IND-38', [book]);
    expect(tercetak(found)).toBe(text);
    expect(rounded(found.amount.value ?? 0, 4)).toBe(more);
  });

  it('G-23: the median response is 3.0 days, 60.00 percent within 3 days and 80.00 within 7', () => {
    const days = [0, 1, 1, 2, 3, 3, 4, 7, 9, 15];
    const lapor = hari('2024-07-10');
    const layanan = days.map((day, i) => ({
      kode_layanan: `LY-3173-2024-${String(i + 1).padStart(5, '0')}`,
      kode_korban: `KB-3173-2024-${String(i + 1).padStart(4, '0')}`,
      jenis_layanan: 'LYN_KES',
      tanggal_permohonan: lapor,
      tanggal_mulai: lapor + day,
      status_layanan: 'BERJALAN',
    }));
    const book = juli({ ...korban([10, {}]), T03: layanan });
    expect(['IND-22', 'IND-21', 'IND-23'].map((id) => tercetak(hitung(id, [book])))).toEqual([
      '3,0',
      '60,00%',
      '80,00%',
    ]);
  });

  it('G-24: knowledge grows by 24.58 points, weighted by those tested', () => {
    const kegiatan = [
      [40, 52.5, 78],
      [25, 60, 72],
      [35, 48, 80.5],
    ].map(([nTes = 0, rerataPretes = 0, rerataPostes = 0], i) => ({
      kode_kegiatan: `KG-3173-2024-000${i}`,
      jenis_kegiatan: 'PELATIHAN',
      tanggal_mulai: hari('2024-07-03'),
      wilayah: '31.73',
      peserta_l: 20,
      peserta_p: 20,
      ...{ n_tes: nTes, rerata_pretes: rerataPretes, rerata_postes: rerataPostes },
    }));
    const found = hitung('IND-43', [juli({ T06: kegiatan })]);
    expect(found.amount.value).toBeCloseTo(24.575, 12);
    expect(tercetak(found)).toBe('24,58');
  });

  it('G-25: an action with a falling target counts for 100 at most', () => {
    const aksi = (i: number, target: number, realisasi: number): Entry => ({
      kode_aksi: `RA-3173-2024-00${i}`,
      tahun: 2024,
      sub_gugus: 'PCG',
      arah_target: 'TURUN',
      tgl_selesai: hari('2024-07-01'),
      status_aksi: 'BERJALAN',
      ...{ target, realisasi },
    });
    expect(tercetak(hitung('IND-48', [juli({ T07: [aksi(1, 7, 6.5)] })]))).toBe('100,00%');
    expect(tercetak(hitung('IND-48', [juli({ T07: [aksi(2, 8, 9)] })]))).toBe('87,50%');
    expect(tercetak(hitung('IND-48', [juli({ T07: [aksi(1, 7, 6.5), aksi(2, 8, 9)] })]))).toBe('93,75%');
  });

  it('G-26: factors of vulnerability may add up to more than 100 percent', () => {
    const factors = [
      ['KEMISKINAN', 15],
      ['BUDAYA', 9],
      ['KDRT', 4],
      ['MIGRASI', 12],
    ] as const;
    const rows = korbanSebanyak(22, KASUS).map((row, i) => ({
      ...row,
      faktor_kerentanan: [...factors.flatMap(([factor, count]) => (i < count ? [factor] : [])), 'LAIN'].join(
        '; ',
      ),
    }));
    const found = hitung('IND-13', [juli({ T01: kasusSebanyak(1), T02: rows })], { by: ['faktor'] });
    expect(rincian(found)).toEqual({
      KEMISKINAN: '68,18%',
      BUDAYA: '40,91%',
      KDRT: '18,18%',
      MIGRASI: '54,55%',
      LAIN: '100,00%',
    });
    const told = found.by.filter(({ key }) => factors.some(([factor]) => factor === key));
    const sum = told.reduce((all, { amount }) => all + (amount.value ?? 0), 0);
    expect(fixedText(sum, 2, 'id')).toBe('181,82');
  });

  it('G-27: 37 victims of 10,672,100 residents are 0.35 per 100,000', () => {
    const found = hitung('IND-10', [juli(korban([37, {}]))], {
      settings: [pengaturan('penduduk', 10_672_100)],
    });
    expect(found.amount.value).toBeCloseTo(0.346698, 6);
    expect(tercetak(found)).toBe('0,35');
  });

  it('G-28: nothing declared as nil is 0 victims, and shares do not apply', () => {
    const book = buku({ T00: [sampul(2024, 7, { pernyataan_T01: 'NIHIL', pernyataan_T02: 'NIHIL' })] });
    expect(hitung('IND-02', [book]).amount).toMatchObject({ state: 'value', value: 0 });
    expect(tercetak(hitung('IND-04', [book]))).toBe('–');
    expect(rincian(hitung('IND-59', [book], { by: ['Tnn'] }))).toMatchObject({
      T01: '100,00%',
      T02: '100,00%',
    });
  });

  it('G-29: nothing and no word of it is not reported', () => {
    const book = buku({ T00: [sampul(2024, 7, { pernyataan_T01: null, pernyataan_T02: null })] });
    expect(['IND-01', 'IND-02'].map((id) => tercetak(hitung(id, [book])))).toEqual([
      'BELUM LAPOR',
      'BELUM LAPOR',
    ]);
    expect(hitung('IND-59', [book], { by: ['Tnn'] }).by.find(({ key }) => key === 'T01')?.amount.value).toBe(
      0,
    );
  });
});
