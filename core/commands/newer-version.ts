import { isNewer, readIdentity } from '../engine/identity.ts';
import { katalog } from '../katalog/index.ts';
import type { Text } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** Why nothing is drawn anew in a workbook of a later version than this program knows; `null` for any other. */
export function newerVersion(snapshot: Snapshot): Text | null {
  const identity = readIdentity(snapshot);
  if (identity === null || !isNewer(identity, katalog.version)) return null;
  const { version } = identity;
  return {
    id: `Buku kerja ini dibuat dengan versi ${version}, lebih baru daripada Monev TPPO di sini (versi ${katalog.version}). Perbarui Monev TPPO lebih dahulu, lalu ulangi.`,
    en: `This workbook was made with version ${version}, later than the Monev TPPO that is used here (version ${katalog.version}). Update Monev TPPO first, and try again.`,
  };
}
