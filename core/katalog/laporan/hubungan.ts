import type { FigureCell } from '../../kit/report.ts';
import { figureCell } from '../../kit/report.ts';
import { tahapPerkara } from './angka-perkara.ts';
import { ind } from './indikator-bernomor.ts';

/** A sum that readers know although no table shows it as one: without it masked numbers could be computed. */
export interface Hubungan {
  readonly total: FigureCell;
  readonly parts: readonly FigureCell[];
  /** Whether the parts leave something of the total, which then is a count of its own. */
  readonly rest: boolean;
}

const korban = (where: Readonly<Record<string, string>>): FigureCell => figureCell(ind(2), 'value', where);
const pembilang = (nomor: number): FigureCell => figureCell(ind(nomor), 'numerator');

const tahap = Object.values(tahapPerkara);

/** How the percentages of victims hang together with the numbers of victims. */
export const hubungan: readonly Hubungan[] = [
  { total: pembilang(4), parts: [korban({ s: 'P' }), korban({ s: 'L', a: 'YA' })], rest: false },
  { total: pembilang(5), parts: [korban({ s: 'L', a: 'TIDAK' })], rest: false },
  { total: pembilang(6), parts: [korban({ a: 'YA' })], rest: false },
  {
    total: korban({ a: 'YA' }),
    parts: ['U00_05', 'U06_12', 'U13_17', 'ANAK_TD'].map((u) => korban({ u })),
    rest: false,
  },
  // A file that came to a stage came to those before: what is between two stages can be computed.
  ...tahap.slice(1).map((lanjut, i) => ({
    total: figureCell(tahap[i] ?? lanjut),
    parts: [figureCell(lanjut)],
    rest: true,
  })),
];
