import { isChild } from './age-group.ts';
import { victimLabel as label } from './labels.ts';
import { type Mistake, slip, type VictimSpot } from './mistake.ts';

const indonesian = label('kewarganegaraan', 'WNI');
const foreign = label('kewarganegaraan', 'WNA');
const rejected = label('status_korban', 'BUKAN_TPPO');
const refused = label('persetujuan_data', 'DITOLAK');

/** Consents that mean nothing or forbid what is kept, and origins that contradict the citizenship. */
export function victimConsentMistakes(): readonly Mistake<VictimSpot>[] {
  return [
    slip('VR-18', 'anak', ({ row }, random) =>
      isChild(row) && row.status_korban !== rejected
        ? { persetujuan: label('persetujuan', random.pick(['ADA', 'TIDAK_ADA'])) }
        : null,
    ),
    slip('VR-19', 'status_korban', ({ row }) =>
      isChild(row) ? null : { status_korban: rejected, persetujuan: label('persetujuan', 'ADA') },
    ),
    slip('VR-20', 'anak', ({ row }) =>
      isChild(row) && row.persetujuan_data !== refused
        ? { persetujuan_data: label('persetujuan_data', 'KORBAN') }
        : null,
    ),
    slip('VR-21', 'kewarganegaraan', ({ row }, random) =>
      row.kewarganegaraan === indonesian
        ? { negara_asal: label('negara_asal', random.pick(['MY', 'SG', 'TL'])) }
        : null,
    ),
    slip('VR-21', 'kewarganegaraan', ({ row }) =>
      row.kewarganegaraan === foreign ? { negara_asal: label('negara_asal', 'ID') } : null,
    ),
    slip('VR-22', 'kewarganegaraan', ({ row }) =>
      row.kewarganegaraan === foreign ? { wilayah_asal: label('wilayah_asal', '31.73') } : null,
    ),
    slip('VR-27', 'persetujuan_data', ({ row }) => {
      const { pendidikan, disabilitas, faktor_kerentanan: factors, catatan_korban: note } = row;
      const kept = [pendidikan, disabilitas, factors, note, row.sidik_tautan].some((cell) => cell !== null);
      return kept && row.persetujuan_data !== refused ? { persetujuan_data: refused } : null;
    }),
  ];
}
