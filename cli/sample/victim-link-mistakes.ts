import { sameBlock, strangerCode } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { freeCode } from './free-codes.ts';
import { type Mistake, slip, type VictimSpot } from './mistake.ts';

/** Codes of victims that are wrong or used twice, and of cases that are not there. */
export function victimLinkMistakes(calendar: Calendar): readonly Mistake<VictimSpot>[] {
  return [
    slip('VF-16', 'kode_korban', ({ row }) => ({ kode_korban: strangerCode(row.kode_korban) })),
    slip('VS-01', 'kode_kasus', ({ parent }, random) => {
      const count = parent.jumlah_korban;
      if (typeof count !== 'number' || count < 2) return null;
      parent.jumlah_korban = count - 1; // the case no longer has this victim
      return { kode_kasus: freeCode('KS', 4, parent.kode_kasus, calendar, random) };
    }),
    sameCodeAgain,
  ];
}

const sameCodeAgain: Mistake<VictimSpot> = {
  rule: 'VX-01',
  column: 'kode_korban',
  plant: ({ row, parent }, _random, next) => {
    if (next?.parent !== parent || !sameBlock(row.kode_korban, next.row.kode_korban)) return 0;
    next.row.kode_korban = row.kode_korban;
    return 2;
  },
};
