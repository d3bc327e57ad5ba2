import type { Calendar } from './calendar.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { victimLabel as label, templateOf } from './labels.ts';
import type { Mistake, VictimSpot } from './mistake.ts';
import type { Row } from './rows.ts';
import { victimAgeMistakes } from './victim-age-mistakes.ts';
import { victimConsentMistakes } from './victim-consent-mistakes.ts';
import { victimFormMistakes } from './victim-form-mistakes.ts';
import { victimLinkMistakes } from './victim-link-mistakes.ts';

/** The mistakes that one record of T02 can make by itself. */
export function victimMistakes(calendar: Calendar): readonly Mistake<VictimSpot>[] {
  return [
    ...fieldMistakes(templateOf('T02'), {
      calendar,
      keys: ['kode_kasus'],
      computed: ['kelompok_usia'],
      requiredWhen,
      bygone: ['tanggal_register', 'tanggal_status'],
    }),
    ...victimAgeMistakes(),
    ...victimConsentMistakes(),
    ...victimFormMistakes(),
    ...victimLinkMistakes(calendar),
  ];
}

const confirmed = label('status_korban', 'TERVERIFIKASI');
const indonesian = label('kewarganegaraan', 'WNI');
const worked: ReadonlySet<unknown> = new Set(
  ['EKS_KERJA_PAKSA', 'EKS_PRT', 'EKS_ABK'].map((code) => label('eksploitasi_utama', code)),
);

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  usia_lapor: ({ tahun_lahir: born }) => born === null,
  wilayah_asal: ({ kewarganegaraan: citizenship }) => citizenship === indonesian,
  // A baby without a form of exploitation is asked about as well (VR-17).
  eksploitasi_utama: ({ status_korban: status, usia_lapor: age }) => status === confirmed && age !== 0,
  sektor_kerja: ({ eksploitasi_utama: form }) => worked.has(form),
  tanggal_status: () => true, // filled only where it is required
};
