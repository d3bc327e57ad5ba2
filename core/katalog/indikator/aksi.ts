import { allOf, anyOf, choose, type Row, rowOf } from '../../kit/expression/language.ts';
import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import { defineIndicator } from '../../kit/indicator.ts';
import { narrowed, numbersOf, rowsWhere } from '../../kit/measure.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';
import { akhirPeriode, hariHitung, tahunPeriode, triwulanPeriode } from './parameter.ts';
import { satuan } from './satuan.ts';

type Aksi = Row<typeof rencanaAksi.columns>;
type Temuan = Row<typeof tindakLanjut.columns>;

/** Actions of the year of the period that were not called off. */
export const aksiTahun = (c: Aksi): Truth =>
  allOf(c.tahun.equals(tahunPeriode), c.status_aksi.isNot('BATAL'));
const jatuhTempo = (c: Aksi): Truth => c.tgl_selesai.until(hariHitung);

function adaTargetTriwulan(c: Aksi): Truth {
  const target = [c.target_tw1, c.target_tw2, c.target_tw3, c.target_tw4];
  return anyOf(...target.map((satu, i) => allOf(triwulanPeriode.equals(i + 1), satu.isFilled())));
}

/** What an action should have reached by now: its target once it is due, before that the one of the quarter. */
function sasaran(c: Aksi): Numeric {
  const tw = (n: number, target: Numeric, lainnya: Numeric): Numeric =>
    choose(triwulanPeriode.equals(n), target, lainnya);
  const triwulan = tw(1, c.target_tw1, tw(2, c.target_tw2, tw(3, c.target_tw3, c.target_tw4)));
  return choose(jatuhTempo(c), c.target, triwulan);
}

/** 0 to 100; where less is better, each percent over the target takes one off 100 (PANRB 8/2021). */
function capaian(c: Aksi): Numeric {
  const bagian = c.realisasi.over(sasaran(c)).times(100);
  const nilai = choose(c.arah_target.is('NAIK'), bagian, bagian.times(-1).plus(200));
  return choose(nilai.above(100), 100, choose(nilai.below(0), 0, nilai));
}

const aksiDinilai = (c: Aksi): Truth => allOf(aksiTahun(c), anyOf(jatuhTempo(c), adaTargetTriwulan(c)));
const temuanTercatat = (c: Temuan): Truth =>
  allOf(c.tgl_temuan.until(akhirPeriode), c.status_tl.isNot('TPTD'));
/** Findings up to the end of the period that are to be followed up. */
export const temuan = rowsWhere(tindakLanjut, temuanTercatat, { anyDay: true });

export const indikatorAksi = [
  defineIndicator({
    id: 'IND-48',
    name: { id: 'Rata-rata capaian rencana aksi', en: 'Mean achievement of the action plan' },
    definition: {
      id: 'Rata-rata capaian aksi yang sudah jatuh tempo atau bertarget triwulan; satu aksi paling tinggi 100. Aksi batal tidak dihitung.',
      en: 'The mean achievement of actions that are due or have a target for the quarter; an action counts for 100 at most. Cancelled ones are left out.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T07'],
    by: ['w', 'g'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(rencanaAksi, capaian, aksiDinilai, { anyDay: true }),
      lower: rowsWhere(rencanaAksi, aksiDinilai, { anyDay: true }),
      times: 1,
      largest: false,
    },
    origin: 'doc 004 butir 7; PermenPANRB 8/2021 untuk arah turun',
    examples: ['G-25'],
  }),
  defineIndicator({
    id: 'IND-49',
    name: { id: 'Persentase aksi selesai tepat waktu', en: 'Actions done in time' },
    definition: {
      id: 'Aksi yang selesai paling lambat pada tenggatnya, dari aksi yang sudah jatuh tempo dan tidak batal.',
      en: 'Actions done by their due day, of those that are due and not cancelled.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T07'],
    by: ['g'],
    figure: {
      kind: 'share',
      among: rowsWhere(rencanaAksi, (c) => allOf(aksiTahun(c), jatuhTempo(c)), { anyDay: true }),
      of: tepatWaktuAksi(rowOf(rencanaAksi)).node,
    },
    origin: 'doc 004 butir 7',
  }),
  defineIndicator({
    id: 'IND-53',
    name: { id: 'Persentase rekomendasi selesai', en: 'Recommendations carried out' },
    definition: {
      id: 'Temuan yang tindak lanjutnya selesai dan diverifikasi sesuai, dari temuan sampai akhir periode yang dapat ditindaklanjuti.',
      en: 'Findings whose follow-up is done and verified, of the findings up to the end of the period that can be followed up.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T11'],
    by: ['w', 'sumber'],
    figure: { kind: 'share', among: temuan, of: selesaiSesuai(rowOf(tindakLanjut)).node },
    origin: 'doc 000 F',
  }),
  defineIndicator({
    id: 'IND-54',
    name: { id: 'Persentase tindak lanjut tepat waktu', en: 'Follow-up in time' },
    definition: {
      id: 'Temuan yang selesai ditindaklanjuti paling lambat pada tenggatnya, dari temuan yang sudah jatuh tempo.',
      en: 'Findings followed up by their due day, of those that are due.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T11'],
    by: ['w'],
    figure: {
      kind: 'share',
      among: narrowed(temuan, tindakLanjut, (c) => c.tenggat.until(hariHitung)),
      of: tepatWaktuTemuan(rowOf(tindakLanjut)).node,
    },
    origin: 'rancangan sendiri',
  }),
];

function tepatWaktuAksi(c: Aksi): Truth {
  return allOf(c.status_aksi.is('SELESAI'), c.tgl_selesai_nyata.until(c.tgl_selesai));
}

function selesaiSesuai(c: Temuan): Truth {
  return allOf(c.status_tl.is('SELESAI'), c.hasil_verifikasi.is('SESUAI'));
}

function tepatWaktuTemuan(c: Temuan): Truth {
  return allOf(c.status_tl.is('SELESAI'), c.tgl_selesai.until(c.tenggat));
}
