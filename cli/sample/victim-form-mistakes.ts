import { isChild } from './age-group.ts';
import { choicesIn, joined, victimLabel as label } from './labels.ts';
import { type Mistake, slip, type VictimSpot } from './mistake.ts';
import type { VictimRow } from './rows.ts';

const baby = label('eksploitasi_utama', 'EKS_BAYI');
const begging = label('eksploitasi_utama', 'EKS_MENGEMIS');
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
    slip('VS-05', 'eksploitasi_utama', ({ row, parent }) => {
      const forms = choicesIn(parent.unsur_tujuan);
      // The only form of a baby would be missed too (VR-17).
      if (row.eksploitasi_utama === null || row.usia_lapor === 0 || forms.length === 0) return null;
      return forms.includes(begging)
        ? null
        : { eksploitasi_utama: begging, eksploitasi_lain: null, sektor_kerja: null };
    }),
  ];
}

/** The form stands in the case too, so that only the victim's age contradicts it. */
function formOf({ parent }: VictimSpot, form: string): Partial<VictimRow> {
  const forms = choicesIn(parent.unsur_tujuan);
  if (!forms.includes(form)) parent.unsur_tujuan = joined([...forms, form]);
  return { eksploitasi_utama: form, eksploitasi_lain: null, sektor_kerja: null };
}
