import { rowOf } from '../../kit/expression/language.ts';
import type { QuarterRule } from '../../kit/quarter-rule.ts';
import { rapat } from '../templat/rapat.ts';
import { sampul } from '../templat/sampul.ts';

const { jenis_rapat: jenis, tanggal } = rowOf(rapat);

/** Quarters without a coordination meeting (specification §4.3, VX-16), where the cover says that meetings are reported. */
export const aturanTriwulan: readonly QuarterRule[] = [
  {
    id: 'VX-16',
    template: rapat,
    severity: 'info',
    cover: sampul,
    judgedWhen: rowOf(sampul).pernyataan_T09.is('ADA', 'NIHIL').node,
    from: 'tanggal_awal',
    until: 'tanggal_akhir',
    reaches: 'data_per_tanggal',
    day: tanggal.node,
    counts: jenis.is('RAKOR_PLENO', 'RAKOR_SUB', 'RAKORDA').node,
    message: {
      id: 'Belum ada rapat koordinasi pada triwulan {n}.',
      en: 'There was no coordination meeting in quarter {n}.',
    },
    remedy: { id: 'Jadwalkan rapatnya.', en: 'Schedule the meeting.' },
    source: 'Komitmen Tangerang 2022',
  },
];
