import { allOf, type Row } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { defineIndicator } from '../../kit/indicator.ts';
import { numbersOf, rowsWhere } from '../../kit/measure.ts';
import { kecamatan } from '../daftar-kode/kecamatan.ts';
import { kelompokSasaran } from '../daftar-kode/sasaran.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { anggotaTahun } from './kelembagaan.ts';
import { satuan } from './satuan.ts';

type Kegiatan = Row<typeof kegiatan.columns>;

/** Any activity: a row of the form that says its kind. */
export const semua = (c: Kegiatan): Truth => c.jenis_kegiatan.isFilled();
const PEJABAT: readonly string[] = ['ASN_GT', 'ASN_LAIN', 'APH'];
const WARGA = kelompokSasaran.codes.map(({ code }) => code).filter((code) => !PEJABAT.includes(code));

/** Activities for others than officials. */
export function sasaranWarga(c: Kegiatan): Truth {
  return c.kelompok_sasaran.has(...WARGA);
}

const pesertaSemua = numbersOf(kegiatan, (c) => c.peserta_total, semua);
const bertes = (c: Kegiatan): Truth =>
  allOf(c.n_tes.above(0), c.rerata_pretes.isFilled(), c.rerata_postes.isFilled());
const berbiaya = (c: Kegiatan): Truth =>
  allOf(c.anggaran_realisasi.isFilled(), c.anggaran_realisasi.above(0), c.peserta_total.above(0));

export const indikatorKegiatan = [
  defineIndicator({
    id: 'IND-39',
    name: { id: 'Jumlah kegiatan pencegahan', en: 'Prevention activities' },
    definition: { id: 'Kegiatan yang dimulai dalam periode.', en: 'Activities that began in the period.' },
    unit: satuan.kegiatan,
    direction: 'higher',
    decimals: 0,
    sources: ['T06'],
    by: ['w', 'jenis'],
    figure: { kind: 'count', of: rowsWhere(kegiatan, semua) },
    origin: 'doc 000 A',
  }),
  defineIndicator({
    id: 'IND-40',
    name: { id: 'Jumlah peserta kegiatan', en: 'Participants of activities' },
    definition: {
      id: 'Jumlah peserta yang hadir; jangkauan media tidak dihitung.',
      en: 'Participants who came; the reach of media is not counted.',
    },
    unit: satuan.orang,
    direction: 'higher',
    decimals: 0,
    sources: ['T06'],
    by: ['w', 's', 'sasaran'],
    cases: {
      s: [
        {
          key: 'L',
          label: { id: 'Laki-laki', en: 'Male' },
          figure: { kind: 'count', of: numbersOf(kegiatan, (c) => c.peserta_l, semua) },
        },
        {
          key: 'P',
          label: { id: 'Perempuan', en: 'Female' },
          figure: { kind: 'count', of: numbersOf(kegiatan, (c) => c.peserta_p, semua) },
        },
      ],
    },
    figure: { kind: 'count', of: pesertaSemua },
    origin: 'doc 001',
  }),
  defineIndicator({
    id: 'IND-41',
    name: { id: 'Persentase SDM GT tersosialisasi', en: 'Staff of the task force reached' },
    definition: {
      id: 'Peserta ASN anggota GT pada kegiatan terbesar tahun ini, paling banyak sebesar SDM yang ditugaskan, dari SDM itu. Batas bawah: nama tidak dicatat sehingga orang yang sama tidak dapat dikenali.',
      en: 'Civil servants of the task force at the largest activity of the year, at most the assigned staff, of that staff. A lower bound: no names are kept, so the same person is not recognised.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T06', 'T08'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(
        kegiatan,
        (c) => c.peserta_asn_gt,
        (c) => c.peserta_asn_gt.isFilled(),
        { span: 'year' },
      ),
      lower: numbersOf(kelembagaan, (c) => c.jml_sdm, anggotaTahun),
      times: 100,
      largest: true,
    },
    origin: 'doc 003',
  }),
  defineIndicator({
    id: 'IND-42',
    name: { id: 'Cakupan kecamatan kegiatan', en: 'Districts reached by activities' },
    definition: {
      id: 'Kecamatan berbeda tempat kegiatan diadakan, dari semua kecamatan di wilayah itu.',
      en: 'Different districts with activities, of all districts of the region.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T06'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: rowsWhere(kegiatan, (c) => c.kecamatan.isFilled(), { once: (c) => [c.kecamatan] }),
      lower: {
        kind: 'children',
        list: kecamatan,
        label: { id: 'kecamatan di wilayah itu', en: 'districts of the region' },
      },
      times: 100,
      largest: false,
    },
    origin: 'doc 004 butir 2',
  }),
  defineIndicator({
    id: 'IND-43',
    name: { id: 'Peningkatan pengetahuan peserta', en: 'Gain of knowledge of participants' },
    definition: {
      id: 'Selisih rerata postes dan pretes, ditimbang dengan jumlah peserta yang ikut tes.',
      en: 'The difference of the means after and before, weighted by the participants tested.',
    },
    unit: satuan.poin,
    direction: 'higher',
    sources: ['T06'],
    by: ['w', 'jenis'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(kegiatan, (c) => c.n_tes.times(c.rerata_postes.minus(c.rerata_pretes)), bertes),
      lower: numbersOf(kegiatan, (c) => c.n_tes, bertes),
      times: 1,
      largest: false,
    },
    origin: 'doc 000 E',
    examples: ['G-24'],
  }),
  defineIndicator({
    id: 'IND-44',
    name: { id: 'Persentase peserta perempuan', en: 'Women among participants' },
    definition: {
      id: 'Peserta perempuan, dari semua peserta.',
      en: 'Female participants, of all participants.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T06'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(kegiatan, (c) => c.peserta_p, semua),
      lower: pesertaSemua,
      times: 100,
      largest: false,
    },
    origin: 'rancangan sendiri',
  }),
  defineIndicator({
    id: 'IND-45',
    name: { id: 'Biaya per peserta', en: 'Cost per participant' },
    definition: {
      id: 'Realisasi anggaran kegiatan dibagi pesertanya, untuk kegiatan yang mempunyai biaya.',
      en: 'Money spent on activities for each of their participants, of activities that cost anything.',
    },
    unit: satuan.rupiah,
    direction: 'lower',
    decimals: 0,
    sources: ['T06'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(kegiatan, (c) => c.anggaran_realisasi, berbiaya),
      lower: numbersOf(kegiatan, (c) => c.peserta_total, berbiaya),
      times: 1,
      largest: false,
    },
    origin: 'rancangan sendiri',
  }),
];
