import type { MaskLine } from '../../core/engine/masking/cells.ts';
import type { FigureReportCell, ReportCell, ResolvedTable } from '../../core/engine/report/blocks.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import type { Publication } from '../core/masking-adversary.ts';
import { isKasus, type Jendela, type Orang, PROVINSI, type Terbitan } from './deret-dunia.ts';
import { angka } from './serangan-tahu.ts';

/**
 * What somebody knows who keeps a series of public reports: what they print, and what follows from what the words mean.
 * Nothing is taken from the product but what it prints: neither the record of what it masked nor its sums.
 */
export function publikasi(deret: readonly Terbitan[]): readonly Publication[] {
  const windows = jendelaDari(deret.map(({ jendela }) => jendela));
  const last = hitung(deret.at(-1)?.orang ?? [], windows);
  return deret.map(({ jendela, orang, report }) => {
    const numbers = hitung(orang, windows);
    const printed = new Map<string, number | null>();
    for (const { tab } of report.tabs)
      for (const block of tab.blocks)
        if (block.kind === 'table')
          for (const [id, value] of tercetak(block, jendela)) printed.set(id, value);
    for (const [id, value] of printed)
      if (value !== null && numbers.get(id) !== value)
        throw new RangeError(`The adversary is mistaken: ${id} is ${numbers.get(id)}, printed as ${value}.`);
    return { truth: kebenaran(numbers, printed, last), printed, lines: persamaan(windows, numbers) };
  });
}

type Sifat = (one: Orang) => boolean;

const ANAK: Readonly<Record<string, string>> = { U13_17: 'YA', TD: 'TD' };
const [SEX, USIA] = [
  ['L', 'P'],
  ['U13_17', 'U18_24', 'U25_44', 'TD'],
];
const DEWASA = ['YA', 'TIDAK', 'TD'];
const LAIN = {
  e: ['SEKSUAL', 'KERJA', 'TD'],
  n: ['WNI', 'WNA'],
  didik: ['SD', 'SMP', 'SMA'],
} as const;
const anak = ({ u }: Orang): string => ANAK[u] ?? 'TIDAK';

