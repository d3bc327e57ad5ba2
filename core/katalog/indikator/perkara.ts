import { allOf, choose, type Row, related, rowOf } from '../../kit/expression/language.ts';
import { defineIndicator, type Figure } from '../../kit/indicator.ts';
import { narrowed, numbersOf, rowsWhere } from '../../kit/measure.ts';
import { kasus } from '../templat/kasus.ts';
import { perkara } from '../templat/perkara.ts';
import { mencapai } from '../templat/perkara-tahap.ts';
import { kasusTerlapor } from './kasus.ts';
import { hariHitung } from './parameter.ts';
import { berkasPeriode } from './populasi.ts';
import { satuan } from './satuan.ts';

type Berkas = Row<typeof perkara.columns>;

const c = rowOf(perkara);
/** Files with a stage in the period. */
export const berkas = rowsWhere(perkara, berkasPeriode, { anyDay: true });
const sampaiTahap1 = narrowed(berkas, perkara, (b) => mencapai(b, 'tahap1'));
const diputus = narrowed(berkas, perkara, (b) => mencapai(b, 'putusan'));

type Rupiah = (b: Berkas) => Berkas['restitusi_dibayar'];

/** What was paid, in percent of another amount of restitution; an amount that is not there is none. */
function dibayarTerhadap(lain: Rupiah): Figure {
  const jumlah = (kolom: Rupiah) =>
    numbersOf(perkara, (b) => choose(kolom(b).isBlank(), 0, kolom(b)), berkasPeriode, { anyDay: true });
  return {
    kind: 'quotient',
    upper: jumlah((b) => b.restitusi_dibayar),
    lower: jumlah(lain),
    times: 100,
    largest: false,
  };
}

export const indikatorPerkara = [
  defineIndicator({
    id: 'IND-30',
    name: { id: 'Persentase kasus naik ke penyidikan', en: 'Cases under investigation' },
    definition: {
      id: 'Kasus dengan paling sedikit satu berkas yang mencapai penyidikan, dari kasus terverifikasi yang dilaporkan 90 hari lalu atau lebih.',
      en: 'Cases with at least one file that reached investigation, of confirmed cases reported 90 days ago or more.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T01', 'T04'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(kasusTerlapor, kasus, (k) =>
        allOf(k.status_kasus.is('TERVERIFIKASI'), k.tanggal_lapor.plusDays(90).until(hariHitung)),
      ),
      of: related(perkara, 'kode_kasus', rowOf(kasus).kode_kasus, (b) => mencapai(b, 'penyidikan')).atLeast(1)
        .node,
    },
    origin: 'doc 003, 004 butir 4',
  }),
  defineIndicator({
    id: 'IND-31',
    name: { id: 'Persentase berkas P-21', en: 'Files declared complete' },
    definition: {
      id: 'Berkas yang mencapai P-21, dari berkas yang sudah dilimpahkan tahap 1.',
      en: 'Files that reached P-21 (complete), of those handed to the prosecution (stage 1).',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T04'],
    by: ['w'],
    figure: { kind: 'share', among: sampaiTahap1, of: mencapai(c, 'p21').node },
    origin: 'doc 003',
  }),
  defineIndicator({
    id: 'IND-32',
    name: { id: 'Persentase perkara diputus', en: 'Files decided by a court' },
    definition: {
      id: 'Berkas yang sudah diputus, dari berkas yang sudah dilimpahkan ke pengadilan.',
      en: 'Files decided, of those brought before a court.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T04'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(berkas, perkara, (b) => mencapai(b, 'limpah_pn')),
      of: mencapai(c, 'putusan').node,
    },
    origin: 'doc 004 butir 4',
  }),
  defineIndicator({
    id: 'IND-33',
    name: { id: 'Persentase putusan pemidanaan', en: 'Convictions' },
    definition: {
      id: 'Berkas dengan putusan pidana, dari berkas yang sudah diputus. Hanya sebagai konteks.',
      en: 'Files with a conviction, of those decided. For context only.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T04'],
    by: ['w'],
    figure: { kind: 'share', among: diputus, of: c.jenis_putusan.is('PIDANA').node },
    origin: 'rancangan sendiri (konteks)',
  }),
  defineIndicator({
    id: 'IND-34',
    name: { id: 'Median hari LP sampai P-21', en: 'Median days from police report to P-21' },
    definition: {
      id: 'Median hari dari laporan polisi sampai P-21, untuk berkas yang sudah P-21.',
      en: 'The median of days from the police report to P-21, of files declared complete.',
    },
    unit: satuan.hari,
    direction: 'lower',
    decimals: 1,
    sources: ['T04'],
    by: ['w'],
    figure: {
      kind: 'median',
      of: numbersOf(
        perkara,
        (b) => b.tgl_p21.daysAfter(b.tgl_laporan_polisi),
        (b) => allOf(berkasPeriode(b), b.tgl_p21.isFilled()),
        { anyDay: true },
      ),
    },
    origin: 'doc 003',
  }),
  defineIndicator({
    id: 'IND-35',
    name: { id: 'Rerata pengembalian berkas (P-19)', en: 'Mean returns of a file (P-19)' },
    definition: {
      id: 'Jumlah pengembalian berkas, dibagi berkas yang sudah dilimpahkan tahap 1.',
      en: 'How often files were returned, for each file handed to the prosecution (stage 1).',
    },
    unit: satuan.kali,
    direction: 'lower',
    sources: ['T04'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: { ...sampaiTahap1, value: choose(c.jml_p19.isBlank(), 0, c.jml_p19).node },
      lower: sampaiTahap1,
      times: 1,
      largest: false,
    },
    origin: 'KJA 518/2001',
  }),
  defineIndicator({
    id: 'IND-36',
    name: { id: 'Persentase perkara dengan permohonan restitusi', en: 'Files with a claim for restitution' },
    definition: {
      id: 'Berkas yang restitusinya dimohonkan, dari berkas yang sudah dilimpahkan tahap 1.',
      en: 'Files with a claim for restitution, of those handed to the prosecution (stage 1).',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T04'],
    by: ['w'],
    figure: { kind: 'share', among: sampaiTahap1, of: c.restitusi_dimohon.is('YA').node },
    origin: 'UU 21/2007 Pasal 48',
  }),
  defineIndicator({
    id: 'IND-37',
    name: { id: 'Rasio restitusi dibayar terhadap diputus', en: 'Restitution paid of restitution awarded' },
    definition: {
      id: 'Restitusi yang dibayar, dari restitusi yang diputus pengadilan.',
      en: 'Restitution paid, of the restitution awarded by courts.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T04'],
    by: ['w'],
    figure: dibayarTerhadap((b) => b.restitusi_diputus),
    origin: 'LPSK',
  }),
  defineIndicator({
    id: 'IND-38',
    name: { id: 'Rasio restitusi dibayar terhadap dinilai', en: 'Restitution paid of restitution assessed' },
    definition: {
      id: 'Restitusi yang dibayar, dari restitusi yang dinilai LPSK.',
      en: 'Restitution paid, of the restitution assessed by LPSK.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T04'],
    by: ['w'],
    figure: dibayarTerhadap((b) => b.restitusi_dinilai),
    origin: 'LPSK 2023–24',
    examples: ['G-21', 'G-22'],
  }),
];
