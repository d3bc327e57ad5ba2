import highsLoader from 'highs';
import type { Report } from '../../core/commands/build-report.ts';
import type { FigureReportCell, ReportCell } from '../../core/engine/report/blocks.ts';
import { buku, type Entry, hari, sampul } from '../indikator/buku.ts';
import { tabel } from './laporan-dunia.ts';

/**
 * Victims of one city, sex and age group, or the cases of one city: what the adversary wants to know, and what every
 * printed number is made of.
 */
export interface Atom {
  readonly kota: string;
  readonly s: 'L' | 'P' | typeof KASUS;
  readonly u: string;
  readonly count: number;
}

const KASUS = 'kasus';

const KOTA = ['31.71', '31.72', '31.74'];
const USIA: Readonly<Record<string, number | null>> = { U13_17: 15, U18_24: 20, U25_44: 30, TD: null };
const ANAK = ['U13_17'];
const DEWASA = ['U18_24', 'U25_44'];

/** What is printed of some atoms together. */
export interface Printed {
  readonly name: string;
  readonly of: (atom: Atom) => boolean;
  readonly cell: FigureReportCell;
  readonly part: 'value' | 'numerator' | 'denominator';
}

/** Up to three cities with few victims of each sex and age group, and hardly fewer cases. */
export function randomAtoms(random: () => number): readonly Atom[] {
  const cities = KOTA.slice(0, 1 + Math.floor(random() * 3));
  return cities.flatMap((kota) => {
    const victims = (['L', 'P'] as const).flatMap((s) =>
      Object.keys(USIA).map((u): Atom => {
        const most = u === 'TD' ? random() * 4 : 16;
        return { kota, s, u, count: Math.floor(random() * most) };
      }),
    );
    const persons = sumOf(victims);
    const together = Math.floor((random() * persons) / 3);
    return [...victims, { kota, s: KASUS, u: '', count: persons - together }];
  });
}

function sumOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { count }) => sum + count, 0);
}

function isCase({ s }: Atom): boolean {
  return s === KASUS;
}

/** The workbooks of the cities. */
export function booksOf(atoms: readonly Atom[]) {
  return [...new Set(atoms.map(({ kota }) => kota))].map((kota) => {
    const T01: Entry[] = [];
    const T02: Entry[] = [];
    const here = atoms.filter((atom) => atom.kota === kota);
    const cases = sumOf(here.filter(isCase));
    const codeOf = (kind: string, number: number): string =>
      `${kind}-${kota.replace('.', '')}-2023-${String(number).padStart(4, '0')}`;
    for (let i = 1; i <= cases; i++)
      T01.push({
        kode_kasus: codeOf('KS', i),
        tanggal_lapor: hari('2023-03-10'),
        status_kasus: 'TERVERIFIKASI',
        wilayah_pencatat: kota,
        status_penanganan: 'DITANGANI',
      });
    for (const { s, u, count } of here.filter((atom) => !isCase(atom))) {
      for (let i = 0; i < count; i++)
        T02.push({
          kode_korban: codeOf('KB', T02.length + 1),
          kode_kasus: codeOf('KS', 1 + (T02.length % cases)),
          status_korban: 'TERVERIFIKASI',
          jenis_kelamin: s,
          usia_lapor: USIA[u] ?? null,
          ...(u === 'TD' ? { kelompok_usia: 'TD' } : {}),
        });
    }
    return buku({ T00: [sampul(2023, 12, { kode_wilayah: kota })], T01, T02 });
  });
}

