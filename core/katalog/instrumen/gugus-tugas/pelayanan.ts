import { allOf, type Row, rowOf } from '../../../kit/expression/language.ts';
import type { Truth } from '../../../kit/expression/operands.ts';
import { rowsWhere } from '../../../kit/measure.ts';
import { defineComponent } from '../../../kit/task-force.ts';
import { anggotaTahun } from '../../indikator/kelembagaan.ts';
import { kelembagaan } from '../../templat/kelembagaan.ts';
import { bobotGugusTugas } from '../angka.ts';
import { dariIndikator, persentase } from './bagian.ts';

type Anggota = Row<typeof kelembagaan.columns>;

const melayani = (c: Anggota): Truth => allOf(anggotaTahun(c), c.sub_gugus.has('KES', 'SOS', 'GKM'));
const terbuka = (c: Anggota): Truth => allOf(c.kanal_pengaduan.isFilled(), c.info_layanan_publik.is('YA'));

/** Point 3 of the Komitmen Tangerang: services for victims. */
export const komponenPelayanan = [
  defineComponent({
    id: 'B3A',
    name: { id: 'Respons cepat', en: 'Quick response' },
    definition: {
      id: 'Korban yang layanan pertamanya dimulai paling lambat 3 hari sejak dilaporkan (IND-21).',
      en: 'Victims whose first service began within 3 days of the report (IND-21).',
    },
    weight: bobotGugusTugas.B3A,
    evidence: ['T01', 'T02', 'T03'],
    parts: [dariIndikator('IND-21')],
    whenEmpty: 'nil',
  }),
  defineComponent({
    id: 'B3B',
    name: { id: 'Akses dan informasi layanan', en: 'Access to and information on services' },
    definition: {
      id: 'Anggota sub-gugus kesehatan, sosial, dan penegakan hukum yang mempunyai kanal pengaduan dan mengumumkan layanannya.',
      en: 'Members of the sub task forces of health, social affairs and law enforcement with a channel for complaints and published services.',
    },
    weight: bobotGugusTugas.B3B,
    evidence: ['T08'],
    parts: [
      persentase(
        'kanal',
        {
          id: 'anggota KES, SOS, GKM dengan kanal dan info layanan',
          en: 'members of KES, SOS, GKM with channel and information',
        },
        {
          kind: 'share',
          among: rowsWhere(kelembagaan, melayani),
          of: terbuka(rowOf(kelembagaan)).node,
        },
      ),
    ],
  }),
  defineComponent({
    id: 'B3C',
    name: { id: 'Peluang pemberdayaan korban', en: 'Opportunities for victims' },
    definition: {
      id: 'Korban terverifikasi dengan asesmen atau layanan pemberdayaan (IND-27).',
      en: 'Confirmed victims with an assessment or a service of empowerment (IND-27).',
    },
    weight: bobotGugusTugas.B3C,
    evidence: ['T02', 'T03'],
    parts: [dariIndikator('IND-27')],
    whenEmpty: 'nil',
  }),
  defineComponent({
    id: 'B3D',
    name: { id: 'Sinergi layanan', en: 'Services that work together' },
    definition: {
      id: 'Korban dengan paling sedikit dua kebutuhan yang dilayani dua instansi atau lebih (IND-26).',
      en: 'Victims with at least two needs who are served by two agencies or more (IND-26).',
    },
    weight: bobotGugusTugas.B3D,
    evidence: ['T03'],
    parts: [dariIndikator('IND-26')],
    whenEmpty: 'nil',
  }),
];
