import type { Locale } from '../../locale/text.ts';
import { frequenciesText, type PackageLine } from '../report/package/package-line.ts';
import { packageHeaders, packageWords } from '../report/package/package-words.ts';
import { type DataTable, dataTable } from './data-table.ts';
import type { FieldSchema } from './descriptor.ts';

const COLUMNS = {
  indicator: 'string',
  region: 'string',
  period: 'string',
  dimension: 'string',
  part: 'string',
  state: 'string',
  value: 'number',
  numerator: 'number',
  denominator: 'number',
  n: 'integer',
  frequencies: 'string',
} as const satisfies Partial<Record<keyof PackageLine, FieldSchema['type']>>;

/** *Paket Rekap* as a table: a line for each figure and part, not masked. */
export function recapTable(lines: readonly PackageLine[], locale: Locale): DataTable {
  const fields = Object.entries(COLUMNS).map(([name, type]): FieldSchema => {
    const title = packageHeaders[name as keyof typeof COLUMNS][locale];
    return { name, type, title, description: title };
  });
  return dataTable(
    { length: lines.length, row: (index) => rowOf(lines[index]) },
    {
      name: 'paket-rekap',
      folder: 'data',
      title: packageWords.title[locale],
      description: packageWords.class[locale],
      schema: { fields },
    },
  );
}

function rowOf(line: PackageLine | undefined) {
  if (line === undefined) return [];
  const { indicator, region, period, dimension, part, state, value, numerator, denominator, n } = line;
  const pairs = line.frequencies === null ? null : frequenciesText(line.frequencies);
  return [indicator, region, period, dimension, part, state, value, numerator, denominator, n, pairs];
}
