import { type CellValue, civilOf } from '../../core/index.ts';
import { ADULT, ageGroupOf, isChild } from './age-group.ts';
import { victimLabel as label } from './labels.ts';
import { type Mistake, slip, type VictimSpot } from './mistake.ts';
import type { VictimRow } from './rows.ts';

/** Forms that a baby cannot suffer, or that are asked about at that age (VR-25). */
const notOfBabies = new Set<CellValue>(
  ['EKS_BAYI', 'EKS_ORGAN', 'EKS_KAWIN_PAKSA'].map((code) => label('eksploitasi_utama', code)),
);
const schooling = [
  [6, 'SD'],
  [12, 'SMP'],
  [15, 'SMA'],
  [17, 'DIPLOMA'],
] as const;

/** Ages that do not fit the year of birth, the age group, the schooling or the form of exploitation. */
export function victimAgeMistakes(): readonly Mistake<VictimSpot>[] {
  return [
    slip('VR-14', 'tahun_lahir', ({ row: { usia_lapor: age }, parent }, random) => {
      const year = reportYear(parent);
      return typeof age === 'number' && year !== null
        ? { tahun_lahir: year - age - random.integer(2, 9) }
        : null;
    }),
    slip('VR-15', 'usia_lapor', ({ row: { usia_lapor: age } }) =>
      typeof age === 'number' ? { kelompok_usia: neighbour(age) } : null,
    ),
    slip('VR-16', 'tahun_lahir', ({ row, parent }) => {
      const year = reportYear(parent);
      if (year === null || isChild(row)) return null;
      return { tahun_lahir: year - ADULT, usia_lapor: null, kelompok_usia: ageGroupOf(ADULT) };
    }),
    slip('VR-17', 'usia_lapor', ({ row, parent }) => {
      const born = reportYear(parent);
      const fits = isChild(row) && !notOfBabies.has(row.eksploitasi_utama);
      return born !== null && fits ? { ...baby, tahun_lahir: born } : null;
    }),
    slip('VR-23', 'usia_lapor', ({ row }) => {
      const education = schoolingAhead(row);
      return education === null ? null : { pendidikan: label('pendidikan', education) };
    }),
  ];
}

const baby: Partial<VictimRow> = { usia_lapor: 0, kelompok_usia: ageGroupOf(0), pendidikan: null };

function reportYear({ tanggal_lapor: day }: VictimSpot['parent']): number | null {
  return typeof day === 'number' ? civilOf(day).year : null;
}

/** The age group before, or after the first one. */
function neighbour(age: number): string {
  const own = ageGroupOf(age);
  let younger = age;
  while (younger > 0 && ageGroupOf(younger) === own) younger--;
  return ageGroupOf(younger) === own ? ageGroupOf(6) : ageGroupOf(younger);
}

function schoolingAhead({ usia_lapor: age, persetujuan_data: ground }: VictimRow): string | null {
  if (typeof age !== 'number' || ground === label('persetujuan_data', 'DITOLAK')) return null;
  return schooling.find(([below]) => age < below)?.[1] ?? null;
}