/** Everything that R01, R02 and R03 print of them. */
export function printedIn(report: Report): readonly Printed[] {
  const found: Printed[] = [];
  const add = (
    name: string,
    cell: ReportCell | undefined,
    of: Printed['of'],
    part: Printed['part'] = 'value',
  ): void => {
    if (cell?.kind === 'figure' && cell.amount[part] !== null) found.push({ name, of, cell, part });
  };
  for (const { label, total, cells } of tabel(report, 'R02-A').rows) {
    const inRegion = ({ kota }: Atom): boolean => total || keyOf(cells[0]) === kota;
    const here = (atom: Atom): boolean => inRegion(atom) && !isCase(atom);
    add(`${label} kasus`, cells[0], (atom) => inRegion(atom) && isCase(atom));
    add(`${label} korban`, cells[1], here);
    add(`${label} laki-laki`, cells[3], (a) => here(a) && a.s === 'L' && DEWASA.includes(a.u));
    add(`${label} perempuan`, cells[4], (a) => here(a) && a.s === 'P' && DEWASA.includes(a.u));
    add(`${label} anak`, cells[5], (a) => here(a) && ANAK.includes(a.u));
  }
  for (const { label, total, cells } of tabel(report, 'R03-A').rows) {
    const own = (atom: Atom): boolean => !isCase(atom) && (total || keyOf(cells[2]) === atom.u);
    add(`${label} L`, cells[0], (a) => own(a) && a.s === 'L');
    add(`${label} P`, cells[1], (a) => own(a) && a.s === 'P');
    add(`${label} semua`, cells[2], own);
  }
  const headline = tabel(report, 'R01-A').rows;
  add('IND-04', headline[2]?.cells[0], (a) => a.s === 'P' || ANAK.includes(a.u), 'numerator');
  add(
    'IND-04 dari',
    headline[2]?.cells[0],
    (a) => !isCase(a) && !(a.s === 'L' && a.u === 'TD'),
    'denominator',
  );
  add('IND-06', headline[3]?.cells[0], (a) => ANAK.includes(a.u), 'numerator');
  add('IND-06 dari', headline[3]?.cells[0], (a) => !isCase(a) && a.u !== 'TD', 'denominator');
  return found;
}

function keyOf(cell: ReportCell | undefined): string {
  return cell?.kind === 'figure' ? cell.ref.key.replace(/^[LP]\*|\*[LP]$/, '') : '';
}

/** Who solves for what printed numbers leave open. */
export type Adversary = (printed: readonly Printed[], atoms: readonly Atom[], k: number) => readonly string[];

/** More than any of these numbers: so that every goal has an end. */
const MOST = 10_000;

/** The masked numbers that a linear solver bounds to a range narrower than k - 1. It knows that every case has a victim. */
export async function adversary(): Promise<Adversary> {
  const highs = await highsLoader();
  return (printed, atoms, k) => {
    const termsOf = ({ of }: Pick<Printed, 'of'>): string =>
      atoms.flatMap((atom, i) => (of(atom) ? [`x${i}`] : [])).join(' + ') || '0 x0';
    const rows = [
      ...printed.flatMap((one, i) => rowsOf(one, termsOf(one), i)),
      ...atoms.map((_, i) => ` m${i}: x${i} <= ${MOST}`),
      ...atoms.flatMap((atom, i) => {
        const victims = termsOf({ of: (one) => one.kota === atom.kota && !isCase(one) });
        return isCase(atom) ? [` c${i}: ${victims} - x${i} >= 0`] : [];
      }),
    ];
    const best = (goal: 'Minimize' | 'Maximize', one: Printed): number => {
      const { Status, ObjectiveValue } = highs.solve(
        `${goal}\n obj: ${termsOf(one)}\nSubject To\n${rows.join('\n')}\nEnd`,
      );
      if (Status !== 'Optimal') throw new Error(`${one.name}: ${Status}`);
      return ObjectiveValue;
    };
    return printed.flatMap((one) => {
      if (!one.cell.masked || one.part !== 'value') return [];
      const [low, high] = [best('Minimize', one), best('Maximize', one)];
      return high - low < k - 1 - 1e-6 ? [`${one.name} ${low}–${high}`] : [];
    });
  };
}

/** Rounded, a number other than 0 is one of five. */
const AROUND = 2;

function rowsOf({ cell, part }: Printed, terms: string, i: number): readonly string[] {
  if (cell.masked) return part === 'value' ? [` r${i}: ${terms} >= 1`] : [];
  const value = cell.amount[part] ?? 0;
  if (!cell.rounded || value === 0) return [` r${i}: ${terms} = ${value}`];
  return [` l${i}: ${terms} >= ${value - AROUND}`, ` h${i}: ${terms} <= ${value + AROUND}`];
}