/** What is counted, by name: sexes, ages, their crossings, and what percentages are made of. */
const HITUNGAN: Readonly<Record<string, Sifat>> = {
  semua: () => true,
  ...Object.fromEntries(SEX.map((s) => [s, (one: Orang) => one.s === s])),
  ...Object.fromEntries(DEWASA.map((a) => [`a${a}`, (one: Orang) => anak(one) === a])),
  ...Object.fromEntries(USIA.map((u) => [u, (one: Orang) => one.u === u])),
  ...Object.fromEntries(
    SEX.flatMap((s) => [
      ...DEWASA.map((a) => [`${s}*a${a}`, (one: Orang) => one.s === s && anak(one) === a] as const),
      ...USIA.map((u) => [`${s}*${u}`, (one: Orang) => one.s === s && one.u === u] as const),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(LAIN).flatMap(([name, values]) =>
      values.map((value) => [`${name}=${value}`, (one: Orang) => one[name as keyof typeof LAIN] === value]),
    ),
  ),
  'perempuan dan anak': (one) => one.s === 'P' || anak(one) === 'YA',
  'tanpa L usia TD': (one) => one.s === 'P' || anak(one) !== 'TD',
  'anak diketahui': (one) => anak(one) !== 'TD',
  'e diketahui': (one) => one.e !== 'TD',
};

/** Sums of what is counted that hold for any region and months, by the meaning of the words. */
const ARTI: readonly (readonly [string, ...(readonly string[])])[] = [
  ['semua', ...SEX],
  ['semua', ...DEWASA.map((a) => `a${a}`)],
  ['semua', ...USIA],
  ...USIA.map((u) => [u, ...SEX.map((s) => `${s}*${u}`)] as const),
  ...DEWASA.map((a) => [`a${a}`, ...SEX.map((s) => `${s}*a${a}`)] as const),
  ...SEX.flatMap((s) => [
    [s, ...DEWASA.map((a) => `${s}*a${a}`)] as const,
    ...DEWASA.map((a) => [`${s}*a${a}`, ...usiaDari(a).map((u) => `${s}*${u}`)] as const),
  ]),
  ...Object.entries(LAIN).map(
    ([name, values]) => ['semua', ...values.map((one) => `${name}=${one}`)] as const,
  ),
  ['perempuan dan anak', 'P', 'L*aYA'],
  ['tanpa L usia TD', 'perempuan dan anak', 'L*aTIDAK'],
  ['anak diketahui', 'aYA', 'aTIDAK'],
  ['e diketahui', ...LAIN.e.filter((one) => one !== 'TD').map((one) => `e=${one}`)],
  ['semua', 'kasus', 'korban lain dari kasus yang sama'],
];

function usiaDari(a: string): readonly string[] {
  return USIA.filter((u) => (ANAK[u] ?? 'TIDAK') === a);
}

function nama({ region, first, last }: Jendela, what: string): string {
  return `${region}|${first}-${last}|${what}`;
}

/** The months of all publications by themselves, and all their periods, each of the province and its cities. */
function jendelaDari(published: readonly Jendela[]): readonly Jendela[] {
  const last = Math.max(...published.map((one) => one.last));
  const months = Array.from({ length: last }, (_, i) => ({ first: i + 1, last: i + 1 }));
  const spans = [...months, ...published.filter((one) => one.last > one.first)];
  const regions = [PROVINSI, '31.71', '31.72', '31.74'];
  const all = spans.flatMap((span) =>
    regions.map((region) => ({ region, first: span.first, last: span.last })),
  );
  return [...new Map(all.map((one) => [nama(one, ''), one])).values()];
}

function isInside(one: Orang, { region, first, last }: Jendela): boolean {
  return (region === PROVINSI || one.kota === region) && one.bulan >= first && one.bulan <= last;
}

function hitung(orang: readonly Orang[], windows: readonly Jendela[]): ReadonlyMap<string, number> {
  const withCase = new Set<string>();
  const kasus = orang.filter((one) => {
    const has = isKasus(one, withCase.has(`${one.kota} ${one.bulan}`));
    withCase.add(`${one.kota} ${one.bulan}`);
    return has;
  });
  const found = new Map<string, number>();
  for (const window of windows) {
    const here = orang.filter((one) => isInside(one, window));
    for (const [what, of] of Object.entries(HITUNGAN)) found.set(nama(window, what), here.filter(of).length);
    const cases = kasus.filter((one) => isInside(one, window)).length;
    found.set(nama(window, 'kasus'), cases);
    found.set(nama(window, 'korban lain dari kasus yang sama'), here.length - cases);
  }
  return found;
}

/** Quarter = months, province = cities, and what the words mean. */
function persamaan(windows: readonly Jendela[], numbers: ReadonlyMap<string, number>): readonly MaskLine[] {
  const whats = [...Object.keys(HITUNGAN), 'kasus'];
  const kota = [...new Set(windows.map(({ region }) => region))].filter((one) => one !== PROVINSI);
  const lines = windows.flatMap((window): readonly MaskLine[] => {
    const months = Array.from({ length: window.last - window.first + 1 }, (_, i) => window.first + i);
    return [
      ...ARTI.map(([total, ...parts]) => ({
        ...{ total: nama(window, total), parts: parts.map((part) => nama(window, part)) },
      })),
      ...(months.length > 1
        ? whats.map((what) => ({
            total: nama(window, what),
            parts: months.map((month) => nama({ ...window, first: month, last: month }, what)),
          }))
        : []),
      ...(window.region === PROVINSI
        ? whats.map((what) => ({
            total: nama(window, what),
            parts: kota.map((region) => nama({ ...window, region }, what)),
          }))
        : []),
    ];
  });
  return lines.filter(({ total }) => numbers.has(total));
}

/** What a publication of some months and region would print; the rest is only there to reckon with. */
const DITERBITKAN = ['semua', 'kasus', 'L*aTIDAK', 'P*aTIDAK', 'aYA'];

/** Masked numbers are to be protected, and small ones that a publication of what is there at last would print. */
function kebenaran(
  numbers: ReadonlyMap<string, number>,
  printed: Publication['printed'],
  last: ReadonlyMap<string, number>,
): Publication['truth'] {
  return [...numbers].map(([id, value]) => {
    const [region = '', , what = ''] = id.split('|');
    const isPlain = !what.startsWith('korban lain') && !what.includes('diketahui');
    const isCurrent = last.get(id) === value && (region === PROVINSI || DITERBITKAN.includes(what));
    return { id, value, sensitive: printed.get(id) === null || (isPlain && isCurrent) };
  });
}

/** The numbers of a table by their names; `null` for a masked one. */
function tercetak(table: ResolvedTable, window: Jendela): readonly (readonly [string, number | null])[] {
  return table.rows.flatMap(({ total, cells }, row) =>
    cells.flatMap((cell, column): readonly (readonly [string, number | null])[] => {
      const place = TEMPAT[table.id]?.(total ? null : keyOf(cell), column, row);
      if (!place || cell.kind !== 'figure') return [];
      const [what, within = {}, below] = place;
      const here = { ...window, ...within };
      if (below === undefined) return [[nama(here, what), cell.masked ? null : angka(cellText(cell, 'id'))]];
      return fraction(cell, nama(here, what), nama(here, below));
    }),
  );
}

/** Both numbers of a percentage that is shown, which its decimals tell nearly always. */
function fraction({ masked, amount }: FigureReportCell, upper: string, lower: string) {
  if (masked || amount.numerator === null || amount.denominator === null) return [];
  return [[upper, amount.numerator] as const, [lower, amount.denominator] as const];
}

function keyOf(cell: ReportCell | undefined): string {
  if (cell?.kind !== 'figure') return '';
  const names = cell.ref.dimension.split('*');
  return cell.ref.key.split('*').find((_, i) => !['s', 'a'].includes(names[i] ?? '')) ?? '';
}

/** What a cell counts, where else than in the whole report, and what a percentage is divided by. */
type Tempat = readonly [string, Partial<Jendela>?, string?] | null;

const TEMPAT: Readonly<Record<string, (key: string | null, column: number, row: number) => Tempat>> = {
  'R01-A': (_, column, row) => {
    if (column > 0) return null;
    if (row === 2) return ['perempuan dan anak', {}, 'tanpa L usia TD'];
    if (row === 3) return ['aYA', {}, 'anak diketahui'];
    return row < 2 ? [row === 0 ? 'kasus' : 'semua'] : null;
  },
  'R02-A': (key, column) => {
    const what = ['kasus', 'semua', '', 'L*aTIDAK', 'P*aTIDAK', 'aYA'][column] ?? '';
    if (column === 2) return ['semua', key === null ? {} : { region: key }, 'kasus'];
    return [what, key === null ? {} : { region: key }];
  },
  'R02-B': (key, column) => {
    const what = column === 0 ? 'kasus' : 'semua';
    if (key === null) return [what];
    const month = bulanDari(key);
    return [what, { first: month, last: month }];
  },
  'R03-A': (key, column) => {
    if (column === 2) return known(USIA, key);
    const s = SEX[column] ?? '';
    return key === null ? [s] : USIA.includes(key) ? [`${s}*${key}`] : null;
  },
  'R03-B': (key) => known(LAIN.n, key, 'n='),
  'R03-C': (key) => known(LAIN.didik, key, 'didik='),
  'R04-A': (key, column) => {
    if (column === 0) return known(LAIN.e, key, 'e=');
    const [what] = known(LAIN.e, key, 'e=') ?? [];
    if (key === 'TD' || what === undefined) return null;
    return [key === null ? 'e diketahui' : what, {}, 'e diketahui'];
  },
};

/** The month of a key such as `2023-M07`, from 1. */
function bulanDari(key: string): number {
  const [, digits] = /^\d{4}-M(\d{2})$/.exec(key) ?? [];
  if (digits === undefined) throw new RangeError(`R02-B has a row for ${key}, which is no month.`);
  return Number(digits);
}

/** Of other codes nobody is in the world. */
function known(codes: readonly string[], key: string | null, prefix = ''): Tempat {
  if (key === null) return ['semua'];
  return codes.includes(key) ? [`${prefix}${key}`] : null;
}
