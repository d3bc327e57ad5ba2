import type { Calendar } from './calendar.ts';
import { caseMistakes } from './case-mistakes.ts';
import { type CaseSpot, type Mistake, slip, type VictimSpot, type VisitSpot } from './mistake.ts';
import { victimMistakes } from './victim-mistakes.ts';
import { visitMistakes } from './visit-mistakes.ts';

/** Mistakes in cases of the kind that officers make. */
export function demoCaseMistakes(calendar: Calendar): readonly Mistake<CaseSpot>[] {
  const all = caseMistakes(calendar);
  return [
    chosen(all, 'VR-01', 'tanggal_kejadian'),
    chosen(all, 'VS-02', 'status_kasus'),
    chosen(all, 'VF-13', 'saluran_perekrutan'),
    slip('VF-11', 'sumber_rujukan', () => ({ sumber_rujukan: 'Laporan lisan' })),
    slip('VF-19', 'wilayah_perekrutan', () => ({ wilayah_perekrutan: 'Pekalongan' })),
    slip('VF-03', 'tanggal_identifikasi', ({ row }) =>
      row.tanggal_identifikasi === null ? null : { tanggal_identifikasi: `31/04/${calendar.period.year}` },
    ),
  ];
}

/** Mistakes in the records of victims. */
export function demoVictimMistakes(calendar: Calendar): readonly Mistake<VictimSpot>[] {
  const all = victimMistakes(calendar);
  return [
    chosen(all, 'VX-01', 'kode_korban'),
    chosen(all, 'VS-01', 'kode_kasus'),
    chosen(all, 'VF-05', 'tanggal_register'),
    chosen(all, 'VF-01', 'hubungan_pelaku'),
    chosen(all, 'VR-15', 'usia_lapor'),
  ];
}

/** Mistakes in visits to hotels. */
export function demoVisitMistakes(calendar: Calendar): readonly Mistake<VisitSpot>[] {
  const all = visitMistakes(calendar);
  return [chosen(all, 'VR-41', 'bk_A3'), chosen(all, 'VF-24', 'sk_W4')];
}

function chosen<S extends Mistake>(mistakes: readonly S[], rule: string, column: string): S {
  const mistake = mistakes.find((one) => one.rule === rule && one.column === column);
  if (!mistake) throw new RangeError(`no mistake ${rule} of ${column}`);
  return mistake;
}
