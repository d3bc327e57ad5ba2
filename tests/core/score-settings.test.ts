import { describe, expect, it } from 'vitest';
import { numbersFor, sheetFaults } from '../../core/commands/scores/numbers.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { rowsOfHotels } from '../support/hotel-examples.ts';
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
});
