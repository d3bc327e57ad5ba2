import { allOf, anyOf, choose, chooseCode, codeOf, scoreOf } from '../../kit/expression/language.ts';
import { columnOf } from '../../kit/expression/nodes.ts';
import type { Choice, Numeric, Truth } from '../../kit/expression/operands.ts';
import { ambangKategori, ambangTemuan, dibawah, mencapai } from '../instrumen/angka-hotel.ts';
import { type AspekHotel, aspekHotel, type Butir } from './aspek-hotel.ts';
import { kolomHasil } from './monev-hotel-kolom-hasil.ts';
import { layakPenghargaan } from './penghargaan-hotel.ts';
import { alasanKo, type Kunjungan, melanggarSyaratKritis, rendah, tidakBerlaku } from './syarat-hotel.ts';

/**
 * What a visit comes to (specification §6.1): scores of aspects, final score, categories, findings, award. Nothing is
 * rounded; limits are compared as with a score of two decimals. Weights and limits are those of the settings.
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
    kategori_awal: kategori(c.nilai_akhir),
    alasan_ko: alasanKo(c),
    kategori_akhir: chooseCode(
      allOf(melanggarSyaratKritis(c), c.kategori_awal.is('CUKUP', 'BAIK', 'SANGAT_BAIK')),
      codeOf(kolomHasil.kategori_akhir, 'KURANG'),
      c.kategori_awal,
    ),
    temuan_A: jawaban(dibawah(c.nilai_A2, ambangTemuan)),
    temuan_B: jawaban(anyOf(dibawah(c.nilai_A3, ambangTemuan), rendah(c.sk_W5))),
    temuan_C: jawaban(
      anyOf(
        dibawah(c.nilai_A4, ambangTemuan),
        rendah(c.sk_I1),
        allOf(c.menerima_ota.is('YA'), c.sk_I2.isNot('TB'), rendah(c.sk_I2)),
      ),
    ),
    layak_penghargaan: jawaban(layakPenghargaan(c)),
  };
}

/** The best category whose threshold a score reaches. */
function kategori(nilai: Numeric) {
  const kode = (satu: 'SANGAT_BAIK' | 'BAIK' | 'CUKUP' | 'KURANG' | 'SANGAT_KURANG') =>
    codeOf(kolomHasil.kategori_awal, satu);
  return (['KURANG', 'CUKUP', 'BAIK', 'SANGAT_BAIK'] as const).reduce(
    (lainnya, satu) => chooseCode(mencapai(nilai, ambangKategori(satu)), kode(satu), lainnya),
    kode('SANGAT_KURANG'),
  );
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
function nilaiEfektif(bukti: AspekHotel['bukti'], { nilai, cukupDitanya }: Butir): Numeric {
  if (cukupDitanya) return scoreOf(nilai);
  return choose(anyOf(nilai.is('0', '1', '2', 'TB'), bukti.has('D', 'O')), scoreOf(nilai), 2);
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
  const bobot = jumlah([A1.bobot, A2.bobot, A3.bobot, A4.bobot, A5.bobot]);
  return berbobot.over(bobot.plus(choose(tanpaA6, 0, A6.bobot)));
}

function jumlah([pertama, ...lainnya]: readonly Numeric[]): Numeric {
  if (!pertama) throw new RangeError('an aspect has items');
  return lainnya.reduce((sebelumnya, satu) => sebelumnya.plus(satu), pertama);
}

function jawaban(syarat: Truth): Choice<'YA' | 'TIDAK'> {
  return chooseCode(syarat, codeOf(kolomHasil.temuan_A, 'YA'), codeOf(kolomHasil.temuan_A, 'TIDAK'));
}
