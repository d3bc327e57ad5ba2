import highsLoader from 'highs';
import type { Report } from '../../core/commands/build-report.ts';
import type { FigureReportCell, ReportCell } from '../../core/engine/report/blocks.ts';
import { buku, type Entry, hari, sampul } from '../indikator/buku.ts';
import { tabel } from './laporan-dunia.ts';

/** Victims of one city, sex and age group: what the adversary wants to know, and what every printed number is made of. */
export interface Atom {
  readonly kota: string;
  readonly s: 'L' | 'P';
  readonly u: string;
  readonly count: number;
}

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

/** Up to three cities with few victims of each sex and age group. */
export function randomAtoms(random: () => number): readonly Atom[] {
  const cities = KOTA.slice(0, 1 + Math.floor(random() * 3));
  return cities.flatMap((kota) =>
    (['L', 'P'] as const).flatMap((s) =>
      Object.keys(USIA).map((u): Atom => {
        const most = u === 'TD' ? random() * 4 : 16;
        return { kota, s, u, count: Math.floor(random() * most) };
      }),
    ),
  );
}

/** The workbooks of the cities. */
export function booksOf(atoms: readonly Atom[]) {
  return [...new Set(atoms.map(({ kota }) => kota))].map((kota) => {
    const T01: Entry[] = [];
    const T02: Entry[] = [];
    for (const { kota: own, s, u, count } of atoms) {
      for (let i = 0; own === kota && i < count; i++) {
        const number = `${kota.replace('.', '')}-2023-${String(T01.length + 1).padStart(4, '0')}`;
        T01.push({
          kode_kasus: `KS-${number}`,
          tanggal_lapor: hari('2023-03-10'),
          status_kasus: 'TERVERIFIKASI',
          wilayah_pencatat: kota,
          status_penanganan: 'DITANGANI',
        });
        T02.push({
          kode_korban: `KB-${number}`,
          kode_kasus: `KS-${number}`,
          status_korban: 'TERVERIFIKASI',
          jenis_kelamin: s,
          usia_lapor: USIA[u] ?? null,
          ...(u === 'TD' ? { kelompok_usia: 'TD' } : {}),
        });
      }
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
    const here = ({ kota }: Atom): boolean => total || keyOf(cells[0]) === kota;
    add(`${label} korban`, cells[1], here);
    add(`${label} laki-laki`, cells[3], (a) => here(a) && a.s === 'L' && DEWASA.includes(a.u));
    add(`${label} perempuan`, cells[4], (a) => here(a) && a.s === 'P' && DEWASA.includes(a.u));
    add(`${label} anak`, cells[5], (a) => here(a) && ANAK.includes(a.u));
  }
  for (const { label, total, cells } of tabel(report, 'R03-A').rows) {
    const own = ({ u }: Atom): boolean => total || keyOf(cells[2]) === u;
    add(`${label} L`, cells[0], (a) => own(a) && a.s === 'L');
    add(`${label} P`, cells[1], (a) => own(a) && a.s === 'P');
    add(`${label} semua`, cells[2], own);
  }
  const headline = tabel(report, 'R01-A').rows;
  add('IND-04', headline[2]?.cells[0], (a) => a.s === 'P' || ANAK.includes(a.u), 'numerator');
  add('IND-04 dari', headline[2]?.cells[0], (a) => !(a.s === 'L' && a.u === 'TD'), 'denominator');
  add('IND-06', headline[3]?.cells[0], (a) => ANAK.includes(a.u), 'numerator');
  add('IND-06 dari', headline[3]?.cells[0], (a) => a.u !== 'TD', 'denominator');
  return found;
}

function keyOf(cell: ReportCell | undefined): string {
  return cell?.kind === 'figure' ? cell.ref.key.replace(/^[LP]\*|\*[LP]$/, '') : '';
}

/** Who solves for what printed numbers leave open. */
export type Adversary = (printed: readonly Printed[], atoms: readonly Atom[], k: number) => readonly string[];

/** The masked numbers below k that a linear solver bounds to a range narrower than k - 1. */
export async function adversary(): Promise<Adversary> {
  const highs = await highsLoader();
  return (printed, atoms, k) => {
    const termsOf = ({ of }: Printed): string =>
      atoms.flatMap((atom, i) => (of(atom) ? [`x${i}`] : [])).join(' + ') || '0 x0';
    const rows = printed.flatMap((one, i) => rowsOf(one, termsOf(one), i));
    const best = (goal: 'Minimize' | 'Maximize', one: Printed): number => {
      const { Status, ObjectiveValue } = highs.solve(
        `${goal}\n obj: ${termsOf(one)}\nSubject To\n${rows.join('\n')}\nEnd`,
      );
      return Status === 'Optimal' ? ObjectiveValue : goal === 'Maximize' ? Number.POSITIVE_INFINITY : 0;
    };
    return printed.flatMap((one) => {
      if (!one.cell.masked || one.part !== 'value' || realValue(one, atoms) >= k) return [];
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

function realValue({ of }: Printed, atoms: readonly Atom[]): number {
  return atoms.filter(of).reduce((sum, { count }) => sum + count, 0);
}
