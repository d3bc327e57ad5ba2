import type { Calendar } from './calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { caseLabel } from './labels.ts';
import { CASE_NOTES } from './notes.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { CaseRow } from './rows.ts';

type Handling = 'BARU' | 'DITANGANI' | 'DIRUJUK' | 'SELESAI' | 'DITUTUP';

const fresh = odds<Handling>({ BARU: 40, DITANGANI: 55, DIRUJUK: 5, SELESAI: 0, DITUTUP: 0 });
const running = odds<Handling>({ BARU: 0, DITANGANI: 70, DIRUJUK: 12, SELESAI: 16, DITUTUP: 2 });
const old = odds<Handling>({ BARU: 0, DITANGANI: 24, DIRUJUK: 12, SELESAI: 58, DITUTUP: 6 });
const rejected = odds<Handling>({ BARU: 0, DITANGANI: 0, DIRUJUK: 20, SELESAI: 10, DITUTUP: 70 });
const referrals = odds({ POLRES: 30, DINSOS: 25, UPTD_PPA: 12, RUMAH_AMAN: 12, POLDA: 9, LPSK: 6, BP3MI: 6 });
const reasons = odds({ KORBAN_MUNDUR: 55, DIRUJUK_LUAR: 30, LAIN: 15 });

/** How many people a case concerns, and what became of it. */
export function handlingOf(facts: CaseFacts, calendar: Calendar, random: Random): Partial<CaseRow> {
  const { day, status, victims } = facts;
  const elapsed = calendar.last - day;
  const handling = random.weighted(weightsOf(status, elapsed));
  const closed = handling === 'SELESAI' || handling === 'DITUTUP';
  const reason = status === 'BUKAN_TPPO' ? 'BUKAN_TPPO' : random.weighted(reasons);
  return {
    jumlah_korban: victims,
    jumlah_pelaku: random.chance(0.12) ? null : Number(random.weighted(offenders)),
    dicatat_simfoni: random.chance(0.08) ? null : caseLabel('dicatat_simfoni', random.weighted(yes)),
    status_penanganan: caseLabel('status_penanganan', handling),
    dirujuk_ke: handling === 'DIRUJUK' ? caseLabel('dirujuk_ke', random.weighted(referrals)) : null,
    tanggal_tutup: closed ? day + random.integer(Math.min(7, elapsed), Math.min(300, elapsed)) : null,
    alasan_tutup: handling === 'DITUTUP' ? caseLabel('alasan_tutup', reason) : null,
    uraian_singkat: random.chance(0.12) ? random.pick(CASE_NOTES) : null,
  };
}

const offenders = odds({ '0': 3, '1': 55, '2': 27, '3': 11, '5': 4 });
const yes = odds({ YA: 90, TIDAK: 10 });

function weightsOf(status: CaseFacts['status'], elapsed: number): Odds<Handling> {
  if (status === 'BUKAN_TPPO') return rejected;
  if (elapsed < 30) return fresh;
  return elapsed < 180 ? running : old;
}
