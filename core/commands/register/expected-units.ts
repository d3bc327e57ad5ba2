import { unitPelapor } from '../../katalog/pengaturan.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** Who reports: an agency in a region. */
export interface Unit {
  /** Codes of CL_WILAYAH and CL_INSTANSI. */
  readonly region: string;
  readonly agency: string;
  /** The official name, where several agencies of one kind came from a region; else `null`. */
  readonly office: string | null;
}

/** The units that rows of settings expect to report in a year, each once. */
export function expectedUnits(rows: readonly SettingRow[], year: number): readonly Unit[] {
  const units = rows.flatMap(({ key, region, year: only, value }): readonly Unit[] =>
    key === unitPelapor && region !== null && (only === null || only === year)
      ? [{ region, agency: String(value), office: null }]
      : [],
  );
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

/** What tells a region's agencies of one kind from all others. */
export function unitKey({ region, agency }: Pick<Unit, 'region' | 'agency'>): string {
  return `${region} ${agency}`;
}
