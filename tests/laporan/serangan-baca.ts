import type { Report } from '../../core/commands/build-report.ts';
import type { FigureReportCell, ReportCell, ResolvedTable } from '../../core/engine/report/blocks.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import type { Atom, Jumlah, Silang } from './serangan-atom.ts';
import { kurang } from './serangan-atom.ts';
import type { Dunia } from './serangan-orang.ts';

/** What a place in a report says: a number of persons, cases or files, or a fraction of two such numbers. */
export interface Bacaan {
  readonly name: string;
  readonly upper: Jumlah;
  /** What it is divided by, where it is a percentage or a mean. */
  readonly lower: Jumlah | null;
  /** Whether what has not the one of the other is a number of its own. */
  readonly isShare: boolean;
  /** As printed. */
  readonly text: string;
  readonly cell: FigureReportCell | null;
}

/** What the tables of public tabs about persons say, by tab, row and column. */
export function bacaan(report: Report, dunia: Dunia, atom: Atom): ReadonlyMap<string, Bacaan> {
  const found = new Map<string, Bacaan>();
  for (const { tab } of report.tabs)
    for (const block of tab.blocks)
      if (block.kind === 'table')
        for (const one of inTable(block, dunia, atom)) found.set(`${tab.id} ${one.name}`, one);
  return found;
}

/** The city with a name as reports print it. */
export function kotaBernama(name: string): string | null {
  return wilayah.codes.find(({ label }) => label.id === name)?.code ?? null;
}

/** The five percentages of the score of a task force that are about persons, cases and files, by component. */
export function pecahanSkor(
  atom: Atom,
  w: string,
): ReadonlyMap<string, readonly (readonly [Jumlah, Jumlah])[]> {
  const layanan = (of: (one: Readonly<Record<string, string>>) => boolean): Jumlah =>
    atom.sum('layanan', (one) => one['w'] === w && of(one));
  const pasti = layanan((one) => one['pasti'] === 'YA');
  const kasus = (lidik: boolean): Jumlah =>
    atom.sum('kasus', (one) => one['w'] === w && one['pasti'] === 'YA' && (!lidik || one['lidik'] === 'YA'));
  const berkas = (mohon: boolean): Jumlah =>
    atom.sum(
      'berkas',
      (one) => one['w'] === w && Number(one['tahap']) >= TAHAP_1 && (!mohon || one['mohon'] === 'YA'),
    );
  return new Map([
    ['B3A', [[layanan(({ layanan: one }) => isCepat(one)), layanan(() => true)]]],
    ['B3C', [[layanan((one) => one['pasti'] === 'YA' && one['asesmen'] === 'YA'), pasti]]],
    ['B3D', [[layanan(({ layanan: one }) => one?.endsWith(' 1') === true), layanan(isDua)]]],
    [
      'B4',
      [
        [kasus(true), kasus(false)],
        [berkas(true), berkas(false)],
      ],
    ],
  ]);
}

const TAHAP_1 = 2;
const isCepat = (one: string | undefined): boolean => one?.startsWith('cepat') === true;
const isDua = ({ layanan: one }: Readonly<Record<string, string>>): boolean => one?.includes(' 2 ') === true;

function inTable(table: ResolvedTable, dunia: Dunia, atom: Atom): readonly Bacaan[] {
  const read = READERS[table.id];
  if (!read) return [];
  return table.rows.flatMap(({ label, total, cells }, row) =>
    cells.flatMap((cell, column): readonly Bacaan[] => {
      const key = keyOf(cell);
      const said = read({ atom, dunia, key: total ? null : key, row, column });
      if (said === null) return [];
      const [upper, lower = null] = said;
      const name = `${table.id} · ${label} · ${table.headers[column] ?? ''}`;
      const isShare = lower !== null && !(table.id === 'R02-A' && column === 2);
      return [
        {
          ...{ name, upper, lower, isShare, text: cellText(cell, 'id') },
          cell: cell.kind === 'figure' ? cell : null,
        },
      ];
    }),
  );
}

interface Place {
  readonly atom: Atom;
  readonly dunia: Dunia;
  /** Of the row: a city, an age group …; `null` for the total. */
  readonly key: string | null;
  readonly row: number;
  readonly column: number;
}

