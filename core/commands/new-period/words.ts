import type { Text } from '../../locale/text.ts';
import { type HostError, workbookUnclear } from '../../workbook/host-error.ts';

const REFUSALS = {
  noCover: {
    id: 'Buku kerja ini tidak memuat lembar T00 Sampul, sehingga periode baru tidak dibuat. Perbaiki struktur buku kerja lebih dahulu.',
    en: 'This workbook has no sheet T00 Sampul, so no new period was begun. Repair the structure of the workbook first.',
  },
  noPeriod: {
    id: 'Wilayah dan periode pada sampul belum lengkap, sehingga periode baru tidak dibuat. Isi lebih dahulu di lembar T00 Sampul.',
    en: 'Region and period on the cover are not complete, so no new period was begun. Fill them in on the sheet T00 Sampul first.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why no period is begun, as an error that the user can put right. */
export function periodRefused(reason: keyof typeof REFUSALS): HostError {
  return workbookUnclear(REFUSALS[reason]);
}

/** A period that does not come after that of the cover. */
export function notLater(present: string, wanted: string): HostError {
  return workbookUnclear({
    id: `Periode ${wanted} tidak sesudah ${present}, periode buku kerja ini. Pilih periode yang kemudian.`,
    en: `The period ${wanted} does not come after ${present}, that of this workbook. Choose a later one.`,
  });
}
