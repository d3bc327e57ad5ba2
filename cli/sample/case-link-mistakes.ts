import { sameBlock, strangerCode } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { DECIDED_AFTER } from './case-facts.ts';
import { copyMistake } from './code-mistakes.ts';
import { caseLabel as label } from './labels.ts';
import { type CaseSpot, type Mistake, slip } from './mistake.ts';

const rejected = label('status_kasus', 'BUKAN_TPPO');

/** Codes of cases, and how many victims they say that they have. */
export function caseLinkMistakes({ last }: Calendar): readonly Mistake<CaseSpot>[] {
  return [
    slip('VF-01', 'kode_kasus', ({ victims }) => (victims.length > 0 ? null : { kode_kasus: null })),
    slip('VF-15', 'kode_kasus', ({ row, victims }) =>
      victims.length > 0 ? null : { kode_kasus: String(row.kode_kasus).replace('-', '') },
    ),
    slip('VF-16', 'kode_kasus', ({ row, victims }) => {
      const code = strangerCode(row.kode_kasus);
      for (const victim of victims) victim.kode_kasus = code;
      return { kode_kasus: code };
    }),
    slip('VF-09', 'jumlah_korban', ({ row, victims }) => {
      const recent = typeof row.tanggal_lapor === 'number' && last - row.tanggal_lapor < DECIDED_AFTER;
      const empty = row.status_kasus === rejected && victims.length === 0;
      return empty && recent ? { status_kasus: label('status_kasus', 'DUGAAN') } : null;
    }),
    slip('VS-02', 'status_kasus', ({ row, victims }, random) =>
      row.status_kasus === rejected || victims.length === 0
        ? null
        : { jumlah_korban: victims.length + random.integer(1, 3) },
    ),
    registeredTwice,
    toldTwice,
  ];
}

/** The next record tells of the same case once more, so that its own victims are those of this one. */
const registeredTwice: Mistake<CaseSpot> = {
  rule: 'VX-01',
  column: 'kode_kasus',
  plant: ({ row, victims }, _random, next) => {
    if (next === null || victims.length === 0) return 0;
    if (!sameBlock(row.kode_kasus, next.row.kode_kasus)) return 0;
    Object.assign(next.row, { kode_kasus: row.kode_kasus, jumlah_korban: victims.length });
    next.victims.length = 0;
    return 2;
  },
};

/** The next case is the same event under another code; both are without victims, so that T02 stays as it is. */
const toldTwice = copyMistake<CaseSpot>('VX-05', 'tanggal_lapor', 'kode_kasus', ({ row, victims }, next) => {
  const { wilayah_eksploitasi: region, jenis_lokasi: place, alasan_tutup: reason } = row;
  if (victims.length > 0 || region === null || place === null || reason !== null) return null;
  next.victims.length = 0;
  return {};
});
