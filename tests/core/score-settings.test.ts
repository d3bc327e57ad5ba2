import { describe, expect, it } from 'vitest';
import { numbersFor, sheetFaults } from '../../core/commands/scores/numbers.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { readSettings } from '../../core/commands/settings.ts';
import { scoreQuality } from '../../core/engine/score/quality.ts';
import { instrumenMutu } from '../../core/katalog/instrumen/mutu-data.ts';
import { laporanDari, tabel, tercetak } from '../laporan/laporan-dunia.ts';
import { dayOf } from '../support/fixture-snapshot.ts';
import { hotelRows, rowsOfHotels } from '../support/hotel-examples.ts';
import { CHANGED, settingRows } from '../support/hotel-settings.ts';
import { scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf, settingRow } from '../support/score-run.ts';

const weights = (a1: number, a2: number): readonly SettingRow[] => [
  settingRow('bobot_hotel_A1', a1, { row: 4 }),
  settingRow('bobot_hotel_A2', a2, { row: 5 }),
];

describe('weights and thresholds', () => {
  it('are the defaults where settings say nothing', () => {
    const { changed, faults, numbers } = numbersFor([], '31.73', 2023);
    expect([changed, faults, numbers['bobot_hotel_A1']]).toEqual([[], [], 15]);
  });

  it('are those of the settings where these add up to 100', () => {
    const { changed, faults, numbers } = numbersFor([weights(20, 20)], '31.73', 2023);
    expect([changed, faults]).toEqual([['bobot_hotel_A1', 'bobot_hotel_A2'], []]);
    expect([numbers['bobot_hotel_A1'], numbers['bobot_hotel_A2']]).toEqual([20, 20]);
  });

  it('hold for the region and year that a row names', () => {
    const here = weights(20, 20).map((row) => ({ ...row, region: '31', year: 2023 }));
    expect(numbersFor([here], '31.73', 2023).changed).toHaveLength(2);
    expect(numbersFor([here], '31.73', 2024).changed).toEqual([]);
    expect(numbersFor([here], '32.73', 2023).changed).toEqual([]);
  });

  it('stay the defaults, with a sentence that names keys and rows, where weights do not add up', () => {
    const { changed, faults, numbers } = numbersFor([weights(20, 25)], '31.73', 2023);
    expect([changed, numbers['bobot_hotel_A1']]).toEqual([[], 15]);
    expect(faults.map(({ id }) => id)).toEqual([
      'jumlah bobot bobot_hotel_* harus 100, sekarang 105. Periksa bobot_hotel_A1 = 20 (baris 4), bobot_hotel_A2 = 25 (baris 5); bobot baku dipakai.',
    ]);
  });

  it('stay the defaults where two thresholds overlap', () => {
    const rows = [settingRow('ambang_gt_BAIK', 92, { row: 7 })];
    const { faults, numbers } = numbersFor([rows], '31.73', 2023);
    expect(numbers['ambang_gt_BAIK']).toBe(75);
    expect(faults.map(({ id }) => id)).toEqual([
      'ambang ambang_gt_BAIK = 92 (baris 7) harus lebih kecil daripada ambang_gt_SANGAT_BAIK = 90, supaya tidak bertumpang. Ambang baku dipakai.',
    ]);
  });

  it('stay the defaults where the lowest step could not be reached', () => {
    const { faults } = numbersFor([[settingRow('ambang_level_1', 0, { row: 3 })]], '31.73', 2023);
    expect(faults.map(({ id }) => id)).toEqual([
      'ambang ambang_level_1 = 0 (baris 3) harus lebih besar daripada 0, supaya setiap jenjang dapat dicapai. Ambang baku dipakai.',
    ]);
  });

  it('are judged on a sheet for every place that it names', () => {
    const rows = weights(20, 20).map((row) => ({ ...row, region: '31' }));
    const broken = settingRow('bobot_hotel_A3', 25, { region: '31.73', row: 9 });
    expect(sheetFaults(rows)).toEqual([]);
    expect(sheetFaults([...rows, broken])).toHaveLength(1);
  });
});

describe('scores', () => {
  const book = scoreBook(yearCover('31', 2021), { T05: rowsOfHotels('H2') });

  it('go by changed weights, and say which', () => {
    const { hotels, settings } = scoresOf([book], { settings: weights(40, 0), today: '2022-01-31' });
    expect(hotels.visits[0]?.score.total).toBe(84.92);
    expect(settings.every(({ changed }) => changed.length === 2)).toBe(true);
  });

  it('go by changed thresholds of categories', () => {
    const settings = [settingRow('ambang_hotel_SANGAT_BAIK', 84)];
    const { hotels } = scoresOf([book], { settings, today: '2022-01-31' });
    expect(hotels.visits[0]?.score.initialCategory).toBe('SANGAT_BAIK');
  });

  it('make recommendations by changed limits, and say which', () => {
    const all = scoreBook(yearCover('31', 2021), { T05: hotelRows });
    const { hotels } = scoresOf([all], {
      ...{ settings: settingRows({ ambang_rek_A_temuan_A: 40.5, ambang_rek_A_temuan_B: 41 }) },
      today: '2022-01-31',
    });
    expect(hotels.recommendations.map(({ id }) => id)).not.toContain('REK_A');
    const other = scoresOf([all], {
      ...{
        settings: settingRows({
          ambang_rek_B_aspek_A5: 73.5,
          ambang_rek_C_wilayah: 1,
          ambang_rek_D_hotel: 2,
        }),
      },
      today: '2022-01-31',
    }).hotels.recommendations;
    expect(other.map(({ id }) => id)).toEqual(expect.arrayContaining(['REK_A', 'REK_B', 'REK_C']));
    expect(other.map(({ id }) => id)).not.toContain('REK_D');
    expect(other.find(({ id }) => id === 'REK_B')?.reasons.map(({ id }) => id)).toEqual([
      'Rata-rata aspek A5 (Pelaporan dan kerja sama) 73,33, di bawah 73,5.',
    ]);
  });

  it('knock out by a changed score', () => {
    const { hotels } = scoresOf([book], { settings: settingRows({ ambang_ko: 0 }), today: '2022-01-31' });
    expect(hotels.visits[0]?.score).toMatchObject({ knockOuts: [], category: 'BAIK' });
  });
});

