import {
  allOf,
  anyOf,
  choose,
  chooseCode,
  codeOf,
  type Row,
  scoreOf,
} from '../../kit/expression/language.ts';
import { columnOf } from '../../kit/expression/nodes.ts';
import type { Choice, Numeric, Truth } from '../../kit/expression/operands.ts';
import { batasHotel } from '../instrumen/angka.ts';
import { type AspekHotel, aspekHotel, type Butir } from './aspek-hotel.ts';
import type { buktiHotel, butirHotel } from './instrumen-hotel.ts';
import { kolomHasil } from './monev-hotel-kolom-hasil.ts';
import type { kolomKunjungan } from './monev-hotel-kolom-kunjungan.ts';

/** What the scoring of a visit reads: its answers, its evidence, and what is computed before. */
export type Kunjungan = Row<
  typeof kolomKunjungan & typeof butirHotel & typeof buktiHotel & typeof kolomHasil
>;

/** Below this score an aspect makes a finding (`ambang_temuan`). */
const { ambang_temuan: AMBANG_TEMUAN } = batasHotel;

/**
 * What a visit comes to (specification §6.1): scores of aspects, final score, categories, findings. Nothing is
 * rounded; the steps of the categories are those of a score with two decimals.
 */
export function penilaianHotel(c: Kunjungan) {
  const aspek = aspekHotel(c);
  return {
    nilai_A1: nilaiAspek(aspek.A1),
    nilai_A2: nilaiAspek(aspek.A2),
    nilai_A3: nilaiAspek(aspek.A3),
    nilai_A4: nilaiAspek(aspek.A4),
    nilai_A5: nilaiAspek(aspek.A5),
    nilai_A6: nilaiAspek(aspek.A6),
    nilai_akhir: nilaiAkhir(c),
    kategori_awal: c.nilai_akhir.step(kolomHasil.kategori_awal, [
      [0, 'SANGAT_KURANG'],
      [39.995, 'KURANG'],
      [54.995, 'CUKUP'],
      [69.995, 'BAIK'],
      [84.995, 'SANGAT_BAIK'],
    ]),
    kategori_akhir: chooseCode(
      allOf(melanggarSyaratKritis(c), c.kategori_awal.is('CUKUP', 'BAIK', 'SANGAT_BAIK')),
      codeOf(kolomHasil.kategori_akhir, 'KURANG'),
      c.kategori_awal,
    ),
    temuan_A: jawaban(c.nilai_A2.below(AMBANG_TEMUAN)),
    temuan_B: jawaban(anyOf(c.nilai_A3.below(AMBANG_TEMUAN), c.sk_W5.is('0', '1'))),
    temuan_C: jawaban(
      anyOf(
        c.nilai_A4.below(AMBANG_TEMUAN),
        c.sk_I1.is('0', '1'),
        allOf(c.menerima_ota.is('YA'), c.sk_I2.is('0', '1')),
      ),
    ),
  };
}

/** The critical conditions: a critical item scores 1 at most, or a proven incident in the last 12 months. */
export function melanggarSyaratKritis(c: Kunjungan): Truth {
  return anyOf(c.sk_W5.is('0', '1'), c.sk_I1.is('0', '1'), c.insiden_12bln.is('YA'));
}

/** Whether the evidence of an aspect is enough for the score of an item: one of 3 or more has to be seen. */
export function cukupBukti(bukti: AspekHotel['bukti'], { nilai, cukupDitanya }: Butir): readonly Truth[] {
  return cukupDitanya ? [] : [anyOf(nilai.is('0', '1', '2', 'TB'), bukti.has('D', 'O'))];
}

/** Items that do not apply are left out; of an aspect without any other there is no score. */
export function tidakBerlaku(aspek: AspekHotel): Truth {
  return allOf(...aspek.butir.map(({ nilai }) => nilai.is('TB')));
}

function nilaiAspek({ bukti, butir }: AspekHotel): Numeric {
  const nilai = jumlah(butir.map((satu) => bernilai(satu, nilaiEfektif(bukti, satu))));
  const opsional = butir.filter(bolehTb);
  const tetap = butir.length - opsional.length;
  const berlaku =
    opsional.length === 0
      ? tetap
      : jumlah(opsional.map(({ nilai: skor }) => choose(skor.is('TB'), 0, 1))).plus(tetap);
  return nilai.times(25).over(berlaku);
}

/** A score without enough evidence counts as 2. */
function nilaiEfektif(bukti: AspekHotel['bukti'], butir: Butir): Numeric {
  const [cukup] = cukupBukti(bukti, butir);
  return cukup ? choose(cukup, scoreOf(butir.nilai), 2) : scoreOf(butir.nilai);
}

/** Whether the item may not apply: most items take no TB. */
function bolehTb({ nilai }: Butir): boolean {
  return columnOf(nilai.node).part === null;
}

function bernilai(butir: Butir, angka: Numeric): Numeric {
  return bolehTb(butir) ? choose(butir.nilai.is('TB'), 0, angka) : angka;
}

function nilaiAkhir(c: Kunjungan): Numeric {
  const { A1, A2, A3, A4, A5, A6 } = aspekHotel(c);
  const tanpaA6 = tidakBerlaku(A6);
  const berbobot = jumlah([
    c.nilai_A1.times(A1.bobot),
    c.nilai_A2.times(A2.bobot),
    c.nilai_A3.times(A3.bobot),
    c.nilai_A4.times(A4.bobot),
    c.nilai_A5.times(A5.bobot),
    choose(tanpaA6, 0, c.nilai_A6.times(A6.bobot)),
  ]);
  // Of the other aspects at least one item always applies.
  const bobot = A1.bobot + A2.bobot + A3.bobot + A4.bobot + A5.bobot;
  return berbobot.over(choose(tanpaA6, bobot, bobot + A6.bobot));
}

function jumlah([pertama, ...lainnya]: readonly Numeric[]): Numeric {
  if (!pertama) throw new RangeError('an aspect has items');
  return lainnya.reduce((sebelumnya, satu) => sebelumnya.plus(satu), pertama);
}

function jawaban(syarat: Truth): Choice<'YA' | 'TIDAK'> {
  return chooseCode(syarat, codeOf(kolomHasil.temuan_A, 'YA'), codeOf(kolomHasil.temuan_A, 'TIDAK'));
}
