import { computeScores, type Scores } from '../../core/commands/compute-scores.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { dayOf } from './fixture-snapshot.ts';

/** The scores of some workbooks, as of the last day of 2023 unless another day is given. */
export function scoresOf(
  snapshots: readonly Snapshot[],
  {
    settings = [],
    today = '2023-12-31',
  }: { readonly settings?: readonly SettingRow[]; readonly today?: string } = {},
): Scores {
  const context = { today: dayOf(today), period: null, region: null, previous: [], settings };
  const found = computeScores(snapshots, context);
  if ('problem' in found) throw new Error(found.problem.en);
  return found;
}

/** A row of settings for all regions and years. */
export function settingRow(key: string, value: number, where: Partial<SettingRow> = {}): SettingRow {
  return { key, value, region: null, year: null, many: false, ...where };
}
