import { KERTAS, UKURAN_KERTAS } from '../../katalog/pengaturan.ts';
import type { Paper } from '../../workbook/sheet-model.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** The paper that the last row of some settings names, otherwise A4. */
export function paperIn(settings: readonly SettingRow[]): Paper {
  const last = settings.filter(({ key }) => key === KERTAS).at(-1);
  return last?.value === UKURAN_KERTAS.F4 ? 'F4' : 'A4';
}
