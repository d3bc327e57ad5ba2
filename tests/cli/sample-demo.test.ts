import { beforeAll, describe, expect, it } from 'vitest';
import { makeDemo } from '../../cli/sample/make-demo.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { readCover, type Snapshot, serialOf, sheetNamed } from '../../core/index.ts';
import { foundLines, plantedLines, TODAY, throughFile } from './sample-found.ts';

const { update, truth } = makeDemo({ today: TODAY, locale: 'id' });
let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await throughFile(update);
});

describe('the demo', () => {
  it('is a register of 40 cases, 55 victims and 12 hotel visits', () => {
    const counts = ['T01 Kasus', 'T02 Korban', 'T05 Monev Hotel'].map((name) => {
      const [codes] = sheetNamed(snapshot, name)?.columns ?? [];
      return (codes?.values.filter((value) => value !== null).length ?? 0) - 2;
    });
    expect(counts).toEqual([40, 55, 12]);
    expect(truth.rows).toBe(107);
  });

  it('submits July of last year', () => {
    expect(readCover(snapshot, TODAY)).toMatchObject({ region: '31.73', period: '2024-M07' });
  });

  it('has one mistake of each kind, and only these', () => {
    expect(foundLines(snapshot)).toEqual(plantedLines(truth.planted));
    expect([...new Set(truth.planted.map(({ rule, column }) => `${rule} ${column}`))].sort()).toEqual([
      'VF-01 hubungan_pelaku',
      'VF-03 tanggal_identifikasi',
      'VF-05 tanggal_register',
      'VF-11 sumber_rujukan',
      'VF-13 saluran_perekrutan',
      'VF-19 wilayah_perekrutan',
      'VF-24 sk_W4',
      'VR-01 tanggal_kejadian',
      'VR-15 usia_lapor',
      'VR-41 bk_A3',
      'VS-01 kode_kasus',
      'VS-02 status_kasus',
      'VX-01 kode_korban',
    ]);
  });

  it.each([2012, 2025, 2033])('has them in any year (%i)', async (year) => {
    const today = serialOf(year, 2, 29);
    const demo = makeDemo({ today, locale: 'en' });
    const found = foundLines(await throughFile(demo.update), today);
    expect(found).toEqual(plantedLines(demo.truth.planted));
    expect(found).toHaveLength(14);
  });

  it('is the same each time', async () => {
    const again = makeDemo({ today: TODAY, locale: 'id' });
    expect(Buffer.compare(await writeWorkbook(update), await writeWorkbook(again.update))).toBe(0);
  });
});
