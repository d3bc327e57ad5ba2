import { fileLabel as label } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

const NOBODY: Row = {
  jml_tersangka_l: 0,
  jml_tersangka_p: 0,
  jml_tersangka_anak: 0,
  jml_tersangka_korporasi: 0,
};
const SUSPECTS = Object.keys(NOBODY);
const RUPIAH = 500_000;

/** Suspects, convicted persons and restitution that contradict one another. */
export function fileMoneyMistakes(): readonly Mistake[] {
  return [
    slip('VR-36', 'jml_tersangka_l', ({ row }) =>
      typeof row['tgl_tahap1'] === 'number' && row['jml_terpidana'] === null ? NOBODY : null,
    ),
    slip('VR-37', 'jml_terpidana', ({ row }, random) => {
      if (typeof row['jml_terpidana'] !== 'number') return null;
      const suspects = SUSPECTS.reduce((sum, column) => sum + Number(row[column]), 0);
      return { jml_terpidana: suspects + random.integer(1, 3) };
    }),
    slip('VR-38', 'restitusi_diputus', ({ row }) => more(row, 'restitusi_dituntut', 'restitusi_diputus')),
    slip('VR-38', 'restitusi_dibayar', ({ row }) => more(row, 'restitusi_diputus', 'restitusi_dibayar')),
    slip('VR-39', 'restitusi_dimohon', ({ row }) =>
      Number(row['restitusi_dinilai'] ?? 0) > 0
        ? { restitusi_dimohon: label('restitusi_dimohon', 'TIDAK') }
        : null,
    ),
  ];
}

/** A little more than the amount that it may not exceed. */
function more(row: Row, limit: string, column: string): Row | null {
  const most = row[limit];
  const amount = row[column];
  return typeof most === 'number' && most > 0 && typeof amount === 'number'
    ? { [column]: most + RUPIAH }
    : null;
}
