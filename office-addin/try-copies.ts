import type { DiagnosticFact } from '../panel/bridge.ts';
import { runBatch } from './batches.ts';
import { checkCopies } from './probe/copy-check.ts';

const ANSWERS = {
  same: { id: 'ikut', en: 'come along' },
  missing: {
    id: 'TIDAK ikut: jangan memperbaiki struktur sebelum menyimpan salinan buku kerja, dan sampaikan kepada pengelola',
    en: 'do NOT come along: repair no structure before you have saved a copy of the workbook, and tell the maintainer',
  },
} as const;

/** Tries in this Excel whether a copy of a sheet holds all that its cells did. Nothing of it is what users' cells hold. */
export async function tryCopies(): Promise<readonly DiagnosticFact[]> {
  const findings = await runBatch('write', checkCopies);
  return findings.map(({ what, isSame }) => ({
    label: what,
    value: isSame ? ANSWERS.same : ANSWERS.missing,
  }));
}
