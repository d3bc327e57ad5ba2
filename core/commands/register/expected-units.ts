import { nameKey } from '../../engine/decode/text.ts';
import { unitPelapor } from '../../katalog/pengaturan.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** Who reports: an agency in a region. */
export interface Unit {
  /** Codes of CL_WILAYAH and CL_INSTANSI. */
  readonly region: string;
  readonly agency: string;
  /** The official name, where the settings or several agencies of one kind tell it; else `null`. */
  readonly office: string | null;
}

/** The units that rows of settings expect to report in a year, each once. */
export function expectedUnits(rows: readonly SettingRow[], year: number): readonly Unit[] {
  const units = rows.flatMap(({ key, region, year: only, value }): readonly Unit[] =>
    key === unitPelapor && region !== null && (only === null || only === year)
      ? [{ region, ...namedAgency(String(value)) }]
      : [],
  );
  return [...new Map(units.map((unit) => [`${unitKey(unit)} ${nameKey(unit.office ?? '')}`, unit])).values()];
}

/** The code and the name of what reading a row of settings has made `RS: RSUD Koja`. */
function namedAgency(value: string): Pick<Unit, 'agency' | 'office'> {
  const colon = value.indexOf(':');
  if (colon < 0) return { agency: value, office: null };
  return { agency: value.slice(0, colon), office: value.slice(colon + 1).trim() };
}

/** What tells a region's agencies of one kind from all others. */
export function unitKey({ region, agency }: Pick<Unit, 'region' | 'agency'>): string {
  return `${region} ${agency}`;
}
