import type { Computed } from '../../core/engine/indicator/compute.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import type { PackageHead } from '../../core/engine/report/package/checksum.ts';
import type { PackageLine } from '../../core/engine/report/package/package-line.ts';
import { packageLines } from '../../core/engine/report/package/package-lines.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { allFigures, scopeOfBooks } from '../indikator/rumus-compare.ts';
import { randomBook } from '../indikator/rumus-rows.ts';
import type { RawRecord } from '../support/random-cells.ts';

/** The period of the covers of made-up workbooks. */
export const PERIOD = '2024-S2';

/** A city of Jakarta. */
export interface City {
  readonly region: string;
  readonly label: string;
}

export const CITIES: readonly City[] = [
  { region: '31.71', label: 'Kota Administrasi Jakarta Pusat' },
  { region: '31.73', label: 'Kota Administrasi Jakarta Barat' },
  { region: '31.74', label: 'Kota Administrasi Jakarta Selatan' },
];

const CODE = /^([A-Z]{2}-)\d{4}/;
const DISTRICT = /^\d{2}\.\d{2}(?=\.)/;

/** The workbook of a city, whose codes and districts are its own: no other city has the same. */
export function cityBook(
  { region, label }: City,
  seed: number,
  rows: number,
  { year = 2024, typed = (record: RawRecord): RawRecord => record } = {},
): Snapshot {
  const digits = region.replace('.', '');
  const own = (record: RawRecord): RawRecord =>
    Object.fromEntries(
      Object.entries(typed(record)).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? cell.replace(CODE, `$1${digits}`).replace(DISTRICT, region) : cell,
      ]),
    );
  return randomBook(seed, { region: label, within: [label], rows: {}, others: rows, year, typed: own });
}

/** The package of some workbooks of one region. */
export interface MadePackage {
  readonly region: string;
  readonly scope: Scope;
  readonly figures: readonly Computed[];
  readonly lines: readonly PackageLine[];
}

/** Computes all figures of some workbooks, and their package. */
export function packageOf(
  region: string,
  books: readonly Snapshot[],
  previous: readonly Snapshot[] = [],
): MadePackage {
  const scope = scopeOfBooks(books, previous);
  const figures = allFigures(scope);
  return { region, scope, figures, lines: packageLines(figures, scope, { region, period: PERIOD }) };
}

/** The head of a package that is not final yet. */
export function headOf(region: string): PackageHead {
  return { region, period: PERIOD, status: 'SEMENTARA' };
}
