import { choicesIn, joined, caseLabel as label } from './labels.ts';
import { type CaseSpot, type Mistake, slip } from './mistake.ts';
import type { CaseRow } from './rows.ts';

const domestic = label('lingkup', 'DN');
const abroad = ['MY', 'SG', 'SA'].map((code) => label('wilayah_eksploitasi', code));
const otherPlaces = ['KOS', 'APARTEMEN', 'HIBURAN'].map((code) => label('jenis_lokasi', code));

/** Places that contradict the scope, the role of the region, or one another. */
export function casePlaceMistakes(): readonly Mistake<CaseSpot>[] {
  return [
    slip('VR-07', 'lingkup', ({ row }, random) =>
      row.lingkup === domestic ? { wilayah_eksploitasi: random.pick(abroad) } : null,
    ),
    slip('VR-08', 'lingkup', ({ row }) =>
      row.lingkup === domestic ? { lingkup: label('lingkup', 'LN') } : null,
    ),
    slip('VR-09', 'wilayah_pencatat', ({ row }) =>
      row.wilayah_pencatat === row.wilayah_eksploitasi ? withoutRole(row, 'TUJUAN') : null,
    ),
    slip('VR-09', 'wilayah_pencatat', ({ row }) =>
      row.wilayah_pencatat === row.wilayah_perekrutan ? withoutRole(row, 'ASAL') : null,
    ),
    slip('VR-10', 'kode_hotel', ({ row }, random) =>
      row.kode_hotel === null ? null : { jenis_lokasi: random.pick(otherPlaces) },
    ),
  ];
}

function withoutRole(row: CaseRow, role: string): Partial<CaseRow> {
  const rest = choicesIn(row.peran_wilayah).filter((one) => one !== label('peran_wilayah', role));
  return { peran_wilayah: rest.length > 0 ? joined(rest) : label('peran_wilayah', 'TRANSIT') };
}
