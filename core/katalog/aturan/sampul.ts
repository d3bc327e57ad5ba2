import { allOf, anyOf } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kodeKabkota, kodeProvinsi } from '../daftar-kode/wilayah.ts';
import { sampul } from '../templat/sampul.ts';

/** Field rules whose limits depend on another cell of the cover (specification §2, T00). */
export const aturanSampul = defineRules(sampul, (c, rule) => [
  rule.each('VF-09', {
    severity: 'error',
    cases: [
      {
        fails: allOf(c.nomor_periode.above(4), c.jenis_periode.is('TRIWULAN')),
        say: { maks: { id: '4', en: '4' } },
      },
      {
        fails: allOf(c.nomor_periode.above(2), c.jenis_periode.is('SEMESTER')),
        say: { maks: { id: '2', en: '2' } },
      },
    ],
    message: {
      id: 'Nomor periode {jenis_periode} harus antara 1 dan {maks}, bukan {nomor_periode}.',
      en: 'The number of a {jenis_periode} period must be between 1 and {maks}, not {nomor_periode}.',
    },
    remedy: { id: 'Periksa nomor dan jenis periode.', en: 'Check the number and the type of the period.' },
    source: 'Rancangan sendiri',
  }),
  rule('VF-18', {
    severity: 'error',
    fails: anyOf(
      allOf(c.kode_wilayah.isNot('00'), c.tingkat_gt.is('PUSAT')),
      allOf(c.kode_wilayah.isNot(...kodeProvinsi), c.tingkat_gt.is('PROV')),
      allOf(c.kode_wilayah.isNot(...kodeKabkota), c.tingkat_gt.is('KABKOTA')),
    ),
    message: {
      id: 'Wilayah {kode_wilayah} bukan tingkat {tingkat_gt}.',
      en: 'The region {kode_wilayah} is not of the level {tingkat_gt}.',
    },
    remedy: {
      id: 'Pilih wilayah menurut tingkat gugus tugas, atau perbaiki tingkatnya.',
      en: 'Choose a region of the level of the task force, or correct the level.',
    },
    source: 'Kode wilayah Kemendagri',
  }),
]);
