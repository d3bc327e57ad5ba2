import { columnOf } from '../../kit/expression/nodes.ts';
import type { Dimension, Figure, Indicator } from '../../kit/indicator.ts';
import type { Base } from '../../kit/measure.ts';
import { civilOf, isoOf } from '../../workbook/serial.ts';
import { keysOf } from '../indicator/groups.ts';
import type { Scope } from '../indicator/scope.ts';
import { type FlatTable, type FlatValue, smallTable } from './flat-table.ts';
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
  const found = indicators.flatMap(({ figure, cases, by }) =>
    [figure, ...Object.values(cases).flatMap((some) => some.map((one) => one.figure))]
      .flatMap(basesOf)
      .map((base) => ({ base, by })),
  );
  const year = civilOf(scope.window.last).year;
  const settings = new Map<string, readonly FlatValue[]>();
  const children = new Map<string, readonly FlatValue[]>();
  for (const { base, by } of found) {
    const keys = base.kind === 'children' ? [] : [base.key, ...classKeys(base.key, by, scope)];
    for (const region of scope.regions) {
      if (base.kind === 'children') {
        const count = base.list.childrenOf(region).length;
        if (count > 0) children.set(`${base.list.id} ${region}`, [base.list.id, region, count]);
      }
      for (const key of keys) {
        const value = scope.setting(key, region);
        if (value !== null) settings.set(`${key} ${region}`, [key, region, year, value]);
      }
    }
    if (base.kind === 'setting' && scope.hasSettings(`${base.key}_`))
      settings.set(base.key, [`${base.key}_`, null, null, null]); // says that classes of rows are told apart
  }
  return [
    smallTable(
      'pengaturan',
      [
        { name: 'kunci', type: 'STRING' },
        { name: 'wilayah', type: 'STRING' },
        { name: 'tahun', type: 'INT64' },
        { name: 'nilai', type: 'FLOAT64' },
      ],
      [...settings.values()],
    ),
    smallTable(
      'turunan',
      [
        { name: 'daftar', type: 'STRING' },
        { name: 'wilayah', type: 'STRING' },
        { name: 'jumlah', type: 'INT64' },
      ],
      [...children.values()],
    ),
  ];
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
