import { unitPelapor } from '../../katalog/pengaturan.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** Who reports: an agency in a region. */
export interface Unit {
  /** Codes of CL_WILAYAH and CL_INSTANSI. */
  readonly region: string;
  readonly agency: string;
}

/** The units that rows of settings expect to report in a year, each once. */
export function expectedUnits(rows: readonly SettingRow[], year: number): readonly Unit[] {
  const units = rows.flatMap(({ key, region, year: only, value }): readonly Unit[] =>
    key === unitPelapor && region !== null && (only === null || only === year)
      ? [{ region, agency: String(value) }]
      : [],
  );
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

/** What tells a unit from every other. */
export function unitKey({ region, agency }: Unit): string {
  return `${region} ${agency}`;
}
