import type { SettingFault } from '../engine/check-structure.ts';
import { katalog } from '../katalog/index.ts';
import { kunciPengaturan } from '../katalog/pengaturan.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { readCover } from './cover.ts';
import { sheetFaults } from './scores/numbers.ts';
import { readSettingRows } from './settings/read-rows.ts';
import type { SettingRow, Settings } from './settings/setting-row.ts';
import { settled } from './settings/settled.ts';

/** The name of the sheet that holds settings (decision A.7). */
const SETTINGS_SHEET = 'Pengaturan';

/** What a workbook's sheet of settings holds; nothing where it has none. */
export interface SettingsRead {
  readonly rows: readonly SettingRow[];
  readonly faults: readonly SettingFault[];
}

/** Reads the sheet of settings of a workbook, or the only sheet of a file that holds nothing else. */
export function readSettings(snapshot: Snapshot): SettingsRead {
  const [only, ...more] = snapshot.sheets;
  const sheet = sheetNamed(snapshot, SETTINGS_SHEET) ?? (more.length === 0 ? (only ?? null) : null);
  if (sheet === null) return { rows: [], faults: [] };
  const { rows, faults } = readSettingRows(sheet, kunciPengaturan, katalog);
  return { rows, faults: [...faults, ...togetherFaults(sheet.name, rows)] };
}

/** Weights and thresholds that are right one by one and do not fit together. */
function togetherFaults(sheet: string, rows: readonly SettingRow[]): readonly SettingFault[] {
  return sheetFaults(rows).map(({ row, text: { id, en } }) => {
    const number = row?.row ?? 1;
    const text = { id: `Lembar ${sheet}: ${id}`, en: `Sheet ${sheet}: ${en}` };
    return { sheet, row: number, cell: `A${number}`, text };
  });
}

/** The sheet of settings that a workbook of forms has of its own, or `null`. */
export function settingsSheet(snapshot: Snapshot): SheetSnapshot | null {
  return sheetNamed(snapshot, SETTINGS_SHEET);
}

/** Reads the sheet of settings that a workbook of forms has of its own. */
export function readOwnSettings(snapshot: Snapshot): SettingsRead {
  return sheetNamed(snapshot, SETTINGS_SHEET) ? readSettings(snapshot) : { rows: [], faults: [] };
}

/**
 * The settings for a workbook: the defaults, what its own sheet of settings says for its region and year, and over both
 * what `given` says (decision A.7).
 */
export function settingsFor(snapshot: Snapshot, given: readonly SettingRow[], today: number): Settings {
  const { region, period } = readCover(snapshot, today);
  const own = readOwnSettings(snapshot).rows;
  const year = period === null ? null : Number(period.slice(0, 4));
  return settled([own, given], region, year);
}
