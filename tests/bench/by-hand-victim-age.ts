import { kelompokUsia } from '../../core/katalog/daftar-kode/korban.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { yearOf } from './by-hand-days.ts';
import { BLANK, positionIn, tell } from './by-hand-reader.ts';
import type { VictimColumns, VictimRow } from './by-hand-victim-columns.ts';

const at = (name: string, code: string): number => positionIn(korban.columns, name, code);
const AGE_UNKNOWN = at('kelompok_usia', 'TD');
const AGES: readonly (readonly [from: number, code: string])[] = [
  [0, 'U00_05'],
  [6, 'U06_12'],
  [13, 'U13_17'],
  [18, 'U18_24'],
  [25, 'U25_44'],
  [45, 'U45_59'],
  [60, 'U60'],
];
const GROUP_OF_AGE = new Int8Array(111);
for (const [from, code] of AGES) GROUP_OF_AGE.fill(at('kelompok_usia', code), from);
const CHILDREN: ReadonlySet<string> = new Set(kelompokUsia.groups.ANAK.codes);
const GROUP_IS_CHILD = Uint8Array.from(kelompokUsia.codes, ({ code }) => (CHILDREN.has(code) ? 1 : 0));

/** The age below which an education is unusual. */
const USUAL_FROM = new Uint8Array(korban.columns.pendidikan.list?.codes.length ?? 0);
USUAL_FROM[at('pendidikan', 'SD')] = 6;
USUAL_FROM[at('pendidikan', 'SMP')] = 12;
USUAL_FROM[at('pendidikan', 'SMA')] = 15;
USUAL_FROM[at('pendidikan', 'DIPLOMA')] = 17;
USUAL_FROM[at('pendidikan', 'S1')] = 17;

/** Whether a victim is a child: 1 yes, 0 no, 2 recorded as unknown, -1 cannot tell. */
export function childOf(v: VictimRow): number {
  if (v.age !== BLANK) return v.age < 0 ? -1 : v.age < 18 ? 1 : 0;
  if (v.group === BLANK) return childByYear(v);
  if (v.group < 0) return -1;
  if (v.group !== AGE_UNKNOWN) return GROUP_IS_CHILD[v.group] as number;
  return v.born === BLANK || v.registered === BLANK ? 2 : childByYear(v);
}

function childByYear({ born, registered }: VictimRow): number {
  if (born < 0 || registered < 0) return -1;
  const years = yearOf(registered) - born;
  if (years <= 17) return 1;
  return years >= 19 ? 0 : 2;
}

/** VF-01 and VF-02 of the age, and what it says beside the year of birth, the group and the education. */
export function checkAge(c: VictimColumns, row: number, v: VictimRow): void {
  const { age, born, caseYear } = v;
  if (age < 0) {
    if (v.group === BLANK) tell(c.kelompok_usia, 'VF-01', row);
    if (age !== BLANK) return;
    if (born === BLANK) tell(c.usia_lapor, 'VF-02', row);
    else if (born >= 0 && caseYear !== 0 && caseYear - born === 18) tell(c.tahun_lahir, 'VR-16', row);
    return;
  }
  const gap = caseYear - born - age;
  if (born >= 0 && caseYear !== 0 && (gap < 0 || gap > 1)) tell(c.tahun_lahir, 'VR-14', row);
  if (v.group >= 0 && v.group !== GROUP_OF_AGE[age]) tell(c.usia_lapor, 'VR-15', row);
  if (v.education >= 0 && age < (USUAL_FROM[v.education] as number)) tell(c.usia_lapor, 'VR-23', row);
}
