import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { applyRepair, proposeRepair } from '../../core/commands/repair-structure.ts';
import { blankSheet } from '../../core/workbook/sheet-model.ts';

/** Made before columns were computed with settings: the formulas hold the usual weights as numbers. */
const older = readFileSync(new URL('../fixtures/versi/1.0.0.xlsx', import.meta.url));
const options = { locale: 'id', thisYear: 2024, rows: 20 } as const;
const REASON = 'Kolom hasil dihitung dengan bobot dan ambang di lembar Pengaturan.';

const read = (bytes: Uint8Array) => readXlsx(bytes, { fileName: 'lama.xlsx' });
const reasons = (bytes: Uint8Array) =>
  proposeRepair(read(bytes), options).map(({ id, what, safe }) => [id, safe, what[0]?.id]);

function withSettings(a1: number, a2: number): Uint8Array {
  const cells = [
    ['kunci', 'nilai'],
    ['bobot_hotel_A1', a1],
    ['bobot_hotel_A2', a2],
  ];
  return patchWorkbook(older, { sheets: [{ ...blankSheet('Pengaturan'), cells }], names: [], marks: [] });
}

describe('a workbook whose formulas hold the usual weights', () => {
  it('needs no repair while these are used', () => {
    expect(reasons(older)).toEqual([]);
    expect(reasons(withSettings(15, 25))).toEqual([]);
    expect(reasons(withSettings(30, 25))).toEqual([]); // do not add up, and are not used
  });

  it('is offered formulas that compute with changed ones, and keeps its rows', () => {
    const changed = withSettings(25, 15);
    expect(reasons(changed)).toEqual([['T05', true, REASON]]);
    const repaired = patchWorkbook(changed, applyRepair(read(changed), ['T05'], options));
    expect(reasons(repaired)).toEqual([]);
    const [keys, values] = read(repaired).sheets.find(({ name }) => name === '_monev')?.columns ?? [];
    expect(values?.values[keys?.values.indexOf('bobot_hotel_A1') ?? -1]).toBe(25);
    const rows = (bytes: Uint8Array) =>
      read(bytes)
        .sheets.find(({ name }) => name === 'T05 Monev Hotel')
        ?.columns.slice(0, 46)
        .map((column) => column.values.slice(0, 12));
    expect(rows(repaired)).toEqual(rows(changed));
  });
});
