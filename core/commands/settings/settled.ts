import { angkaInstrumen } from '../../katalog/instrumen/angka.ts';
import { pengaturanBaku } from '../../katalog/pengaturan.ts';
import type { NumberGroup, Numbers } from '../../kit/scoring.ts';
import { type GroupFault, groupFaults, type Place } from '../scores/number-faults.ts';
import type { SettingRow, Settings } from './setting-row.ts';
import { settle } from './settle.ts';

/**
 * The settings that hold for a region and a year, as {@link settle} finds them; a group of weights or thresholds that
 * does not fit together keeps its defaults.
 */
export function settled(
  sources: readonly (readonly SettingRow[])[],
  region: string | null,
  year: number | null,
): Settings {
  const found = settle(pengaturanBaku, sources, region, year);
  const usual = groupsIn(found.settings, { sources, region, year }).flatMap(({ group, faults }) =>
    faults.length > 0 ? [group.numbers] : [],
  );
  return { ...found, settings: Object.assign({ ...found.settings }, ...usual) };
}

/** A group of weights or thresholds as settings have it. */
export interface GroupValues {
  readonly group: NumberGroup;
  /** Its defaults where settings say nothing. */
  readonly values: Numbers;
  /** What does not fit together in them. */
  readonly faults: readonly GroupFault[];
}

/** What settings make of each group, and whether its numbers fit together. */
export function groupsIn(settings: Readonly<Record<string, number>>, place: Place): readonly GroupValues[] {
  return angkaInstrumen.map((group) => {
    const values = valuesOf(group, settings);
    return { group, values, faults: groupFaults(group, values, place) };
  });
}

function valuesOf({ numbers }: NumberGroup, settings: Readonly<Record<string, number>>): Numbers {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, settings[key] ?? value]));
}
