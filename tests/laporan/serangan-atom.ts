import { type Dunia, LAYANAN } from './serangan-orang.ts';

/** What is told of a person, case or file at the crossing of a few attributes. */
type Atribut = Readonly<Record<string, string>>;

/** A table of attributes crossed with each other, whose cells are the adversary's unknowns. */
export type Silang = 'waktu' | 'kelamin' | 'usia' | 'e' | 'n' | 'didik' | 'faktor' | 'layanan' | Perkara;
type Perkara = 'kasus' | 'saluran' | 'janji' | 'berkas';

/** Unknowns that are added up, by their positions. */
export type Jumlah = ReadonlyMap<number, number>;

/** A sum that everybody knows to be a fixed number, or not to be negative. */
export interface Ikatan {
  readonly terms: Jumlah;
  readonly atLeast: boolean;
}

/**
 * The smallest numbers that everything printed of a world is made of. Attributes that no tab crosses stand in tables of
 * their own, which agree in what they share: whatever fits each of them also fits all together, since they hang together
 * like a tree.
 */
export interface Atom {
  /** The real number of each unknown. */
  readonly values: readonly number[];
  readonly ties: readonly Ikatan[];
  sum(silang: Silang, of: (atribut: Atribut) => boolean): Jumlah;
  /** What a sum really is. */
  valueOf(sum: Jumlah): number;
}

const ANAK: Readonly<Record<string, string>> = { U13_17: 'YA', TD: 'TD' };

/** Cuts a world into its unknowns. */
export function atomOf({ kasus, korban, berkas, kota }: Dunia): Atom {
  const naik = new Set(berkas.filter(({ tahap }) => tahap > 0).map((one) => one.kasus));
  const perkara = kasus.map(({ kota: w, bulan, pasti }, i) => ({
    ...{ w, p: String(bulan), pasti, lidik: naik.has(i) ? 'YA' : 'TIDAK' },
  }));
  const orang = korban.map((one) => {
    const { w = '', p = '' } = perkara[one.kasus] ?? {};
    const { s, u, e, n, didik, faktor, pasti, asesmen, layanan } = one;
    return { w, p, s, u, a: ANAK[u] ?? 'TIDAK', e, n, didik, faktor, pasti, asesmen, layanan };
  });
  const file = berkas.map((one) => ({
    ...{ w: kasus[one.kasus]?.kota ?? '', tahap: String(one.tahap), mohon: one.mohon },
  }));
  const rows: Readonly<Record<Silang, readonly Atribut[]>> = {
    waktu: picked(orang, ['w', 'p']),
    kelamin: picked(orang, ['w', 's', 'a']),
    usia: picked(orang, ['s', 'u', 'a']),
    e: picked(orang, ['e']),
    n: picked(orang, ['n']),
    didik: picked(orang, ['didik']),
    faktor: picked(orang, ['faktor']),
    layanan: picked(orang, ['w', 'pasti', 'asesmen', 'layanan']),
    kasus: perkara,
    saluran: picked(kasus, ['saluran']),
    janji: picked(kasus, ['janji']),
    berkas: file,
  };
  const atoms = Object.entries(rows).flatMap(([silang, list]) =>
    crossed(list, kota).map((atribut) => ({ silang, atribut, count: countOf(list, atribut) })),
  );
  const sum: Atom['sum'] = (silang, of) =>
    new Map(atoms.flatMap((one, at) => (one.silang === silang && of(one.atribut) ? [[at, 1] as const] : [])));
  const values = atoms.map(({ count }) => count);
  return { values, ties: tiesOf(rows, sum), sum, valueOf: (one) => total(one, values) };
}

/** One sum less another. */
export function kurang(one: Jumlah, other: Jumlah, times = 1): Jumlah {
  const left = new Map(one);
  for (const [at, weight] of other) left.set(at, (left.get(at) ?? 0) - weight * times);
  return left;
}

function total(sum: Jumlah, values: readonly number[]): number {
  let all = 0;
  for (const [at, weight] of sum) all += weight * (values[at] ?? Number.NaN);
  return all;
}

/** Which tables agree in which attributes. */
const SAMA: readonly (readonly [Silang, Silang, readonly string[]])[] = [
  ['waktu', 'kelamin', ['w']],
  ['kelamin', 'usia', ['s', 'a']],
  ['waktu', 'layanan', ['w']],
  ...(['e', 'n', 'didik', 'faktor'] as const).map((one) => ['waktu', one, []] as const),
  ['kasus', 'saluran', []],
  ['kasus', 'janji', []],
];

function tiesOf(rows: Readonly<Record<Silang, readonly Atribut[]>>, sum: Atom['sum']): readonly Ikatan[] {
  const same = SAMA.flatMap(([one, other, names]) =>
    distinct([...picked(rows[one], names), ...picked(rows[other], names)]).map((atribut) => ({
      terms: kurang(sum(one, fits(atribut)), sum(other, fits(atribut))),
      atLeast: false,
    })),
  );
  // A case has a victim at least, and was investigated where one of its files was.
  const persons = distinct(picked(rows.kasus, ['w', 'p'])).map((atribut) => ({
    terms: kurang(sum('waktu', fits(atribut)), sum('kasus', fits(atribut))),
    atLeast: true,
  }));
  const files = distinct(picked(rows.kasus, ['w'])).map(({ w }) => ({
    terms: kurang(
      sum('berkas', (one) => one['w'] === w && one['tahap'] !== '0'),
      sum('kasus', (one) => one['w'] === w && one['lidik'] === 'YA'),
    ),
    atLeast: true,
  }));
  return [...same, ...persons, ...files];
}

function fits(wanted: Atribut): (atribut: Atribut) => boolean {
  return (atribut) => Object.entries(wanted).every(([name, value]) => atribut[name] === value);
}

function picked(rows: readonly object[], names: readonly string[]): readonly Atribut[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))));
}

function countOf(rows: readonly Atribut[], atribut: Atribut): number {
  return rows.filter(fits(atribut)).length;
}

function distinct(rows: readonly Atribut[]): readonly Atribut[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Every combination of the values that occur; nobody knows which combinations do. Age groups have their own childhood. */
function crossed(rows: readonly Atribut[], kota: readonly string[]): readonly Atribut[] {
  const [first] = rows;
  const names = Object.keys(first ?? {}).filter((name) => name !== 'a' || !first || !('u' in first));
  let all: readonly Atribut[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = name === 'w' ? kota : valuesOf(name, rows);
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all.map((one) => (one['u'] === undefined ? one : { ...one, a: ANAK[one['u']] ?? 'TIDAK' }));
}

/** Answers of several choices may be any of these together; what is not known stands alone. */
const PILIHAN = ['saluran', 'janji', 'faktor'];

function valuesOf(name: string, rows: readonly Atribut[]): readonly string[] {
  if (name === 'layanan') return LAYANAN;
  const values = [...new Set(rows.map((row) => row[name] ?? ''))];
  if (!PILIHAN.includes(name)) return values;
  const together: string[] = [];
  for (const code of [...new Set(values.flatMap((value) => value.split('+')))].sort())
    if (code !== 'TD') together.push(code, ...together.map((one) => `${one}+${code}`));
  return values.includes('TD') ? [...together, 'TD'] : together;
}
