import { allOf, type Row, rowOf } from '../../../kit/expression/language.ts';
import type { Truth } from '../../../kit/expression/operands.ts';
import { numbersOf, rowsWhere } from '../../../kit/measure.ts';
import { defineComponent } from '../../../kit/task-force.ts';
import { kegiatan } from '../../templat/kegiatan.ts';
import { bobotGugusTugas } from '../angka.ts';
import { dariIndikator, persentase } from './bagian.ts';

type Kegiatan = Row<typeof kegiatan.columns>;

const bertarget = (c: Kegiatan): Truth => allOf(c.target_peserta.isFilled(), c.target_peserta.above(0));
const bertes = (c: Kegiatan): Truth => allOf(c.n_tes.isFilled(), c.n_tes.above(0));

/** Point 2 of the Komitmen Tangerang: promotion and prevention. */
export const komponenPencegahan = [
  defineComponent({
    id: 'B2',
    name: { id: 'Promotif–preventif masif', en: 'Promotion and prevention on a large scale' },
    definition: {
      id: 'Rata-rata cakupan kecamatan (IND-42), peserta terhadap target kegiatan yang bertarget, dan kegiatan dengan peserta yang dites.',
      en: 'The mean of districts reached (IND-42), participants of the target of activities that have one, and activities with participants tested.',
    },
    weight: bobotGugusTugas.B2,
    evidence: ['T06'],
    parts: [
      dariIndikator('IND-42'),
      persentase(
        'peserta',
        { id: 'peserta terhadap target', en: 'participants of the target' },
        {
          kind: 'quotient',
          upper: numbersOf(kegiatan, (c) => c.peserta_total, bertarget),
          lower: numbersOf(kegiatan, (c) => c.target_peserta, bertarget),
          times: 100,
          largest: false,
        },
      ),
      persentase(
        'tes',
        { id: 'kegiatan dengan peserta yang dites', en: 'activities with participants tested' },
        {
          kind: 'share',
          among: rowsWhere(kegiatan, (c) => c.jenis_kegiatan.isFilled()),
          of: bertes(rowOf(kegiatan)).node,
        },
      ),
    ],
  }),
];
