import { expect } from 'vitest';
import type { SheetModel } from '../../core/index.ts';
import { blankSheet } from '../../core/index.ts';
import { coverage, hotels, months, sheetOf, victims } from '../cli/xlsx-chart-sample.ts';
import type { ContractHost } from './contract.ts';
import type { Scenario } from './contract-scenario.ts';

const REPORT = "R02 Kasus & Korban's";

/** Native charts over the cells of their sheet. */
export const charting: readonly Scenario[] = [
  {
    name: 'draws charts of every kind over the cells that hold their data',
    async run({ open, same }) {
      const host = await open();
      await draw(
        host,
        sheetOf(REPORT, [victims, months, hotels, coverage, { ...coverage, stacking: 'stacked' }]),
      );
      await same('charts', host);
    },
  },
  {
    name: 'replaces the charts of a sheet that is drawn anew, and those alone',
    async run({ open, same }) {
      const host = await open();
      await draw(host, sheetOf('R08 Hotel', [hotels]));
      await draw(host, sheetOf(REPORT, [victims, months]));
      await draw(host, { ...sheetOf(REPORT, [coverage]), protected: true });
      await same('one chart', host);
      await draw(host, blankSheet(REPORT));
      await same('no chart', host);
    },
  },
  {
    name: 'costs as many host calls for a chart of 40 categories as for one of 4',
    async run({ open }) {
      expect(await cost(await open(), 40)).toBe(await cost(await open(), 4));
    },
  },
];

async function draw(host: ContractHost, sheet: SheetModel): Promise<void> {
  await host.write({ sheets: [sheet], names: [], marks: [] });
}

async function cost(host: ContractHost, count: number): Promise<number> {
  const categories = Array.from({ length: count }, (_, index) => `Kabupaten ${index + 1}`);
  const series = [{ name: 'Korban', values: categories.map((_, index) => index) }];
  host.resetCalls();
  await draw(host, sheetOf(REPORT, [{ ...victims, categories, series }]));
  return host.calls();
}
