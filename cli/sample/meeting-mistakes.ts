import type { Calendar } from './calendar.ts';
import { sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { freeCode } from './free-codes.ts';
import { joined, meetingLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

/** The mistakes that one record of T09 can make by itself. */
export function meetingMistakes(calendar: Calendar): readonly Mistake[] {
  const facts = { calendar, keys: ['kode_kasus_dibahas'], computed: [], requiredWhen, bygone: [] };
  return [
    ...fieldMistakes(templateOf('T09'), facts),
    strangerMistake('kode_rapat'),
    sameCodeMistake('kode_rapat'),
    slip('VF-02', 'kode_kasus_dibahas', ({ row }) =>
      row['kode_kasus_dibahas'] === null ? null : { kode_kasus_dibahas: null },
    ),
    slip('VF-15', 'kode_kasus_dibahas', ({ row: { kode_kasus_dibahas: codes } }, random) => {
      if (typeof codes !== 'string') return null;
      return {
        kode_kasus_dibahas: random.pick([
          codes.replace('-', ''),
          codes.replaceAll('KS-', ''),
          `${codes}, dll.`,
        ]),
      };
    }),
    slip('VS-20', 'kode_kasus_dibahas', ({ row: { kode_kasus_dibahas: codes } }, random) =>
      typeof codes === 'string'
        ? { kode_kasus_dibahas: joined([codes, freeCode('KS', 4, codes, calendar, random)]) }
        : null,
    ),
    slip('VR-58', 'jml_keputusan_selesai', ({ row: { jml_keputusan: taken } }, random) =>
      typeof taken === 'number' ? { jml_keputusan_selesai: taken + random.integer(1, 4) } : null,
    ),
    slip('VR-59', 'jml_instansi_hadir', ({ row: { jml_instansi_undang: invited } }, random) => {
      if (typeof invited !== 'number') return null;
      const present = invited + random.integer(1, 9);
      return { jml_instansi_hadir: present, jml_peserta: present + random.integer(0, 9) };
    }),
    slip('VR-59', 'jml_peserta', ({ row: { jml_instansi_hadir: present } }, random) =>
      typeof present === 'number' && present > 0 ? { jml_peserta: random.integer(0, present - 1) } : null,
    ),
  ];
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  lokasi_joint: ({ jenis_rapat: kind }) => kind === label('jenis_rapat', 'JOINT_MONITORING'),
};
