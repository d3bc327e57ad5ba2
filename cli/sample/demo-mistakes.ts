import type { Calendar } from './calendar.ts';
import { caseMistakes } from './case-mistakes.ts';
import type { OfficeRecords } from './make-office.ts';
import { type CaseSpot, type Mistake, type Spot, slip, type VictimSpot, type VisitSpot } from './mistake.ts';
import type { PlannedForm } from './plan.ts';
import { mistakesOf } from './planned-mistakes.ts';
import { plantEach } from './plant.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';
import type { Planted } from './sample.ts';
import { plantedIn } from './sample-tables.ts';
import { victimMistakes } from './victim-mistakes.ts';
import { visitMistakes } from './visit-mistakes.ts';

/** Plants mistakes of the kind that officers make, one of each; no victim is lost or doubled by them. */
export function plantForDemo(office: OfficeRecords, calendar: Calendar, random: Random): readonly Planted[] {
  const { register, rows } = office;
  const cases = register.map(({ row, victims }): CaseSpot => ({ row, victims, parent: null }));
  const people = register.flatMap(({ row: parent, victims }) =>
    victims.map((row): VictimSpot => ({ row, parent, victims: [] })),
  );
  const visits = office.visits.map((row): VisitSpot => ({ row, parent: null, victims: [] }));
  return [
    ...plantedIn('T01', plantEach(cases, demoCaseMistakes(calendar), random)),
    ...plantedIn('T02', plantEach(people, demoVictimMistakes(calendar), random)),
    ...planned('T03', 'VR-28', 'tanggal_selesai'),
    ...planned('T04', 'VR-35', 'tgl_limpah_pn'),
    ...plantedIn('T05', plantEach(visits, [chosen(visitMistakes(calendar), 'VR-41', 'bk_A3')], random)),
    ...planned('T06', 'VR-48', 'peserta_anak'),
    ...planned('T07', 'VR-54', 'status_aksi'),
    ...planned('T08', 'VR-57', 'sdm_terlatih'),
    ...planned('T09', 'VR-58', 'jml_keputusan_selesai'),
    ...planned('T11', 'VR-62', 'persen_tl'),
  ];

  function planned(form: PlannedForm, rule: string, column: string): readonly Planted[] {
    const mistakes = [chosen(mistakesOf(form, calendar), rule, column)];
    return plantedIn(form, plantEach(spotsOf(rows[form]), mistakes, random));
  }
}

function spotsOf(rows: readonly Row[] = []): readonly Spot[] {
  return rows.map((row) => ({ row, parent: null, victims: [] }));
}

function demoCaseMistakes(calendar: Calendar): readonly Mistake<CaseSpot>[] {
  return [
    chosen(caseMistakes(calendar), 'VS-02', 'status_kasus'),
    slip('VF-19', 'wilayah_perekrutan', () => ({ wilayah_perekrutan: 'Pekalongan' })),
    slip('VF-03', 'tanggal_identifikasi', ({ row }) =>
      row.tanggal_identifikasi === null ? null : { tanggal_identifikasi: `31/04/${calendar.period.year}` },
    ),
  ];
}

function demoVictimMistakes(calendar: Calendar): readonly Mistake<VictimSpot>[] {
  const all = victimMistakes(calendar);
  return [chosen(all, 'VF-01', 'hubungan_pelaku'), chosen(all, 'VR-15', 'usia_lapor')];
}

function chosen<S extends Mistake>(mistakes: readonly S[], rule: string, column: string): S {
  const mistake = mistakes.find((one) => one.rule === rule && one.column === column);
  if (!mistake) throw new RangeError(`no mistake ${rule} of ${column}`);
  return mistake;
}
