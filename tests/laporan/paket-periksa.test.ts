import { describe, expect, it } from 'vitest';
import { checkPackages, type PackageContext } from '../../core/commands/check-packages.ts';
import { mergedPackages } from '../../core/commands/consolidate/merge-province.ts';
import type { PackageLine } from '../../core/engine/report/package/package-line.ts';
import type { ReadPackage } from '../../core/engine/report/package/read-package.ts';
import { kodeKabkota } from '../../core/katalog/daftar-kode/wilayah.ts';

const CONTEXT: PackageContext = { locale: 'id', expected: [], compared: [] };

function line(region: string, value: number, more: Partial<PackageLine> = {}): PackageLine {
  return {
    ...{ indicator: 'IND-02', region, period: '2024-Y', dimension: null, part: null, state: 'reported' },
    ...{ value, numerator: value, denominator: null, n: value, frequencies: null, publication: null },
    ...more,
  };
}

function packageOf(
  region: string,
  lines: readonly PackageLine[],
  status: 'SEMENTARA' | 'FINAL' = 'FINAL',
): ReadPackage {
  const head = { region, period: '2024-Y', status };
  const told = { complete: null, checksum: '', isUnchanged: true, findings: [] };
  return { sheet: 'R14 Paket Rekap', head, lines, ...told };
}

function rulesOf(packages: readonly ReadPackage[], context: Partial<PackageContext> = {}): readonly string[] {
  return checkPackages(packages, { ...CONTEXT, ...context }).map(({ rule }) => rule);
}

describe('packages are checked against one another:', () => {
  it('parts that do not add up to their total break VP-11', () => {
    const parts = ['L', 'P'].map((part) => line('31.73', 20, { dimension: 's', part }));
    expect(rulesOf([packageOf('31.73', [line('31.73', 37), ...parts])])).toEqual(['VP-11']);
  });

  it('a province that is not the sum of its cities breaks VP-15', () => {
    const cities = [packageOf('31.71', [line('31.71', 14)]), packageOf('31.73', [line('31.73', 22)])];
    expect(rulesOf([packageOf('31', [line('31', 36)]), ...cities])).toEqual([]);
    expect(rulesOf([packageOf('31', [line('31', 37)]), ...cities])).toEqual(['VP-15']);
  });

  it('a province is not judged before all its cities are final, nor before all came', () => {
    const open = packageOf('31.73', [line('31.73', 22)], 'SEMENTARA');
    const packages = [packageOf('31', [line('31', 37)]), packageOf('31.71', [line('31.71', 14)])];
    expect(rulesOf([...packages, open])).toEqual([]);
    expect(rulesOf(packages, { expected: ['31.71', '31.73'] })).toEqual(['VP-17']);
  });

  it('a province is compared with its cities only where all of them are there, also in the nation', () => {
    const city = (region: string, value: number) => packageOf(region, [line(region, value)]);
    const province = packageOf('31', [line('31', 37)]);
    const context = { expected: ['31', '32'], parts: ['31.71', '31.72', '31.73'] };
    const two = [city('31.71', 14), city('31.73', 22)];
    expect(rulesOf([province, ...two], context)).toEqual([]);
    expect(rulesOf([province, ...two, city('31.72', 2)], context)).toEqual(['VP-15']);
    expect(rulesOf([province, ...two, city('31.72', 1)], context)).toEqual([]);
  });

  it('a province whose own package came is one unit of the nation, however many of its cities sent one too', () => {
    const cities = ['31.71', '31.73'].map((region) => packageOf(region, [line(region, 1)]));
    const nation = packageOf('00', [line('00', 5)]);
    const expected = ['31', '32', '33', '34', '35'];
    const others = ['32', '33', '34'].map((region) => packageOf(region, [line(region, 1)]));
    const told = (packages: readonly ReadPackage[]) =>
      checkPackages(packages, { ...CONTEXT, expected }).map(({ rule, message }) => `${rule} ${message}`);
    expect(told([nation, packageOf('31', [line('31', 2)]), ...cities, ...others])).toEqual([]);
    expect(told([nation, packageOf('31', []), ...cities, ...others])).toEqual([
      expect.stringContaining('VP-17 Hanya 60%'),
    ]);
  });

  it('the nation knows which cities a province is made of', () => {
    const scope = { level: 'upper', region: '00', period: '2024-Y' } as const;
    const cities = kodeKabkota.filter((code) => code.startsWith('31.'));
    const findingsOf = (came: readonly string[]) =>
      mergedPackages(
        ['31', ...came].map((region) => packageOf(region, [line(region, region === '31' ? 37 : 5)])),
        scope,
        'id',
      ).findings.filter(({ rule }) => rule === 'VP-15');
    expect(findingsOf(cities.slice(0, 2))).toEqual([]);
    expect(findingsOf(cities)).toMatchObject([
      { region: '31', message: 'Total provinsi 37 berbeda dari jumlah kabupaten/kota 30.' },
    ]);
  });

  it('shares are never added up', () => {
    const share = { indicator: 'IND-04', numerator: 1, denominator: 2 };
    const parts = ['31.71', '31.73'].map((part) => line('31', 50, { ...share, dimension: 'w', part }));
    expect(rulesOf([packageOf('31', [line('31', 50, share), ...parts])])).toEqual([]);
  });

  it('periods of different length are not compared, months of a window counted', () => {
    const pair = [
      line('31', 16, { period: '2024-M01..2024-M07' }),
      line('31', 37, { period: '2023-Y' }),
    ] as const;
    expect(rulesOf([], { compared: [pair] })).toEqual(['VP-14']);
  });
});
