import { allOf, not, rowOf } from '../../kit/expression/language.ts';
import { defineIndicator } from '../../kit/indicator.ts';
import { narrowed, numbersOf, rowsWhere } from '../../kit/measure.ts';
import { saluranPerekrutan } from '../daftar-kode/perekrutan.ts';
import { sumberRujukan } from '../daftar-kode/sumber-rujukan.ts';
import { kasus } from '../templat/kasus.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { sasaranWarga } from './kegiatan.ts';
import { kasusSah } from './populasi.ts';
import { satuan } from './satuan.ts';

const c = rowOf(kasus);

/** Valid cases reported in the period. */
export const kasusTerlapor = rowsWhere(kasus, kasusSah);

export const indikatorKasus = [
  defineIndicator({
    id: 'IND-01',
    name: { id: 'Jumlah kasus TPPO terlapor', en: 'Reported trafficking cases' },
    definition: {
      id: 'Kasus dugaan dan terverifikasi yang dilaporkan dalam periode, tanpa yang bukan TPPO dan yang ditutup karena ganda.',
      en: 'Suspected and confirmed cases reported in the period, without those that are no trafficking or were closed as recorded twice.',
    },
    unit: satuan.kasus,
    direction: 'neutral',
    decimals: 0,
    sources: ['T01'],
    by: ['w', 'p'],
    figure: { kind: 'count', of: kasusTerlapor },
    origin: 'doc 004',
    examples: ['G-12', 'G-14', 'G-29'],
  }),
  defineIndicator({
    id: 'IND-12',
    name: { id: 'Persentase kasus direkrut secara digital', en: 'Cases with recruitment online' },
    definition: {
      id: 'Kasus dengan perekrutan melalui media sosial, aplikasi, atau iklan daring, dari kasus yang saluran perekrutannya diketahui.',
      en: 'Cases with recruitment through social media, apps or online advertisements, of the cases whose channel is known.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T01'],
    by: ['w', 'p'],
    figure: {
      kind: 'share',
      among: narrowed(kasusTerlapor, kasus, ({ saluran_perekrutan: saluran }) =>
        allOf(saluran.isFilled(), not(saluran.has('TD'))),
      ),
      of: c.saluran_perekrutan.has(...saluranPerekrutan.groups.DIGITAL.codes).node,
    },
    origin: 'doc 004, 002',
  }),
  defineIndicator({
    id: 'IND-15',
    name: { id: 'Persentase kasus lintas negara', en: 'Cases across borders' },
    definition: {
      id: 'Kasus berlingkup lintas negara, dari semua kasus terlapor.',
      en: 'Cases across borders, of all reported cases.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T01'],
    by: ['w', 'p'],
    figure: { kind: 'share', among: kasusTerlapor, of: c.lingkup.is('LN').node },
    origin: 'UU 21/2007',
  }),
  defineIndicator({
    id: 'IND-16',
    name: {
      id: 'Persentase kasus dari laporan masyarakat/korban',
      en: 'Cases reported by citizens or victims',
    },
    definition: {
      id: 'Kasus yang diketahui dari korban, keluarga, masyarakat, atau SAPA 129, dari kasus yang sumbernya diketahui.',
      en: 'Cases known from victims, families, citizens or the SAPA 129 hotline, of the cases whose source is known.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T01'],
    by: ['w', 'p'],
    figure: {
      kind: 'share',
      among: narrowed(kasusTerlapor, kasus, ({ sumber_rujukan: sumber }) => sumber.isNot('TD')),
      of: c.sumber_rujukan.is(...sumberRujukan.groups.MASYARAKAT.codes).node,
    },
    origin: 'doc 003',
  }),
  defineIndicator({
    id: 'IND-17',
    name: { id: 'Laporan per 1.000 peserta sosialisasi', en: 'Reports per 1,000 participants of outreach' },
    definition: {
      id: 'Kasus terlapor dalam periode untuk setiap 1.000 peserta kegiatan bagi warga selama dua belas bulan terakhir. Hanya sebagai konteks.',
      en: 'Reported cases of the period for every 1,000 participants of activities for the public in the last twelve months. For context only.',
    },
    unit: satuan.perSeribu,
    direction: 'neutral',
    sources: ['T01', 'T06'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: kasusTerlapor,
      lower: numbersOf(kegiatan, (k) => k.peserta_total, sasaranWarga, { span: 'twelveMonths' }),
      times: 1000,
      largest: false,
    },
    origin: 'rancangan sendiri; doc 003',
  }),
  defineIndicator({
    id: 'IND-18',
    name: { id: 'Median jeda kejadian–lapor', en: 'Median days from event to report' },
    definition: {
      id: 'Median hari dari kejadian sampai dilaporkan, untuk kasus yang tanggal kejadiannya diketahui sampai hari atau bulan.',
      en: 'The median of days from the event to the report, of cases whose event is known to the day or month.',
    },
    unit: satuan.hari,
    direction: 'lower',
    decimals: 1,
    sources: ['T01'],
    by: ['w', 'p'],
    figure: {
      kind: 'median',
      of: numbersOf(
        kasus,
        (k) => k.tanggal_lapor.daysAfter(k.tanggal_kejadian),
        (k) => allOf(kasusSah(k), k.tanggal_kejadian.isFilled(), k.presisi_kejadian.is('HARI', 'BULAN')),
      ),
    },
    origin: 'rancangan sendiri',
  }),
  defineIndicator({
    id: 'IND-19',
    name: { id: 'Persentase kasus terverifikasi', en: 'Confirmed cases' },
    definition: {
      id: 'Kasus yang sudah dinyatakan TPPO, dari semua kasus terlapor.',
      en: 'Cases confirmed as trafficking, of all reported cases.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T01'],
    by: ['w', 'p'],
    figure: { kind: 'share', among: kasusTerlapor, of: c.status_kasus.is('TERVERIFIKASI').node },
    origin: 'status HTCDS',
  }),
];
