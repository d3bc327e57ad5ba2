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
    sameCodeElsewhere,
    sameFingerprint,
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

/** The next victim, who is of another case, has the same code. */
const sameCodeElsewhere: Mistake<VictimSpot> = {
  rule: 'VX-02',
  column: 'kode_korban',
  plant: ({ row, parent }, _random, next) => {
    if (next === null || next.parent === parent || !sameBlock(row.kode_korban, next.row.kode_korban))
      return 0;
    next.row.kode_korban = row.kode_korban;
    return 2;
  },
};

/** Days within which the same fingerprint is asked about. */
const NEAR = 180;

const sameFingerprint: Mistake<VictimSpot> = {
  rule: 'VX-03',
  column: 'sidik_tautan',
  plant: ({ row }, _random, next) => {
    if (!next || row.sidik_tautan === null || next.row.sidik_tautan === null) return 0;
    const [day, other] = [row.tanggal_register, next.row.tanggal_register];
    if (typeof day !== 'number' || typeof other !== 'number' || Math.abs(other - day) > NEAR) return 0;
    next.row.sidik_tautan = row.sidik_tautan;
    return 2;
  },
};
