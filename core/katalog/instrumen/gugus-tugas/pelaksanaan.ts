import { allOf, rowOf } from '../../../kit/expression/language.ts';
import { rowsWhere } from '../../../kit/measure.ts';
import { defineComponent } from '../../../kit/task-force.ts';
import { tahunPeriode } from '../../indikator/parameter.ts';
import { rapat } from '../../templat/rapat.ts';
import { regulasi } from '../../templat/regulasi.ts';
import { bobotGugusTugas } from '../angka.ts';
import { dariIndikator, persentase } from './bagian.ts';
import { bagianAnggota } from './komitmen.ts';

const naskah = rowOf(regulasi);

/** Points 4 to 8 of the Komitmen Tangerang: law enforcement, resources, coordination, action plan, regulations. */
export const komponenPelaksanaan = [
  defineComponent({
    id: 'B4',
    name: { id: 'Penegakan hukum', en: 'Law enforcement' },
    definition: {
      id: 'Rata-rata kasus yang naik ke penyidikan (IND-30) dan perkara dengan permohonan restitusi (IND-36); bila salah satu tidak berlaku, yang lain dipakai.',
      en: 'The mean of cases under investigation (IND-30) and files with a claim for restitution (IND-36); where one does not apply, the other is used.',
    },
    weight: bobotGugusTugas.B4,
    evidence: ['T01', 'T04'],
    parts: [dariIndikator('IND-30'), dariIndikator('IND-36')],
    skipsEmpty: true,
    whenEmpty: 'nil',
  }),
  defineComponent({
    id: 'B5',
    name: {
      id: 'Daya dukung (anggaran, sarpras, SDM, regulasi)',
      en: 'Resources (budget, facilities, staff, rules)',
    },
    definition: {
      id: 'Rata-rata serapan anggaran anggota (IND-50) serta bagian anggota yang sarananya memadai, mempunyai SDM terlatih, dan mempunyai regulasi teknis.',
      en: "The mean of the use of members' budgets (IND-50) and of the shares of members with adequate facilities, trained staff and technical rules.",
    },
    weight: bobotGugusTugas.B5,
    evidence: ['T08'],
    parts: [
      dariIndikator('IND-50'),
      persentase(
        'memadai',
        { id: 'anggota dengan sarana memadai', en: 'members with adequate facilities' },
        bagianAnggota((c) => c.sarpras_memadai.is('YA')),
      ),
      persentase(
        'terlatih',
        { id: 'anggota dengan SDM terlatih', en: 'members with trained staff' },
        bagianAnggota((c) => allOf(c.sdm_terlatih.isFilled(), c.sdm_terlatih.atLeast(1))),
      ),
      persentase(
        'regulasi',
        { id: 'anggota dengan regulasi teknis', en: 'members with technical rules' },
        bagianAnggota((c) => c.ada_regulasi_teknis.is('YA')),
      ),
    ],
  }),
  defineComponent({
    id: 'B6',
    name: { id: 'Koordinasi berkala dan joint monitoring', en: 'Regular coordination and joint monitoring' },
    definition: {
      id: 'Setengah rapat koordinasi terhadap empat setahun (IND-51), tiga persepuluh sub-gugus yang hadir, dua persepuluh joint monitoring terhadap dua setahun.',
      en: 'Half the coordination meetings of four a year (IND-51), three tenths the sub task forces that came, two tenths joint monitoring of two a year.',
    },
    weight: bobotGugusTugas.B6,
    evidence: ['T09'],
    parts: [
      dariIndikator('IND-51', 5),
      {
        key: 'sub_gugus',
        label: { id: 'sub-gugus yang pernah hadir', en: 'sub task forces that came' },
        share: 3,
        figure: {
          kind: 'reach',
          of: rowsWhere(rapat, (c) => c.jenis_rapat.isFilled()),
          codes: rowOf(rapat).sub_gugus_hadir.node,
          outOf: 'n_sub',
        },
      },
      persentase(
        'joint',
        { id: 'joint monitoring terhadap yang seharusnya', en: 'joint monitoring of that required' },
        {
          kind: 'quotient',
          upper: rowsWhere(rapat, (c) => c.jenis_rapat.is('JOINT_MONITORING')),
          lower: {
            kind: 'yearly',
            key: 'joint_per_tahun',
            label: { id: 'joint monitoring yang seharusnya', en: 'joint monitoring required' },
          },
          times: 100,
          largest: false,
        },
        2,
      ),
    ],
  }),
  defineComponent({
    id: 'B7',
    name: { id: 'Implementasi rencana aksi', en: 'The action plan carried out' },
    definition: {
      id: 'Rata-rata capaian rencana aksi (IND-48).',
      en: 'The mean achievement of the action plan (IND-48).',
    },
    weight: bobotGugusTugas.B7,
    evidence: ['T07'],
    parts: [dariIndikator('IND-48')],
  }),
  defineComponent({
    id: 'B8',
    name: {
      id: 'Peraturan operasional berjalan dan menjadi acuan',
      en: 'Operational rules at work and referred to',
    },
    definition: {
      id: 'Regulasi berlaku atau diubah yang tingkat implementasinya 3 atau 4 dan menjadi acuan kerja gugus tugas.',
      en: 'Regulations in force or amended at implementation level 3 or 4 to which the task force refers in its work.',
    },
    weight: bobotGugusTugas.B8,
    evidence: ['T10'],
    parts: [
      persentase(
        'acuan',
        { id: 'regulasi yang berjalan dan menjadi acuan', en: 'regulations at work and referred to' },
        {
          kind: 'share',
          among: rowsWhere(
            regulasi,
            (c) => allOf(c.tahun.atMost(tahunPeriode), c.status_regulasi.is('BERLAKU', 'DIUBAH')),
            { anyDay: true },
          ),
          of: allOf(naskah.tingkat_implementasi.is('3', '4'), naskah.acuan_kerja_gt.is('YA')).node,
        },
      ),
    ],
  }),
];
