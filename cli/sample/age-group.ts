import type { CellValue } from '../../core/index.ts';
import { victimLabel } from './labels.ts';
import type { VictimRow } from './rows.ts';

/** Codes of CL_KEL_USIA by their least age, oldest first. */
const GROUPS = [
  [60, 'U60'],
  [45, 'U45_59'],
  [25, 'U25_44'],
  [18, 'U18_24'],
  [13, 'U13_17'],
  [6, 'U06_12'],
  [0, 'U00_05'],
] as const;

/** Below this age a person is a child. */
export const ADULT = 18;

/** The label of the age group of an age in years. */
export function ageGroupOf(age: number): string {
  const [, code] = GROUPS.find(([least]) => age >= least) ?? [0, 'TD'];
  return victimLabel('kelompok_usia', code);
}

/** Whether the age group is what the sheet computes from the age. */
export function hasComputedGroup({
  usia_lapor: age,
  kelompok_usia: group,
}: Record<string, CellValue>): boolean {
  return typeof age === 'number' && age >= 0 && group === ageGroupOf(age);
}

const childGroups: ReadonlySet<CellValue> = new Set([0, 6, 13].map(ageGroupOf));

/** Whether the record is that of a child. */
export function isChild({ usia_lapor: age, kelompok_usia: group }: VictimRow): boolean {
  return typeof age === 'number' ? age < ADULT : childGroups.has(group);
}
