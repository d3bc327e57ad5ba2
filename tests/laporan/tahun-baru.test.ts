import { expect, it } from 'vitest';
import { makeProvince } from '../../cli/sample/make-province.ts';
import { newPeriod, type Snapshot, serialOf } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { laporanDari } from './laporan-dunia.ts';

const TODAY = serialOf(2024, 2, 5);
const CONTEXT = { today: TODAY, locale: 'id', beside: [] } as const;
const JANUARY = { kind: 'month', year: 2024, number: 1 } as const;

/** The register of 2023 of a city with actions, and the one of 2024 that was begun with it. */
const [old, next] = registers();

it('tells no share of last year by the actions that were not finished then', () => {
  expect(spent([next])).not.toContain('Januari 2023');
  expect(spent([old, next])).toContain('Januari 2023');
});

it('tells nothing of a year whose register is not there', () => {
  const period = { kind: 'year', year: 2023, number: 0 } as const;
  expect(() => laporanDari([next], { today: TODAY, period })).toThrow(
    'lebih awal daripada tahun pada sampul',
  );
  expect(laporanDari([old, next], { today: TODAY, period }).tabs.length).toBeGreaterThan(0);
});

function registers(): readonly [Snapshot, Snapshot] {
  const former = new MemoryWorkbook();
  const update = makeProvince({ today: serialOf(2025, 8, 12), locale: 'id', spoilt: false }).books[6]?.update;
  if (!update) throw new RangeError('no register');
  former.write({ sheets: update.sheets, names: update.names, marks: [] });
  const begun = new MemoryWorkbook();
  begun.write(newPeriod(former.read(), JANUARY, { ...CONTEXT, rows: 30 }).update);
  return [former.read(), begun.read()];
}

/** The labels of all tables of R09 in a report for January 2024. */
function spent(snapshots: readonly Snapshot[]): readonly string[] {
  const found = laporanDari(snapshots, { today: TODAY, period: JANUARY }).tabs.find(
    ({ tab }) => tab.id === 'R09',
  );
  const tables = found?.tab.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
  return tables.flatMap(({ rows }) => rows.map(({ label }) => label));
}
