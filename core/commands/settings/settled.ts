import { angkaInstrumen } from '../../katalog/instrumen/angka.ts';
import { pengaturanBaku } from '../../katalog/pengaturan.ts';
import type { NumberGroup, Numbers } from '../../kit/scoring.ts';
import { groupFaults } from '../scores/number-faults.ts';
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
  const usual = angkaInstrumen
    .filter(
      (group) => groupFaults(group, valuesOf(group, found.settings), { sources, region, year }).length > 0,
    )
    .map(({ numbers }) => numbers);
  return { ...found, settings: Object.assign({ ...found.settings }, ...usual) };
}

/** What settings say of a group, and its defaults where they say nothing. */
export function valuesOf({ numbers }: NumberGroup, settings: Readonly<Record<string, number>>): Numbers {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, settings[key] ?? value]));
}
