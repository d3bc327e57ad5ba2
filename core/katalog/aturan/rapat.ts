import { anyOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { rapat } from '../templat/rapat.ts';
import { kodeGanda } from './kode-ganda.ts';

/** What the cells of a meeting must say together (specification §4.2, VR-58 and VR-59, and VF-15 of several codes). */
export const aturanRapat = defineRules(rapat, (c, rule) => {
  const dipakai = related(rapat, 'kode_rapat', c.kode_rapat);
  const kasus = c.kode_kasus_dibahas;
  const banyak = kasus.count(';').plus(1);
  return [
    // A text that has just the characters of so many codes, joined by "; ", and no others.
    rule('VF-15', {
      when: {
        id: 'Kasus yang dibahas tidak ditulis dengan kode kasus, dipisahkan titik koma.',
        en: 'The cases discussed are not written as case codes, separated by semicolons.',
      },
      severity: 'error',
      fails: anyOf(
        kasus.count('0123456789').differs(banyak.times(12)),
        kasus.count('-').differs(banyak.times(3)),
        kasus.count('K').differs(banyak),
        kasus.count('S').differs(banyak),
        kasus.count(' ').differs(banyak.minus(1)),
        kasus.length().differs(banyak.times(19).minus(2)),
      ),
      message: {
        id: 'Kasus yang dibahas hanya ditulis kodenya, contoh KS-3173-2023-0012; KS-3173-2023-0013.',
        en: 'The cases discussed are named by code only, for example KS-3173-2023-0012; KS-3173-2023-0013.',
      },
      remedy: {
        id: 'Tulis kode kasus saja, dipisahkan titik koma dan satu spasi.',
        en: 'Write case codes only, separated by a semicolon and a space.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VR-58', {
      severity: 'error',
      fails: c.jml_keputusan_selesai.above(c.jml_keputusan),
      message: {
        id: 'Keputusan yang ditindaklanjuti ({jml_keputusan_selesai}) melebihi jumlah keputusan ({jml_keputusan}).',
        en: 'More decisions are carried out ({jml_keputusan_selesai}) than were taken ({jml_keputusan}).',
      },
      remedy: { id: 'Periksa kedua angka itu.', en: 'Check both numbers.' },
      source: 'Rancangan sendiri',
    }),
    rule.each('VR-59', {
      severity: 'warning',
      cases: [
        {
          fails: c.jml_instansi_hadir.above(c.jml_instansi_undang),
          say: {
            sebab: {
              id: 'instansi yang hadir lebih banyak dari yang diundang',
              en: 'more agencies came than were invited',
            },
          },
        },
        {
          fails: c.jml_peserta.below(c.jml_instansi_hadir),
          say: {
            sebab: {
              id: 'peserta lebih sedikit dari instansi yang hadir',
              en: 'there are fewer participants than agencies present',
            },
          },
        },
      ],
      message: { id: 'Jumlah hadir tidak lazim: {sebab}.', en: 'The attendance is unusual: {sebab}.' },
      remedy: { id: 'Periksa angka kehadiran.', en: 'Check the attendance.' },
      source: 'Rancangan sendiri',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_rapat, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
