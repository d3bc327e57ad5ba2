import { allOf, type Row, rowOf } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { defineIndicator, type Figure } from '../../kit/indicator.ts';
import { numbersOf, rowsWhere } from '../../kit/measure.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { rapat } from '../templat/rapat.ts';
import { regulasi } from '../templat/regulasi.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tahunPeriode } from './parameter.ts';
import { satuan } from './satuan.ts';

type Anggota = Row<typeof kelembagaan.columns>;

/** Members of the task force in the year of the period that have not left it. */
export function anggotaTahun(c: Anggota): Truth {
  return allOf(c.tahun.equals(tahunPeriode), c.status_keanggotaan.isNot('KELUAR'));
}

const anggaranAnggota: Figure = {
  kind: 'quotient',
  upper: numbersOf(kelembagaan, (c) => c.anggaran_realisasi, anggotaTahun),
  lower: numbersOf(kelembagaan, (c) => c.anggaran_alokasi, anggotaTahun),
  times: 100,
  largest: false,
};

const anggaranAksi: Figure = {
  kind: 'quotient',
  upper: numbersOf(
    rencanaAksi,
    (c) => c.anggaran_realisasi,
    (c) => c.tahun.equals(tahunPeriode),
    { anyDay: true },
  ),
  lower: numbersOf(
    rencanaAksi,
    (c) => c.anggaran_pagu,
    (c) => c.tahun.equals(tahunPeriode),
    { anyDay: true },
  ),
  times: 100,
  largest: false,
};

export const indikatorKelembagaan = [
  defineIndicator({
    id: 'IND-46',
    name: { id: 'Persentase anggota GT aktif', en: 'Active members of the task force' },
    definition: {
      id: 'Anggota berstatus aktif, dari anggota yang tidak keluar.',
      en: 'Active members, of those that have not left.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T08'],
    by: ['w', 'unsur'],
    figure: {
      kind: 'share',
      among: rowsWhere(kelembagaan, anggotaTahun),
      of: rowOf(kelembagaan).status_keanggotaan.is('AKTIF').node,
    },
    origin: 'doc 004 butir 1a',
  }),
  defineIndicator({
    id: 'IND-47',
    name: { id: 'Persentase SDM terlatih TPPO', en: 'Trained staff' },
    definition: {
      id: 'SDM yang pernah dilatih tentang TPPO, dari SDM yang ditugaskan.',
      en: 'Staff who were trained on trafficking, of the assigned staff.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T08'],
    by: ['w', 'i'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(kelembagaan, (c) => c.sdm_terlatih, anggotaTahun),
      lower: numbersOf(kelembagaan, (c) => c.jml_sdm, anggotaTahun),
      times: 100,
      largest: false,
    },
    origin: 'doc 004 butir 1c',
  }),
  defineIndicator({
    id: 'IND-50',
    name: { id: 'Serapan anggaran TPPO', en: 'Use of the budget against trafficking' },
    definition: {
      id: 'Realisasi anggaran dari alokasi instansi anggota (T08); menurut rencana aksi (T07) tersendiri.',
      en: 'Money spent of the allocation of member agencies (T08); by the action plan (T07) apart.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T08'],
    by: ['w', 'i', 'asal'],
    cases: {
      asal: [
        {
          key: 'T07',
          label: { id: 'Menurut rencana aksi (T07)', en: 'By the action plan (T07)' },
          figure: anggaranAksi,
        },
        {
          key: 'T08',
          label: { id: 'Menurut kelembagaan (T08)', en: 'By the members (T08)' },
          figure: anggaranAnggota,
        },
      ],
    },
    figure: anggaranAnggota,
    origin: 'doc 004 butir 5',
  }),
  defineIndicator({
    id: 'IND-51',
    name: { id: 'Frekuensi rapat koordinasi', en: 'Coordination meetings' },
    definition: {
      id: 'Rapat koordinasi pleno dan sub-gugus, dari jumlah yang seharusnya: empat setahun, sebanding dengan panjang periode.',
      en: 'Plenary and sub task force meetings, of those required: four a year, in proportion to the length of the period.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T09'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: rowsWhere(rapat, (c) => c.jenis_rapat.is('RAKOR_PLENO', 'RAKOR_SUB')),
      lower: {
        kind: 'yearly',
        key: 'rakor_per_tahun',
        label: { id: 'rapat yang seharusnya', en: 'meetings required' },
      },
      times: 100,
      largest: false,
    },
    origin: 'doc 004 butir 6; KLA',
  }),
  defineIndicator({
    id: 'IND-52',
    name: { id: 'Persentase regulasi dilaksanakan', en: 'Regulations carried out' },
    definition: {
      id: 'Regulasi dengan tingkat implementasi 3 atau 4, dari regulasi yang berlaku atau diubah.',
      en: 'Regulations at implementation level 3 or 4, of those in force or amended.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T10'],
    by: ['w', 'jenis'],
    figure: {
      kind: 'share',
      among: rowsWhere(
        regulasi,
        (c) => allOf(c.tahun.atMost(tahunPeriode), c.status_regulasi.is('BERLAKU', 'DIUBAH')),
        { anyDay: true },
      ),
      of: rowOf(regulasi).tingkat_implementasi.is('3', '4').node,
    },
    origin: 'doc 004 butir 8',
  }),
];
