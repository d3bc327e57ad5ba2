import { allOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import type { Text } from '../../locale/text.ts';
import { jenisTemuan } from '../daftar-kode/temuan.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { melanggarSyaratKritis } from '../templat/syarat-hotel.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';
import { kodeGanda } from './kode-ganda.ts';

type JenisTemuan = (typeof jenisTemuan.codes)[number]['code'];

/** What a visit says together with the follow-up of its findings (VS-13). */
export const aturanTautanHotel = defineRules(monevHotel, (c, rule) => {
  const dipakai = related(monevHotel, 'kode_kunjungan', c.kode_kunjungan);
  // Every follow-up is of another finding for certain: one that cannot be read may be of this one.
  const tindakLanjutnya = related(tindakLanjut, 'ref_sumber', c.kode_kunjungan);
  const belumAda = (jenis: JenisTemuan) =>
    related(tindakLanjut, 'ref_sumber', c.kode_kunjungan, (t) => t.jenis_temuan.isNot(jenis)).equals(
      tindakLanjutnya,
    );
  const temuan = [
    { jenis: 'TMN_A', ada: c.temuan_A.is('YA') },
    { jenis: 'TMN_B', ada: c.temuan_B.is('YA') },
    { jenis: 'TMN_C', ada: c.temuan_C.is('YA') },
    { jenis: 'TMN_KO', ada: melanggarSyaratKritis(c) },
  ] as const;
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_kunjungan, n: dipakai, baris: otherRows(dipakai) },
    }),
    rule.each('VS-13', {
      when: {
        id: 'Kunjungan menghasilkan temuan A, B, atau C, atau melanggar syarat kritis, tetapi T11 tidak memuat tindak lanjut dengan jenis temuan itu.',
        en: 'A visit has finding A, B or C, or a critical failure, but T11 has no follow-up of that kind of finding.',
      },
      severity: 'error',
      cases: temuan.map(({ jenis, ada }) => ({
        fails: allOf(belumAda(jenis), ada),
        say: { jenis: sebutan(jenis) },
      })),
      message: {
        id: 'Temuan "{jenis}" pada {kode_kunjungan} belum dibuat tindak lanjutnya.',
        en: 'The finding "{jenis}" of {kode_kunjungan} has no follow-up yet.',
      },
      remedy: {
        id: 'Tambahkan tindak lanjut untuk temuan itu di T11.',
        en: 'Add a follow-up for this finding in T11.',
      },
      source: 'Rancangan sendiri (instrumen usulan v1)',
    }),
  ];
});

function sebutan(jenis: JenisTemuan): Text {
  return jenisTemuan.codes.find(({ code }) => code === jenis)?.label ?? { id: jenis, en: jenis };
}
