import {
  allOf,
  anyOf,
  choose,
  firstDay,
  kindsOf,
  lookup,
  not,
  type Row,
  related,
  rowOf,
} from '../../kit/expression/language.ts';
import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import { type Case, defineIndicator } from '../../kit/indicator.ts';
import { narrowed, numbersOf, rowsWhere } from '../../kit/measure.ts';
import { jenisLayanan } from '../daftar-kode/layanan.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { korbanTercatat } from './korban.ts';
import { batasLayanan, batasRespons, hariHitung } from './parameter.ts';
import { dilayani, dimulai, korbanSah, layananSah } from './populasi.ts';
import { satuan } from './satuan.ts';

type Korban = Row<typeof korban.columns>;
type Layanan = Row<typeof layanan.columns>;
type Jenis = (typeof jenisLayanan.codes)[number]['code'];

const c = rowOf(korban);
const JENIS: readonly Jenis[] = jenisLayanan.codes.map(({ code }) => code);

// Many figures ask the same of a victim: said once, it is computed once.
const BUTUH = perJenis((jenis) => allOf(c.kebutuhan_layanan.isFilled(), c.kebutuhan_layanan.has(jenis)));
const TERIMA = perJenis((jenis) => dilayani(c, (l) => l.jenis_layanan.is(jenis)));
const TERPENUHI = perJenis((jenis) => allOf(BUTUH[jenis], TERIMA[jenis]));

function perJenis(syarat: (jenis: Jenis) => Truth): Readonly<Record<Jenis, Truth>> {
  return Object.fromEntries(JENIS.map((jenis) => [jenis, syarat(jenis)])) as Record<Jenis, Truth>; // of every kind
}

const tanggalLapor = (k: Korban) => lookup(kasus, 'kode_kasus', k.kode_kasus, 'tanggal_lapor');

/** Days from the report to the start of the first service. */
function hariRespons(k: Korban): Numeric {
  return firstDay(layanan, 'kode_korban', k.kode_korban, (l) => l.tanggal_mulai, dimulai).daysAfter(
    tanggalLapor(k),
  );
}

/** How many of the kinds of services satisfy a condition. */
function banyakJenis(syarat: Readonly<Record<Jenis, Truth>>): Numeric {
  const [pertama, ...lainnya] = JENIS.map((jenis) => choose(syarat[jenis], 1, 0));
  if (!pertama) throw new RangeError('services have kinds');
  return lainnya.reduce((jumlah, satu) => jumlah.plus(satu), pertama);
}

const membutuhkan = narrowed(korbanTercatat, korban, (k) => k.kebutuhan_layanan.isFilled());
/** Services that have begun, of valid cases. */
const layananDimulai = rowsWhere(layanan, (l) => allOf(layananSah(l), dimulai(l)));
const menunggu = (l: Layanan): Truth =>
  allOf(l.status_layanan.is('MENUNGGU'), hariHitung.after(l.tanggal_permohonan.plusDays(batasLayanan)));

function cakupan(jenis: Jenis): Case {
  const { label } = jenisLayanan.codes.find(({ code }) => code === jenis) ?? {
    label: { id: jenis, en: jenis },
  };
  const among = narrowed(korbanTercatat, korban, () => BUTUH[jenis]);
  return { key: jenis, label, figure: { kind: 'share', among, of: TERIMA[jenis].node } };
}

