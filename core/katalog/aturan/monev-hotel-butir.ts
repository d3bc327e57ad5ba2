import { allOf, anyOf, choose, not } from '../../kit/expression/language.ts';
import { columnOf } from '../../kit/expression/nodes.ts';
import type { Numeric } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import { aspekHotel } from '../templat/aspek-hotel.ts';
import type { NilaiButir } from '../templat/instrumen-hotel.ts';
import { monevHotel } from '../templat/monev-hotel.ts';

const instrumen = 'Rancangan sendiri (instrumen usulan v1)';

/** Scores of the items, and the evidence that they need (VF-24 and VR-41 to VR-44). */
export const aturanButir = defineRules(monevHotel, (c, rule) => {
  const aspek = Object.values(aspekHotel(c));
  const semua = aspek.flatMap(({ butir }) => butir.map(({ nilai }) => nilai));
  const banyakTb = jumlahTb(semua);
  return [
    // The field rule of this name tells of items that always apply; these two apply when bookings come from agents.
    rule.each('VF-24', {
      severity: 'error',
      cases: [c.sk_I2, c.sk_I4].map((butir) => ({
        fails: allOf(butir.is('TB'), c.menerima_ota.is('YA')),
        say: { butir: columnOf(butir.node).label },
      })),
      message: {
        id: 'Butir "{butir}" tidak boleh dinilai TB karena hotel menerima pesanan agen digital.',
        en: '"{butir}" cannot be scored TB because the hotel accepts bookings from online agents.',
      },
      remedy: { id: 'Beri skor 0–4.', en: 'Give a score of 0–4.' },
      source: instrumen,
    }),
    rule.each('VR-41', {
      when: {
        id: 'Ada butir suatu aspek yang diberi skor 1 atau lebih, tetapi bukti aspek itu kosong.',
        en: 'An item of an aspect is scored 1 or more, but the evidence of the aspect is blank.',
      },
      severity: 'error',
      cases: aspek.map(({ bukti, butir }) => ({
        fails: allOf(bukti.isBlank(), anyOf(...butir.map(({ nilai }) => nilai.is('1', '2', '3', '4')))),
        say: { bukti: columnOf(bukti.node).label },
      })),
      message: {
        id: '"{bukti}" belum diisi, padahal ada butir yang diberi skor 1 atau lebih.',
        en: '"{bukti}" is not filled in, although an item is scored 1 or more.',
      },
      remedy: {
        id: 'Pilih dokumen, observasi, atau wawancara.',
        en: 'Choose document, observation or interview.',
      },
      source: instrumen,
    }),
    rule.each('VR-42', {
      when: {
        id: 'Butir diberi skor 3 atau 4 tanpa bukti yang dapat diterima untuk aspeknya.',
        en: 'An item is scored 3 or 4 without evidence that counts for its aspect.',
      },
      severity: 'warning',
      cases: aspek.flatMap(({ bukti, butir }) =>
        butir
          .filter(({ cukupDitanya }) => !cukupDitanya)
          .map(({ nilai }) => ({
            fails: allOf(nilai.is('3', '4'), not(bukti.has('D', 'O'))),
            say: { butir: columnOf(nilai.node).label },
          })),
      ),
      message: {
        id: 'Skor butir "{butir}" dihitung 2 karena buktinya kurang.',
        en: 'The score of "{butir}" counts as 2 because its evidence falls short.',
      },
      remedy: { id: 'Tambahkan dokumen atau observasi.', en: 'Add a document or an observation.' },
      source: instrumen,
    }),
    rule('VR-43', {
      when: {
        id: 'Lebih dari empat butir dinilai TB, atau semua butir satu aspek dinilai TB.',
        en: 'More than four items are scored TB, or all items of one aspect are.',
      },
      severity: 'warning',
      fails: anyOf(
        banyakTb.above(4),
        ...aspek.map(({ butir }) => allOf(...butir.map(({ nilai }) => nilai.is('TB')))),
      ),
      say: { n: banyakTb },
      message: {
        id: 'Terlalu banyak butir TB ({n}): lebih dari empat, atau semua butir satu aspek.',
        en: 'Too many items are TB ({n}): more than four, or all of one aspect.',
      },
      remedy: {
        id: 'Pastikan butir itu memang tidak berlaku.',
        en: 'Make sure that these items really do not apply.',
      },
      source: instrumen,
    }),
    rule('VR-44', {
      when: { id: 'Ke-24 butir diberi skor yang sama.', en: 'All 24 items have the same score.' },
      severity: 'warning',
      fails: samaSemua(semua),
      message: {
        id: 'Ke-24 butir diberi skor yang sama; periksa pengisiannya.',
        en: 'All 24 items have the same score; check how they were filled in.',
      },
      remedy: { id: 'Isi sesuai temuan lapangan.', en: 'Fill in what was found on site.' },
      source: instrumen,
    }),
  ];
});

function jumlahTb([pertama, ...lainnya]: readonly NilaiButir[]): Numeric {
  if (!pertama) throw new RangeError('an instrument has items');
  const satu = (nilai: NilaiButir): Numeric => choose(nilai.is('TB'), 1, 0);
  return lainnya.reduce((jumlah, nilai) => jumlah.plus(satu(nilai)), satu(pertama));
}

function samaSemua([pertama, ...lainnya]: readonly NilaiButir[]) {
  if (!pertama) throw new RangeError('an instrument has items');
  return allOf(...lainnya.map((nilai) => pertama.sameAs(nilai)));
}
