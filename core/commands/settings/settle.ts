import type { SettingRow, Settings } from './setting-row.ts';

/**
 * The values that hold for a region and a year. A later source wins over an earlier one; within a source a row for the
 * city wins over one for its province, that over one for all, and one for the year over one for every year.
 */
export function settle(
  defaults: Readonly<Record<string, number>>,
  sources: readonly (readonly SettingRow[])[],
  region: string | null,
  year: number | null,
): Settings {
  const settings: Record<string, number> = { ...defaults };
  const holidays = new Set<number>();
  for (const rows of sources) {
    const fitting = rows.filter((row) => fits(row, region, year));
    const ordered = fitting
      .map((row, at) => ({ row, at, weight: weightOf(row) }))
      .sort((a, b) => a.weight - b.weight || a.at - b.at);
    for (const { row } of ordered) {
      if (typeof row.value !== 'number') continue;
      if (row.many) holidays.add(row.value);
      else settings[row.key] = row.value;
    }
  }
  return { settings, holidays: [...holidays].sort((a, b) => a - b) };
}

/** The row whose value {@link settle} takes for a key; `null` where none fits. */
export function settledRow(
  key: string,
  sources: readonly (readonly SettingRow[])[],
  region: string | null,
  year: number | null,
): SettingRow | null {
  let found: SettingRow | null = null;
  for (const rows of sources) {
    let best: SettingRow | null = null;
    for (const row of rows) {
      if (row.key !== key || !fits(row, region, year)) continue;
      if (best === null || weightOf(row) >= weightOf(best)) best = row;
    }
    found = best ?? found;
  }
  return found;
}

function fits(row: SettingRow, region: string | null, year: number | null): boolean {
  const here = row.region === null || (region !== null && `${region}.`.startsWith(`${row.region}.`));
  return here && (row.year === null || row.year === year);
}

function weightOf({ region, year }: SettingRow): number {
  return 2 * (region?.length ?? 0) + (year === null ? 0 : 1);
}
