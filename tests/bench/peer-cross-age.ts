import { korban } from '../../core/katalog/templat/korban.ts';
import { labelOf, type PeerVictim } from './peer-facts.ts';

const label = (column: string, code: string): string => labelOf(korban, column, code);
const BABY = label('eksploitasi_utama', 'EKS_BAYI');
const GROUPS = [
  [60, label('kelompok_usia', 'U60')],
  [45, label('kelompok_usia', 'U45_59')],
  [25, label('kelompok_usia', 'U25_44')],
  [18, label('kelompok_usia', 'U18_24')],
  [13, label('kelompok_usia', 'U13_17')],
  [6, label('kelompok_usia', 'U06_12')],
  [0, label('kelompok_usia', 'U00_05')],
] as const;
/** The least usual age of an education. */
const USUAL_FROM = new Map<unknown, number>([
  [label('pendidikan', 'SD'), 6],
  [label('pendidikan', 'SMP'), 12],
  [label('pendidikan', 'SMA'), 15],
  [label('pendidikan', 'DIPLOMA'), 17],
  [label('pendidikan', 'S1'), 17],
]);
/** The usual ages of forms of exploitation. */
const USUAL_AGES = new Map<unknown, readonly [least: number, most: number]>([
  [label('eksploitasi_utama', 'EKS_ORGAN'), [12, 110]],
  [label('eksploitasi_utama', 'EKS_KAWIN_PAKSA'), [10, 110]],
  [BABY, [0, 5]],
]);

/** What the age of a victim says beside the year of birth, the group, the education and the form of exploitation. */
export function crossAge(row: PeerVictim, caseYear: number | null, tell: (column: string) => void): void {
  const { usia_lapor: age, tahun_lahir: born, kelompok_usia: group } = row;
  const byYear = typeof born === 'number' && caseYear !== null ? caseYear - born : null;
  if (typeof age !== 'number') {
    if (group === null) tell('kelompok_usia');
    if (age === null && born === null) tell('usia_lapor');
    if (age === null && byYear === 18) tell('tahun_lahir');
    return;
  }
  if (byYear !== null && (byYear - age < 0 || byYear - age > 1)) tell('tahun_lahir');
  const fitting = GROUPS.find(([from]) => age >= from)?.[1];
  if (group !== null && group !== fitting) tell('usia_lapor');
  if (age < (USUAL_FROM.get(row.pendidikan) ?? 0)) tell('usia_lapor');
  crossForm(row, age, tell);
}

function crossForm(row: PeerVictim, age: number, tell: (column: string) => void): void {
  const { eksploitasi_utama: form, eksploitasi_lain: others } = row;
  const [least, most] = USUAL_AGES.get(form) ?? [0, 110];
  if (age < least || age > most) tell('eksploitasi_utama');
  const baby = form === BABY || String(others ?? '').includes(BABY);
  if (age < 1 && !baby) tell('usia_lapor');
}
