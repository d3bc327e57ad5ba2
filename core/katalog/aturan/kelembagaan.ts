import { allOf, anyOf } from '../../kit/expression/language.ts';
import { columnOf } from '../../kit/expression/nodes.ts';
import { twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { kodeGanda } from './kode-ganda.ts';
import { realisasiMelebihiPagu } from './realisasi-pagu.ts';

/** What the cells of a member agency must say together (specification §4.2, VR-52 and VR-57, and VF-25). */
export const aturanKelembagaan = defineRules(kelembagaan, (c, rule) => {
  const dipakai = twins([c.kode_anggota, c.tahun]); // a member keeps its code from year to year
  return [
    rule('VF-25', {
      severity: 'error',
      fails: anyOf(c.kontak_jabatan.count('0123456789').atLeast(5), c.kontak_jabatan.count('@').atLeast(1)),
      message: {
        id: 'Narahubung cukup ditulis jabatannya, tanpa nomor dan tanpa surel.',
        en: 'The contact is named by position only, without a number or an e-mail address.',
      },
      remedy: { id: 'Hapus nomor atau surel itu.', en: 'Remove the number or the e-mail address.' },
      source: 'UU 27/2022',
    }),
    rule('VR-52', {
      ...realisasiMelebihiPagu,
      fails: allOf(c.anggaran_realisasi.above(c.anggaran_alokasi), c.anggaran_alokasi.above(0)),
      say: { realisasi: c.anggaran_realisasi, pagu: c.anggaran_alokasi },
    }),
    rule.each('VR-57', {
      severity: 'error',
      cases: [
        { bagian: c.sdm_terlatih, semua: c.jml_sdm },
        { bagian: c.sdm_terlatih_12bln, semua: c.sdm_terlatih },
      ].map(({ bagian, semua }) => ({
        fails: bagian.above(semua),
        say: { bagian: columnOf(bagian.node).label, semua: columnOf(semua.node).label },
      })),
      message: {
        id: '"{bagian}" melebihi "{semua}".',
        en: '"{bagian}" is more than "{semua}".',
      },
      remedy: { id: 'Periksa kedua angka itu.', en: 'Check both numbers.' },
      source: 'Rancangan sendiri',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_anggota, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
