import type { Text } from '../../locale/text.ts';
import type { Verification } from '../submission/verify-submission.ts';

/** What the seal of a submission tells, and whether the file cannot be merged for it. */
export interface SealFinding {
  readonly isRefusal: boolean;
  readonly text: Text;
}

/** What comparing a submission with its seal tells; `null` where it is as it was sent, or is open for changes. */
export function sealFinding(verification: Verification | null): SealFinding | null {
  if (verification === null) return null;
  const { verdict, changes } = verification;
  if (verdict === 'changed') {
    const { cells, added, removed } = changes;
    return { isRefusal: true, text: changed(cells.length, added.length + removed.length) };
  }
  return verdict === 'unsealed' ? { isRefusal: false, text: UNSEALED } : null;
}

function changed(cells: number, rows: number): Text {
  return {
    id: `Isinya berubah setelah dikirim: ${cells} sel diubah, ${rows} baris ditambah atau dihapus. Minta pengirim menjelaskan perubahannya dan mengirim ulang.`,
    en: `It was changed after it was sent: ${cells} cells differ, ${rows} rows were added or removed. Ask the sender what was changed, and to send it again.`,
  };
}

const UNSEALED: Text = {
  id: 'Segel kirimannya tidak ada atau tidak terbaca, sehingga tidak dapat dipastikan isinya masih seperti saat dikirim.',
  en: 'Its seal is missing or cannot be read, so it is not certain that it still holds what was sent.',
};
