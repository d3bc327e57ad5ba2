import { allOf, anyOf, choose, dateOf } from '../../kit/expression/language.ts';
import { previousOf, twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { monevHotel } from '../templat/monev-hotel.ts';

/** Visits to one hotel that do not go together (specification §4.3, VX-08 to VX-10). */
export const aturanGandaHotel = defineRules(monevHotel, (c, rule) => {
  const hari = c.tanggal_kunjungan;
  const awal = choose(hari.month().atMost(6), 1, 7);
  // Hotels are visited by half-years (specification §1.3); day 0 is the last of the month before.
  const semester = [hari, dateOf(hari.year(), awal, 1), dateOf(hari.year(), awal.plus(6), 0)] as const;
  const pertama = { between: semester, where: c.jenis_kunjungan.is('PERTAMA') };
  const [dinilai, sekode] = [
    twins([c.kode_hotel], pertama),
    twins([c.kode_hotel, c.kode_kunjungan], pertama),
  ];
  const data = [
    c.nama_hotel.sameText(c.nama_hotel),
    c.wilayah.sameAs(c.wilayah),
    c.klasifikasi.sameAs(c.klasifikasi),
  ];
  const diketahui = { where: allOf(...data) }; // visits of which all three are known
  const kunjungan = twins([c.kode_hotel], diketahui);
  const sepaham = twins([c.kode_hotel, c.nama_hotel, c.wilayah, c.klasifikasi], diketahui);
  const selisih = c.nilai_akhir.minus(previousOf(c.kode_hotel, hari, c.nilai_akhir));
  return [
    rule('VX-08', {
      when: {
        id: 'Hotel yang sama mendapat dua kunjungan pertama dalam satu semester.',
        en: 'The same hotel has two first visits in one half-year.',
      },
      severity: 'error',
      fails: allOf(dinilai.above(sekode), c.jenis_kunjungan.is('PERTAMA')),
      say: { baris: otherRows(dinilai, sekode) },
      message: {
        id: 'Hotel {kode_hotel} dinilai dua kali pada semester ini: kunjungan pertama juga ada di {baris}.',
        en: 'The hotel {kode_hotel} is assessed twice in this half-year: there is a first visit in {baris} too.',
      },
      remedy: {
        id: 'Ubah kunjungan yang kedua menjadi Ulangan atau Tindak lanjut.',
        en: 'Change the second visit to Repeat or Follow-up.',
      },
      source: 'Rancangan sendiri (instrumen usulan v1)',
    }),
    rule('VX-09', {
      when: {
        id: 'Nama, wilayah, atau klasifikasi hotel berbeda di antara kunjungan dengan kode hotel yang sama.',
        en: 'Visits with the same hotel code differ in the name, region or class of the hotel.',
      },
      severity: 'warning',
      fails: kunjungan.above(sepaham),
      say: { baris: otherRows(kunjungan, sepaham) },
      message: {
        id: 'Nama, wilayah, atau klasifikasi hotel {kode_hotel} berbeda dari {baris}.',
        en: 'The name, region or class of the hotel {kode_hotel} differs from {baris}.',
      },
      remedy: {
        id: 'Samakan data hotelnya, atau perbaiki kode hotelnya.',
        en: "Make the hotel's data the same, or correct its code.",
      },
      source: 'Rancangan sendiri (instrumen usulan v1)',
    }),
    rule('VX-10', {
      severity: 'warning',
      fails: anyOf(selisih.above(40), selisih.below(-40)),
      say: { d: choose(selisih.below(0), selisih.times(-1), selisih) },
      message: {
        id: 'Nilai akhir berubah {d} poin dari kunjungan sebelumnya.',
        en: 'The final score has changed by {d} points since the visit before.',
      },
      remedy: { id: 'Periksa skornya dan lampirkan bukti.', en: 'Check the scores and attach evidence.' },
      source: 'Rancangan sendiri (instrumen usulan v1)',
    }),
  ];
});
