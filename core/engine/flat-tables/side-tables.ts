import { columnOf } from '../../kit/expression/nodes.ts';
import type { Dimension, Figure, Indicator } from '../../kit/indicator.ts';
import type { Base } from '../../kit/measure.ts';
import { civilOf, isoOf } from '../../workbook/serial.ts';
import { keysOf } from '../indicator/groups.ts';
import type { Scope } from '../indicator/scope.ts';
import { type FlatTable, type FlatValue, smallTable } from './flat-table.ts';
import { figuresOf } from './needed-columns.ts';
import type { Submission } from './submission.ts';

/** The regions of a scope; its submissions and what their covers say of each form; settings; lists by region. */
export function sideTables(
  indicators: readonly Indicator[],
  scope: Scope,
  submissions: readonly Submission[],
): readonly FlatTable[] {
  return [
    smallTable(
      'wilayah',
      [{ name: 'kode', type: 'STRING' }],
      scope.regions.map((code) => [code]),
    ),
    submissionTable(scope, submissions),
    declarationTable(scope, submissions),
    ...baseTables(indicators, scope),
  ];
}

function submissionTable({ senders }: Scope, submissions: readonly Submission[]): FlatTable {
  const day = (serial: number): string | null => (Number.isNaN(serial) ? null : isoOf(serial));
  return smallTable(
    'pengiriman',
    [
      { name: 'id_pengiriman', type: 'STRING' },
      { name: 'wilayah', type: 'STRING' },
      { name: 'instansi', type: 'STRING' },
      { name: 'periode', type: 'STRING' },
      { name: 'sejak', type: 'DATE' },
      { name: 'sampai', type: 'DATE' },
      { name: 'skor_mutu', type: 'FLOAT64' },
    ],
    senders.map(({ region, since, until, quality }, i) => {
      const { id = null, agency = null, period = null } = submissions[i] ?? {};
      return [id, region, agency, period, day(since), day(until), quality];
    }),
  );
}

const WORDS = { some: 'ADA', none: 'NIHIL', 'not-due': 'TIDAK_WAJIB', silent: null } as const;

function declarationTable({ senders }: Scope, submissions: readonly Submission[]): FlatTable {
  return smallTable(
    'pernyataan',
    [
      { name: 'id_pengiriman', type: 'STRING' },
      { name: 'templat', type: 'STRING' },
      { name: 'pernyataan', type: 'STRING' },
      { name: 'jatuh_tempo', type: 'BOOL' },
    ],
    senders.flatMap(({ declared, due }, i) => {
      const forms = [...new Set([...Object.keys(declared), ...due])].sort();
      const id = submissions[i]?.id ?? null;
      return forms.map((form): readonly FlatValue[] => [
        id,
        form,
        WORDS[declared[form] ?? 'silent'],
        due.includes(form),
      ]);
    }),
  );
}

function baseTables(indicators: readonly Indicator[], scope: Scope): readonly FlatTable[] {
  const found = indicators.flatMap((indicator) =>
    figuresOf(indicator)
      .flatMap(basesOf)
      .map((base) => ({ base, by: indicator.by })),
  );
  return [
    smallTable(
      'pengaturan',
      [
        { name: 'kunci', type: 'STRING' },
        { name: 'wilayah', type: 'STRING' },
        { name: 'tahun', type: 'INT64' },
        { name: 'nilai', type: 'FLOAT64' },
      ],
      distinct(found.flatMap(({ base, by }) => settingRows(base, by, scope))),
    ),
    smallTable(
      'turunan',
      [
        { name: 'daftar', type: 'STRING' },
        { name: 'wilayah', type: 'STRING' },
        { name: 'jumlah', type: 'INT64' },
      ],
      distinct(found.flatMap(({ base }) => childRows(base, scope))),
    ),
  ];
}

/** The settings of each region in the year of the window; one without a region says that classes of rows are told apart. */
function settingRows(base: Base, by: readonly string[], scope: Scope): readonly (readonly FlatValue[])[] {
  if (base.kind === 'children') return [];
  const { year } = civilOf(scope.window.last);
  const isSplit = base.kind === 'setting' && scope.hasSettings(`${base.key}_`);
  const keys = isSplit ? [base.key, ...classKeys(base.key, by, scope)] : [base.key];
  const rows = keys.flatMap((key) =>
    scope.regions.flatMap((region) => {
      const value = scope.setting(key, region);
      return value === null ? [] : [[key, region, year, value]];
    }),
  );
  return isSplit ? [...rows, [`${base.key}_`, null, null, null]] : rows;
}

function childRows(base: Base, { regions }: Scope): readonly (readonly FlatValue[])[] {
  if (base.kind !== 'children') return [];
  const { id, childrenOf } = base.list;
  return regions.flatMap((region) => {
    const count = childrenOf(region).length;
    return count === 0 ? [] : [[id, region, count]];
  });
}

function distinct(rows: readonly (readonly FlatValue[])[]): readonly (readonly FlatValue[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function basesOf(figure: Figure): readonly Base[] {
  return figure.kind === 'quotient' && !('table' in figure.lower) ? [figure.lower] : [];
}

/** The keys of the classes of rows that settings may tell apart. */
function classKeys(key: string, by: readonly string[], { dimensions }: Scope): readonly string[] {
  const codes = dimensions
    .filter(({ id }) => by.includes(id))
    .flatMap(({ of, grouped }: Dimension) =>
      Object.values(of).flatMap((node) =>
        node.kind === 'column' ? keysOf(columnOf(node), grouped).keys.map((one) => one.key) : [],
      ),
    );
  return [...new Set(codes)].map((code) => `${key}_${code}`);
}