export const indikatorLayanan = [
  defineIndicator({
    id: 'IND-20',
    name: { id: 'Persentase korban menerima ≥ 1 layanan', en: 'Victims with at least one service' },
    definition: {
      id: 'Korban dengan paling sedikit satu layanan yang sudah dimulai, dari korban tercatat.',
      en: 'Victims with at least one service begun, of the recorded victims.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w', 's', 'u', 'a'],
    figure: { kind: 'share', among: korbanTercatat, of: dilayani(c).node },
    origin: 'doc 004 butir 3',
  }),
  defineIndicator({
    id: 'IND-21',
    name: { id: 'Persentase korban direspons ≤ 3 hari', en: 'Victims with a response within 3 days' },
    definition: {
      id: 'Korban yang layanan pertamanya dimulai paling lambat 3 hari kalender sejak dilaporkan, dari korban yang sudah 3 hari dilaporkan.',
      en: 'Victims whose first service began within 3 calendar days of the report, of those reported 3 days ago or more.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T01', 'T02', 'T03'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(korbanTercatat, korban, (k) =>
        tanggalLapor(k).plusDays(batasRespons).until(hariHitung),
      ),
      of: allOf(dilayani(c), hariRespons(c).atMost(batasRespons)).node,
    },
    origin: 'rancangan sendiri, menurut UPTD Probolinggo (3 hari kerja)',
    examples: ['G-23'],
  }),
  defineIndicator({
    id: 'IND-22',
    name: { id: 'Median waktu respons pertama', en: 'Median days to the first response' },
    definition: {
      id: 'Median hari dari laporan sampai layanan pertama dimulai, untuk korban yang sudah dilayani.',
      en: 'The median of days from the report to the start of the first service, of victims with a service.',
    },
    unit: satuan.hari,
    direction: 'lower',
    decimals: 1,
    sources: ['T01', 'T02', 'T03'],
    by: ['w'],
    figure: {
      kind: 'median',
      of: numbersOf(korban, hariRespons, (k) => allOf(korbanSah(k), dilayani(k)), {
        once: (k) => [k.kode_korban],
      }),
    },
    origin: 'doc 004 butir 3a',
    examples: ['G-23'],
  }),
  defineIndicator({
    id: 'IND-23',
    name: { id: 'Persentase layanan ≤ 7 hari sejak permohonan', en: 'Services within 7 days of the request' },
    definition: {
      id: 'Layanan berbatas 7 hari yang dimulai tepat waktu, dari layanan itu yang sudah dimulai atau menunggu lebih dari 7 hari.',
      en: 'Services with a 7-day term that began in time, of those that have begun or have waited for more than 7 days.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T03'],
    by: ['w', 'jenis'],
    figure: {
      kind: 'share',
      among: rowsWhere(layanan, (l) =>
        allOf(
          layananSah(l),
          l.jenis_layanan.is(...jenisLayanan.groups.JAM_7_HARI.codes),
          anyOf(dimulai(l), menunggu(l)),
        ),
      ),
      of: tepatWaktu(rowOf(layanan)).node,
    },
    origin: 'UU 21/2007 Pasal 52',
    examples: ['G-23'],
  }),
  defineIndicator({
    id: 'IND-24',
    name: { id: 'Cakupan layanan per jenis', en: 'Coverage of services by type' },
    definition: {
      id: 'Korban yang membutuhkan suatu jenis layanan dan sudah menerimanya, dari korban yang membutuhkannya; seluruhnya: kebutuhan yang sudah dilayani dari semua kebutuhan.',
      en: 'Victims who need a type of service and have received it, of those who need it; in total: needs that are served, of all needs.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w', 'jenis'],
    cases: { jenis: JENIS.map(cakupan) },
    figure: {
      kind: 'quotient',
      upper: numbersOf(korban, () => banyakJenis(TERPENUHI), korbanSah, { once: (k) => [k.kode_korban] }),
      lower: numbersOf(korban, () => banyakJenis(BUTUH), korbanSah, { once: (k) => [k.kode_korban] }),
      times: 100,
      largest: false,
    },
    origin: 'Permen PPPA 8/2021',
  }),
  defineIndicator({
    id: 'IND-25',
    name: { id: 'Persentase korban terpenuhi seluruh kebutuhan', en: 'Victims with all needs met' },
    definition: {
      id: 'Korban yang semua jenis layanan kebutuhannya sudah dimulai, dari korban dengan paling sedikit satu kebutuhan.',
      en: 'Victims for whom every needed type of service has begun, of those with at least one need.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w', 'u', 'a'],
    figure: {
      kind: 'share',
      among: membutuhkan,
      of: allOf(...JENIS.map((jenis) => anyOf(not(BUTUH[jenis]), TERIMA[jenis]))).node,
    },
    origin: 'doc 004 butir 3',
  }),
  defineIndicator({
    id: 'IND-26',
    name: { id: 'Persentase korban dilayani ≥ 2 instansi', en: 'Victims served by 2 agencies or more' },
    definition: {
      id: 'Korban yang dilayani paling sedikit dua instansi berbeda, dari korban dengan paling sedikit dua kebutuhan.',
      en: 'Victims served by at least two different agencies, of those with at least two needs.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(membutuhkan, korban, () => banyakJenis(BUTUH).atLeast(2)),
      of: kindsOf(layanan, 'kode_korban', c.kode_korban, (l) => l.instansi_penyedia, dimulai).atLeast(2).node,
    },
    origin: 'doc 004 butir 3d',
  }),
  defineIndicator({
    id: 'IND-27',
    name: { id: 'Persentase korban dengan asesmen pemberdayaan', en: 'Victims assessed for empowerment' },
    definition: {
      id: 'Korban terverifikasi dengan asesmen pemberdayaan, atau dengan layanan pemberdayaan atau pendidikan yang sudah dimulai.',
      en: 'Confirmed victims with an assessment for empowerment, or with a service of empowerment or education begun.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w', 'u', 'a'],
    figure: {
      kind: 'share',
      among: narrowed(korbanTercatat, korban, (k) => k.status_korban.is('TERVERIFIKASI')),
      of: anyOf(
        c.asesmen_pemberdayaan.is('YA'),
        dilayani(c, (l) => l.jenis_layanan.is('LYN_DAYA', 'LYN_DIDIK')),
      ).node,
    },
    origin: 'doc 004 butir 3c',
  }),
  defineIndicator({
    id: 'IND-28',
    name: { id: 'Persentase pemulangan selesai', en: 'Returns completed' },
    definition: {
      id: 'Korban yang pemulangannya selesai, dari korban yang membutuhkan pemulangan.',
      en: 'Victims whose return is completed, of those who need one.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T02', 'T03'],
    by: ['w', 'n'],
    figure: {
      kind: 'share',
      among: narrowed(korbanTercatat, korban, () => BUTUH.LYN_PULANG),
      of: related(layanan, 'kode_korban', c.kode_korban, (l) =>
        allOf(l.jenis_layanan.is('LYN_PULANG'), l.status_layanan.is('SELESAI')),
      ).atLeast(1).node,
    },
    origin: 'UU 21/2007 Pasal 51, 54',
  }),
  defineIndicator({
    id: 'IND-29',
    name: { id: 'Rata-rata jenis layanan per korban', en: 'Types of service per victim' },
    definition: {
      id: 'Jenis layanan berbeda yang dimulai, dibagi korban yang menerima paling sedikit satu layanan.',
      en: 'Different types of service begun, for each victim with at least one service.',
    },
    unit: satuan.jenis,
    direction: 'higher',
    sources: ['T03'],
    by: ['w'],
    figure: {
      kind: 'quotient',
      upper: {
        ...layananDimulai,
        once: [rowOf(layanan).kode_korban.node, rowOf(layanan).jenis_layanan.node],
      },
      lower: { ...layananDimulai, once: [rowOf(layanan).kode_korban.node] },
      times: 1,
      largest: false,
    },
    origin: 'rancangan sendiri',
  }),
];

function tepatWaktu(l: Layanan): Truth {
  return allOf(dimulai(l), l.waktu_respons_hari.atMost(batasLayanan));
}
