import { sameBlock, strangerCode } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { copyMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { choicesIn, joined, visitLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip, type VisitSpot } from './mistake.ts';
import { visitItemMistakes } from './visit-item-mistakes.ts';

/** The mistakes that one record of T05 can make by itself. */
export function visitMistakes(calendar: Calendar): readonly Mistake<VisitSpot>[] {
  return [
    ...fieldMistakes(templateOf('T05'), { calendar, keys: [], computed: [], requiredWhen: {}, bygone: [] }),
    ...visitItemMistakes(),
    slip('VF-16', 'kode_kunjungan', ({ row }) => ({ kode_kunjungan: strangerCode(row.kode_kunjungan) })),
    slip('VR-45', 'tim_instansi', ({ row }, random) => {
      const absent = label('tim_instansi', random.pick(['DPPPA', 'DISPAR', 'DINSOS']));
      return { tim_instansi: joined(choicesIn(row.tim_instansi).filter((agency) => agency !== absent)) };
    }),
    slip('VR-46', 'insiden_12bln', (_spot, random) => ({
      insiden_12bln: label('insiden_12bln', 'YA'),
      insiden_24bln: label('insiden_24bln', random.pick(['TIDAK', 'TD'])),
    })),
    sameCodeAgain,
    copyMistake('VX-08', 'kode_hotel', 'kode_kunjungan', ({ row }) =>
      row.jenis_kunjungan === label('jenis_kunjungan', 'PERTAMA') ? {} : null,
    ),
    copyMistake('VX-09', 'kode_hotel', 'kode_kunjungan', ({ row }) => ({
      jenis_kunjungan: label('jenis_kunjungan', 'ULANGAN'),
      nama_hotel: `${row.nama_hotel} Lama`,
    })),
  ];
}

const sameCodeAgain: Mistake<VisitSpot> = {
  rule: 'VX-01',
  column: 'kode_kunjungan',
  plant: ({ row }, _random, next) => {
    if (next === null || !sameBlock(row.kode_kunjungan, next.row.kode_kunjungan)) return 0;
    next.row.kode_kunjungan = row.kode_kunjungan;
    return 2;
  },
};
