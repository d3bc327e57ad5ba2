import { isChild } from './age-group.ts';
import { choicesIn, joined, victimLabel as label } from './labels.ts';
import { type Mistake, slip, type VictimSpot } from './mistake.ts';
import type { VictimRow } from './rows.ts';

const baby = label('eksploitasi_utama', 'EKS_BAYI');
const childLabour = label('eksploitasi_utama', 'EKS_ANAK_KERJA');

/** Forms of exploitation that are given twice, or do not fit the age. */
export function victimFormMistakes(): readonly Mistake<VictimSpot>[] {
  return [
    slip('VR-24', 'eksploitasi_lain', ({ row }) =>
      row.eksploitasi_utama === null ? null : { eksploitasi_lain: row.eksploitasi_utama },
    ),
    slip('VR-25', 'eksploitasi_utama', (spot) => {
      const { usia_lapor: age, eksploitasi_utama: form } = spot.row;
      return typeof age === 'number' && age > 5 && form !== null ? formOf(spot, baby) : null;
    }),
    slip('VR-26', 'eksploitasi_utama', (spot) =>
      isChild(spot.row) || spot.row.eksploitasi_utama === null ? null : formOf(spot, childLabour),
    ),
  ];
}

/** The form stands in the case too, so that only the victim's age contradicts it. */
function formOf({ parent }: VictimSpot, form: string): Partial<VictimRow> {
  const forms = choicesIn(parent.unsur_tujuan);
  if (!forms.includes(form)) parent.unsur_tujuan = joined([...forms, form]);
  return { eksploitasi_utama: form, eksploitasi_lain: null, sektor_kerja: null };
}
