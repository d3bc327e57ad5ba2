import { allOf, anyOf, not } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { wilayahAtauNegara } from '../daftar-kode/wilayah-atau-negara.ts';
import { kasus } from '../templat/kasus.ts';

const luarNegeri = wilayahAtauNegara.groups.LUAR_NEGERI.codes;

/** Where people were recruited and exploited, and how that agrees with the scope and the recording region (VR-07 to VR-10). */
export const aturanTempat = defineRules(kasus, (c, rule) => [
  rule('VR-07', {
    severity: 'error',
    fails: allOf(c.lingkup.is('DN'), c.wilayah_eksploitasi.is(...luarNegeri)),
    message: {
      id: 'Lingkup dalam negeri, tetapi wilayah eksploitasi di luar negeri.',
      en: 'The scope is domestic, but the exploitation region is abroad.',
    },
    remedy: {
      id: 'Ubah lingkup menjadi Lintas negara, atau perbaiki wilayahnya.',
      en: 'Change the scope to Cross-border, or correct the region.',
    },
    source: 'Rancangan sendiri',
  }),
  rule('VR-08', {
    when: {
      id: 'Lingkup lintas negara, tetapi tempat perekrutan, transit, dan eksploitasi semuanya di Indonesia atau kosong.',
      en: 'The scope is cross-border, but recruitment, transit and exploitation all lie in Indonesia or are blank.',
    },
    severity: 'warning',
    fails: allOf(
      c.lingkup.is('LN'),
      anyOf(c.wilayah_perekrutan.isBlank(), c.wilayah_perekrutan.isNot(...luarNegeri)),
      anyOf(c.wilayah_transit.isBlank(), not(c.wilayah_transit.has(...luarNegeri))),
      anyOf(c.wilayah_eksploitasi.isBlank(), c.wilayah_eksploitasi.isNot(...luarNegeri)),
    ),
    message: {
      id: 'Lingkup lintas negara, tetapi belum ada negara lain yang disebut.',
      en: 'The scope is cross-border, but no other country is named.',
    },
    remedy: {
      id: 'Isi negara perekrutan, transit, atau tujuan.',
      en: 'Fill in the country of recruitment, transit or destination.',
    },
    source: 'Rancangan sendiri',
  }),
  rule.each('VR-09', {
    severity: 'warning',
    cases: [
      {
        fails: allOf(c.wilayah_pencatat.sameAs(c.wilayah_eksploitasi), not(c.peran_wilayah.has('TUJUAN'))),
        say: { peran: { id: 'Daerah tujuan', en: 'Destination' } },
      },
      {
        fails: allOf(c.wilayah_pencatat.sameAs(c.wilayah_perekrutan), not(c.peran_wilayah.has('ASAL'))),
        say: { peran: { id: 'Daerah asal', en: 'Origin' } },
      },
    ],
    message: {
      id: 'Peran wilayah pencatat belum memuat "{peran}", padahal lokasi kasus menunjukkannya.',
      en: 'The role of the recording region lacks "{peran}", although the places of the case imply it.',
    },
    remedy: {
      id: 'Tambahkan peran itu, atau perbaiki wilayahnya.',
      en: 'Add that role, or correct the region.',
    },
    source: 'Rancangan sendiri',
  }),
  rule('VR-10', {
    severity: 'error',
    fails: allOf(c.kode_hotel.isFilled(), anyOf(c.jenis_lokasi.isBlank(), c.jenis_lokasi.isNot('HOTEL'))),
    message: {
      id: 'Kode hotel hanya untuk jenis lokasi Hotel.',
      en: 'A hotel code is only for the location type Hotel.',
    },
    remedy: {
      id: 'Kosongkan kode hotel, atau ubah jenis lokasinya.',
      en: 'Clear the hotel code, or change the location type.',
    },
    source: 'Rancangan sendiri',
  }),
]);
