import { pengaturanBaku } from '../../katalog/pengaturan.ts';
import type { Numbers } from '../../kit/scoring.ts';
import type { Text } from '../../locale/text.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settle } from '../settings/settle.ts';
import { groupsIn } from '../settings/settled.ts';
import type { GroupFault } from './number-faults.ts';

/** The weights and thresholds that were used for a region and a year. */
export interface NumbersUsed {
  readonly region: string | null;
  readonly year: number;
  readonly numbers: Numbers;
  /** Keys whose value is not the default; none where the set is `baku`. */
  readonly changed: readonly string[];
  /** Why settings were not used; the defaults hold instead. */
  readonly faults: readonly Text[];
}

/** The weights and thresholds of all instruments; a group of them that does not fit together keeps its defaults. */
export function numbersFor(
  sources: readonly (readonly SettingRow[])[],
  region: string | null,
  year: number,
): NumbersUsed {
  const { settings } = settle(pengaturanBaku, sources, region, year);
  const changed: string[] = [];
  const faults: GroupFault[] = [];
  const numbers: Record<string, number> = { ...settings };
  for (const { group, values, faults: found } of groupsIn(settings, { sources, region, year })) {
    Object.assign(numbers, found.length > 0 ? group.numbers : values);
    faults.push(...found);
    if (found.length > 0) continue;
    for (const [key, value] of Object.entries(values)) if (value !== group.numbers[key]) changed.push(key);
  }
  return { region, year, numbers, changed, faults: faults.map(({ text }) => text) };
}

/** Those that were used for a region and a year; empty where none were. */
export function numbersIn(used: readonly NumbersUsed[], region: string | null, year: number): Numbers {
  return used.find((one) => one.region === region && one.year === year)?.numbers ?? {};
}

/** What the rows of one sheet of settings get wrong together, each fault once. */
export function sheetFaults(rows: readonly SettingRow[]): readonly GroupFault[] {
  const places = new Map<string, { readonly region: string | null; readonly year: number | null }>();
  for (const { region, year } of rows) places.set(`${region} ${year}`, { region, year });
  const found = new Map<string, GroupFault>();
  for (const { region, year } of places.values()) {
    const { settings } = settle({}, [rows], region, year);
    for (const { faults } of groupsIn(settings, { sources: [rows], region, year }))
      for (const fault of faults) if (!found.has(fault.text.id)) found.set(fault.text.id, fault);
  }
  return [...found.values()];
}
