import { allOf, anyOf, lookup, not, rowOf } from '../../kit/expression/language.ts';
import { defineIndicator } from '../../kit/indicator.ts';
import { narrowed, rowsWhere } from '../../kit/measure.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { kasusTerlapor } from './kasus.ts';
import { korbanSah } from './populasi.ts';
import { satuan } from './satuan.ts';

const c = rowOf(korban);
const { L, P } = { L: c.jenis_kelamin.is('L'), P: c.jenis_kelamin.is('P') };

/** Victims of valid cases reported in the period, each code once. */
export const korbanTercatat = rowsWhere(korban, korbanSah, { once: (k) => [k.kode_korban] });

const tanpaLakiLakiUsiaTd = narrowed(korbanTercatat, korban, (k) =>
  not(allOf(k.jenis_kelamin.is('L'), k.anak.is('TD'))),
);

export const indikatorKorban = [
  defineIndicator({
    id: 'IND-02',
    name: { id: 'Jumlah korban TPPO tercatat', en: 'Recorded victims of trafficking' },
    definition: {
      id: 'Korban berbeda (menurut kode) dari kasus terlapor dalam periode.',
      en: 'Different victims (by code) of the cases reported in the period.',
    },
    unit: satuan.orang,
    direction: 'neutral',
    decimals: 0,
    sources: ['T02'],
    by: ['w', 's', 'u', 'a', 'e', 'n', 'p'],
    figure: { kind: 'count', of: korbanTercatat },
    origin: 'doc 001, 004',
    examples: ['G-12', 'G-14', 'G-28', 'G-29'],
  }),
  defineIndicator({
    id: 'IND-03',
    name: { id: 'Rasio korban per kasus', en: 'Victims per case' },
    definition: {
      id: 'Korban tercatat dibagi kasus terlapor.',
      en: 'Recorded victims for each reported case.',
    },
    unit: satuan.rasioKorban,
    direction: 'neutral',
    sources: ['T01', 'T02'],
    by: ['w', 'p'],
    figure: { kind: 'quotient', upper: korbanTercatat, lower: kasusTerlapor, times: 1, largest: false },
    origin: 'doc 004',
    examples: ['G-01', 'G-13'],
  }),
  defineIndicator({
    id: 'IND-04',
    name: { id: 'Persentase korban perempuan dan anak', en: 'Women and children among victims' },
    definition: {
      id: 'Perempuan segala usia dan anak laki-laki, dari korban tercatat tanpa laki-laki yang usianya tidak diketahui.',
      en: 'Women and girls of any age and boys, of the recorded victims without males whose age is not known.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 'p'],
    figure: { kind: 'share', among: tanpaLakiLakiUsiaTd, of: anyOf(P, allOf(L, c.anak.is('YA'))).node },
    origin: 'doc 004 (88 %)',
    examples: ['G-04', 'G-16', 'G-17', 'G-18', 'G-28'],
  }),
  defineIndicator({
    id: 'IND-05',
    name: { id: 'Persentase korban laki-laki dewasa', en: 'Men among victims' },
    definition: {
      id: 'Laki-laki dewasa, dari korban tercatat tanpa laki-laki yang usianya tidak diketahui.',
      en: 'Men, of the recorded victims without males whose age is not known.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 'p'],
    figure: { kind: 'share', among: tanpaLakiLakiUsiaTd, of: allOf(L, c.anak.is('TIDAK')).node },
    origin: 'doc 004 (12 %)',
    examples: ['G-05', 'G-16', 'G-17', 'G-18'],
  }),
  defineIndicator({
    id: 'IND-06',
    name: { id: 'Persentase korban anak', en: 'Children among victims' },
    definition: {
      id: 'Korban di bawah 18 tahun, dari korban yang diketahui anak atau dewasa.',
      en: 'Victims below 18 years, of those known to be children or adults.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 's', 'e', 'p'],
    figure: {
      kind: 'share',
      among: narrowed(korbanTercatat, korban, (k) => k.anak.isNot('TD')),
      of: c.anak.is('YA').node,
    },
    origin: 'UU 27/2022; SIMFONI 2024',
    examples: ['G-16', 'G-17'],
  }),
  defineIndicator({
    id: 'IND-07',
    name: { id: 'Kontribusi wilayah terhadap korban', en: 'Share of a region in the victims' },
    definition: {
      id: 'Korban tercatat di satu wilayah, dari korban tercatat di semua wilayah.',
      en: 'Victims recorded in a region, of those in all regions.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w'],
    figure: { kind: 'portion', among: korbanTercatat, across: 'w' },
    origin: 'doc 001 (22/37)',
    examples: ['G-02', 'G-03', 'G-11'],
  }),
  defineIndicator({
    id: 'IND-08',
    name: {
      id: 'Perubahan korban terhadap periode sama tahun lalu',
      en: 'Change of victims from the same period of last year',
    },
    definition: {
      id: 'Selisih korban tercatat dengan bulan-bulan yang sama tahun lalu, dari korban tahun lalu itu. Hanya bila bulan yang sama tersedia.',
      en: 'The difference to the victims recorded in the same months of last year, of those of last year. Only where the same months are at hand.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 'p'],
    figure: { kind: 'change', of: korbanTercatat },
    origin: 'rancangan sendiri; doc 001',
    examples: ['G-06', 'G-07', 'G-09', 'G-10', 'G-11', 'G-15'],
  }),
  defineIndicator({
    id: 'IND-09',
    name: { id: 'Proyeksi setahun (indikatif)', en: 'Projection to a year (indicative)' },
    definition: {
      id: 'Korban sejak Januari dibagi jumlah bulan penuh, dikali dua belas; paling sedikit enam bulan. Tidak untuk peringkat.',
      en: 'Victims since January for each full month, times twelve; at least six months. Not for rankings.',
    },
    unit: satuan.orang,
    direction: 'neutral',
    decimals: 0,
    sources: ['T02'],
    by: ['w'],
    figure: { kind: 'projection', of: korbanTercatat, least: 6 },
    origin: 'rancangan sendiri',
    examples: ['G-07', 'G-08'],
  }),
  defineIndicator({
    id: 'IND-10',
    name: { id: 'Korban per 100.000 penduduk', en: 'Victims per 100,000 residents' },
    definition: {
      id: 'Korban tercatat untuk setiap 100.000 penduduk (dari lembar Pengaturan).',
      en: 'Recorded victims for every 100,000 residents (from the sheet of settings).',
    },
    unit: satuan.per100Ribu,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 's', 'u', 'a', 'e'],
    figure: {
      kind: 'quotient',
      upper: korbanTercatat,
      lower: { kind: 'setting', key: 'penduduk', label: { id: 'penduduk', en: 'residents' } },
      times: 100_000,
      largest: false,
    },
    origin: 'SDG 16.2.2',
    examples: ['G-27'],
  }),
  defineIndicator({
    id: 'IND-11',
    name: { id: 'Distribusi bentuk eksploitasi', en: 'Forms of exploitation' },
    definition: {
      id: 'Korban menurut kelompok bentuk eksploitasi utama, dari korban yang bentuk eksploitasinya diketahui.',
      en: 'Victims by group of the main form of exploitation, of those whose form is known.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 's', 'u', 'a'],
    figure: {
      kind: 'portion',
      among: narrowed(korbanTercatat, korban, (k) => k.eksploitasi_utama.isNot('TD')),
      across: 'e',
    },
    origin: 'IC-TIP; doc 002',
  }),
  defineIndicator({
    id: 'IND-13',
    name: { id: 'Persentase korban menurut faktor kerentanan', en: 'Victims by factor of vulnerability' },
    definition: {
      id: 'Korban dengan suatu faktor kerentanan, dari korban yang faktornya diketahui. Jawaban dapat lebih dari satu.',
      en: 'Victims with a factor of vulnerability, of those whose factors are known. More than one answer is possible.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T02'],
    by: ['w', 'u', 'a'],
    figure: {
      kind: 'portion',
      among: narrowed(korbanTercatat, korban, ({ faktor_kerentanan: faktor }) =>
        allOf(faktor.isFilled(), not(faktor.has('TD'))),
      ),
      across: 'faktor',
    },
    origin: 'doc 003',
    examples: ['G-26'],
  }),
  defineIndicator({
    id: 'IND-14',
    name: {
      id: 'Persentase korban dari luar wilayah pencatat',
      en: 'Victims from outside the recording region',
    },
    definition: {
      id: 'Korban yang kabupaten/kota asalnya bukan wilayah pencatat, dari korban yang kabupaten/kota asalnya diketahui.',
      en: 'Victims whose regency or city of origin is not the recording one, of those whose origin is known.',
    },
    unit: satuan.persen,
    direction: 'neutral',
    sources: ['T01', 'T02'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(korbanTercatat, korban, (k) => k.wilayah_asal.is(...wilayah.groups.KABKOTA.codes)),
      of: not(c.wilayah_asal.sameAs(lookup(kasus, 'kode_kasus', c.kode_kasus, 'wilayah_pencatat'))).node,
    },
    origin: 'doc 001',
  }),
];
