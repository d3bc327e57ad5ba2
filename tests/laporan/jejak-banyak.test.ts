import { expect, it } from 'vitest';
import { TRAIL_SHEET } from '../../core/engine/report/trail/trail-sheet.ts';
import { sheetOf } from './jejak-world.ts';
import { bukuKota, laporanDari } from './laporan-dunia.ts';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

it('forms of more than 4,000 rows have formulas only where somebody insists, and the sheet says how', () => {
  const books = [bukuKota('31.73', 4001)];
  const tabs = ['R02'];
  const still = laporanDari(books, { period: YEAR, tabs });
  expect(still.sheets.map(({ name }) => name).filter((name) => name.startsWith('Data'))).toEqual([]);
  const [, about] = sheetOf(still, TRAIL_SHEET).cells;
  expect(about?.[0]).toContain('lebih dari 4.000 baris');
  expect(about?.[0]).toContain('monev report … --live');
  const live = laporanDari(books, { period: YEAR, tabs, live: true });
  expect(sheetOf(live, 'Data T02').cells).toHaveLength(4001 + 2);
  expect(JSON.stringify(sheetOf(live, TRAIL_SHEET).cells)).toContain('"formula"');
}, 120_000);