describe('steps of lateness', () => {
  it('stay the defaults where a later one does not come later', () => {
    const rows = settingRows({ hari_terlambat_2: 4, nilai_terlambat_1: 90 });
    const { changed, faults, numbers } = numbersFor([rows], '31.73', 2023);
    expect([changed, numbers['hari_terlambat_2']]).toEqual([['nilai_terlambat_1'], 10]);
    expect(faults.map(({ id }) => id)).toEqual([
      'hari_terlambat_2 = 4 (baris 2) harus lebih besar daripada hari_terlambat_1 = 5, supaya setiap langkah dapat dicapai. Angka baku dipakai.',
    ]);
  });

  it('give the points of the settings', () => {
    const points = (late: number) =>
      scoreQuality({ ...ON_TIME, late }, instrumenMutu, numbersFor([STEPS], null, 2023).numbers).dimensions
        .TW;
    expect([-1, 0, 1, 7, 8, 14, 15, 30, 31].map(points)).toEqual([100, 100, 95, 95, 50, 50, 10, 10, 0]);
  });
});

const STEPS = settingRows({
  ...{ hari_terlambat_1: 7, hari_terlambat_2: 14, hari_terlambat_3: 30 },
  ...{ nilai_terlambat_1: 95, nilai_terlambat_2: 50, nilai_terlambat_3: 10 },
});

const ON_TIME = {
  ...{ required: 1, filled: 1, unknown: 0, checked: 1, invalid: 0, rows: 1, errorRows: 0, warningRows: 0 },
  ...{ surplus: 0, late: 0, leaks: 0 },
};

describe('a sheet of settings', () => {
  const faultsOf = (key: string, value: string | number) => {
    const lines = [
      ['kunci', 'nilai'],
      [key, value],
    ];
    const columns = [0, 1].map((column) => ({
      values: lines.map((line) => line[column] ?? null),
      format: 'general' as const,
    }));
    const sheet = { name: 'Pengaturan', hidden: false, rowCount: 2, columns, merges: [], hiddenRows: [] };
    return readSettings({ ...scoreBook({}, {}), sheets: [sheet] }).faults.map(({ cell, text }) => [
      cell,
      text.id,
    ]);
  };

  it('says which cell holds a number that cannot be used, and what it takes', () => {
    expect(faultsOf('ambang_ko', 3)).toEqual([
      ['B2', 'Lembar Pengaturan, sel B2: nilai ambang_ko harus angka bulat 0 sampai 2.'],
    ]);
    expect(faultsOf('ambang_award', 84.125)).toEqual([
      [
        'B2',
        'Lembar Pengaturan, sel B2: nilai ambang_award paling banyak 2 angka di belakang koma, karena skor dibandingkan setelah dibulatkan.',
      ],
    ]);
    expect(faultsOf('ambang_rek_E_IND47', 101)).toEqual([
      ['B2', 'Lembar Pengaturan, sel B2: nilai ambang_rek_E_IND47 harus angka 0 sampai 100.'],
    ]);
    expect(faultsOf('ambang_award', '84,5')).toEqual([]);
  });

  it('takes no number that the instrument itself fixes', () => {
    expect(faultsOf('bukti_hotel_mulai', 3)).toEqual([
      ['A2', 'Lembar Pengaturan, sel A2: kunci "bukti_hotel_mulai" tidak dikenal. Periksa ejaannya.'],
    ]);
  });
});

describe('a report', () => {
  const made = (settings: readonly SettingRow[]) =>
    laporanDari([scoreBook(yearCover('31', 2021), { T05: hotelRows })], {
      ...{ settings, today: dayOf('2022-01-31') },
    });
  const lines = (settings: readonly SettingRow[]) => tercetak(tabel(made(settings), 'R15-C'));

  it('says which weights and limits were used', () => {
    expect(lines([])).toEqual(
      expect.arrayContaining(['Provinsi DKI Jakarta, 2021 | Bobot dan ambang baku.']),
    );
    const line = lines(settingRows(CHANGED)).find((one) => one.startsWith('Provinsi'));
    const { bobot_hotel_A4: _, bobot_hotel_A6: __, ...changed } = CHANGED; // these two are the usual ones
    for (const [key, value] of Object.entries(changed)) expect(line).toContain(`${key} = ${value}`);
  });

  it('says on every tab that they are not the usual ones', () => {
    const said = (settings: readonly SettingRow[]) =>
      made(settings).tabs.map(({ meta }) => meta.facts.find(([name]) => name === 'Bobot dan ambang')?.[1]);
    expect(new Set(said([]))).toEqual(new Set([undefined]));
    expect(new Set(said(settingRows({ ambang_ko: 0, ambang_temuan: 60 })))).toEqual(
      new Set(['diubah: ambang_temuan, ambang_ko']),
    );
  });
});
