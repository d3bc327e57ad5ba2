import { isChild } from './age-group.ts';
import type { Calendar } from './calendar.ts';
import { DECIDED_AFTER } from './case-facts.ts';
import { caseLabel as label } from './labels.ts';
import { type CaseSpot, type Mistake, slip } from './mistake.ts';
import type { CaseRow } from './rows.ts';

const confirmed = label('status_kasus', 'TERVERIFIKASI');
const rejected = label('status_kasus', 'BUKAN_TPPO');

/** A status that the rest of the case does not bear out. */
export function caseStatusMistakes({ last }: Calendar): readonly Mistake<CaseSpot>[] {
  return [
    whenConfirmed('VR-04', () => ({ unsur_proses: null })),
    whenConfirmed('VR-04', () => ({ unsur_tujuan: null })),
    whenConfirmed('VR-05', ({ victims }) =>
      victims.length > 0 && !victims.every(isChild) ? { unsur_cara: null } : null,
    ),
    whenConfirmed('VR-06', ({ victims }) =>
      victims.length > 0 && victims.every(isChild) ? { unsur_cara: null } : null,
    ),
    slip('VR-11', 'saluran_perekrutan', ({ row }) =>
      row.platform_digital === null ? null : { platform_digital: null },
    ),
    slip('VR-12', 'status_kasus', ({ row }, random) =>
      row.status_kasus === rejected ? stillOpen(random.pick(['BARU', 'DITANGANI'])) : null,
    ),
    whenConfirmed('VR-13', ({ row }) =>
      typeof row.tanggal_lapor === 'number' && last - row.tanggal_lapor > DECIDED_AFTER ? undecided : null,
    ),
  ];
}

const undecided: Partial<CaseRow> = {
  status_kasus: label('status_kasus', 'DUGAAN'),
  tanggal_identifikasi: null,
  penetap_status: null,
};

function whenConfirmed(rule: string, change: (spot: CaseSpot) => Partial<CaseRow> | null): Mistake<CaseSpot> {
  return slip(rule, 'status_kasus', (spot) => (spot.row.status_kasus === confirmed ? change(spot) : null));
}

function stillOpen(handling: string): Partial<CaseRow> {
  return {
    status_penanganan: label('status_penanganan', handling),
    dirujuk_ke: null,
    tanggal_tutup: null,
    alasan_tutup: null,
  };
}
