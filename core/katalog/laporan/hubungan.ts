import type { FigureCell } from '../../kit/report.ts';
import { figureCell } from '../../kit/report.ts';
import { ind } from './indikator-bernomor.ts';

/** A sum that readers know although no table shows it as one: without it masked numbers could be computed. */
export interface Hubungan {
  readonly total: FigureCell;
  readonly parts: readonly FigureCell[];
}

const korban = (where: Readonly<Record<string, string>>): FigureCell => figureCell(ind(2), 'value', where);
const pembilang = (nomor: number): FigureCell => figureCell(ind(nomor), 'numerator');

/** How the percentages of victims hang together with the numbers of victims. */
export const hubungan: readonly Hubungan[] = [
  { total: pembilang(4), parts: [korban({ s: 'P' }), korban({ s: 'L', a: 'YA' })] },
  { total: pembilang(5), parts: [korban({ s: 'L', a: 'TIDAK' })] },
  { total: pembilang(6), parts: [korban({ a: 'YA' })] },
  {
    total: korban({ a: 'YA' }),
    parts: ['U00_05', 'U06_12', 'U13_17', 'ANAK_TD'].map((u) => korban({ u })),
  },
];