type Said = readonly [Jumlah, Jumlah?] | null;

/** The key of a row, without the sex and childhood that its column adds. */
function keyOf(cell: ReportCell): string {
  if (cell.kind !== 'figure') return '';
  const names = cell.ref.dimension.split('*');
  const keys = cell.ref.key.split('*');
  return keys.find((_, i) => !['s', 'a'].includes(names[i] ?? '')) ?? '';
}

const READERS: Readonly<Record<string, (place: Place) => Said>> = {
  'R01-A': ({ atom, row, column }) => (column === 0 ? headline(atom, row) : null),
  'R02-A': ({ atom, key, column }) => {
    const here = ({ w }: Readonly<Record<string, string>>): boolean => key === null || w === key;
    const orang = atom.sum('waktu', here);
    const kasus = atom.sum('kasus', here);
    const [s, a] =
      [undefined, undefined, undefined, ['L', 'TIDAK'], ['P', 'TIDAK'], ['', 'YA']][column] ?? [];
    if (column === 0) return [kasus];
    if (column === 1) return [orang];
    if (column === 2) return [orang, kasus];
    return [atom.sum('kelamin', (one) => here(one) && one['a'] === a && (s === '' || one['s'] === s))];
  },
  'R02-B': ({ atom, key, column }) => {
    const month = key === null ? null : String(Number(key.slice(6)));
    return [atom.sum(column === 0 ? 'kasus' : 'waktu', ({ p }) => month === null || p === month)];
  },
  'R03-A': ({ atom, key, column }) => [
    atom.sum('usia', ({ s, u }) => (key === null || u === key) && (column === 2 || s === 'LP'[column])),
  ],
  'R03-B': ({ atom, key }) => [equal(atom, 'n', key)],
  'R03-C': ({ atom, key }) => [equal(atom, 'didik', key)],
  'R04-A': ({ atom, key, column }) => {
    if (column === 0) return [equal(atom, 'e', key)];
    const known = atom.sum('e', ({ e }) => e !== 'TD');
    return key === 'TD' ? null : [key === null ? known : equal(atom, 'e', key), known];
  },
  'R04-B': ({ atom, key }) => [having(atom, 'saluran', key), atom.sum('saluran', () => true)],
  'R04-C': ({ atom, key }) => [having(atom, 'janji', key), atom.sum('janji', () => true)],
  'R04-D': ({ atom, key }) =>
    key === 'TD' ? null : [having(atom, 'faktor', key), atom.sum('faktor', ({ faktor }) => faktor !== 'TD')],
  'R06-A': ({ atom, row }) => [atom.sum('berkas', ({ tahap }) => Number(tahap) >= row)],
};

function equal(atom: Atom, silang: Silang, key: string | null): Jumlah {
  return atom.sum(silang, (one) => key === null || one[silang] === key);
}

function having(atom: Atom, silang: Silang, key: string | null): Jumlah {
  return atom.sum(silang, (one) => key !== null && (one[silang]?.split('+').includes(key) ?? false));
}

/** The indicators of the summary in their order; those that are not about persons say nothing here. */
function headline(atom: Atom, row: number): Said {
  const orang = atom.sum('waktu', () => true);
  const berkas = (least: number): Jumlah => atom.sum('berkas', ({ tahap }) => Number(tahap) >= least);
  switch (row) {
    case 0:
      return [atom.sum('kasus', () => true)];
    case 1:
      return [orang];
    case 2: {
      const known = atom.sum('kelamin', ({ s, a }) => s === 'P' || a !== 'TD');
      return [
        kurang(
          known,
          atom.sum('kelamin', ({ s, a }) => s === 'L' && a === 'TIDAK'),
        ),
        known,
      ];
    }
    case 3:
      return [atom.sum('kelamin', ({ a }) => a === 'YA'), atom.sum('kelamin', ({ a }) => a !== 'TD')];
    case 4:
      return [atom.sum('layanan', ({ layanan }) => !layanan?.startsWith('tidak')), orang];
    case 5:
      return [atom.sum('layanan', ({ layanan }) => isCepat(layanan)), orang];
    case 6:
      return [berkas(TAHAP_1 + 1), berkas(TAHAP_1)];
    default:
      return null;
  }
}
