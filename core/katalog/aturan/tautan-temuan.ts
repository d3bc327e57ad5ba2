import { allOf, exists, not, related } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { rapat } from '../templat/rapat.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';
import { kodeTahunLalu } from './kode-lama.ts';

/** What a finding says together with the visit, meeting or action that it comes from (VS-14, VS-15). */
export const aturanTautanTemuan = defineRules(tindakLanjut, (c, rule) => {
  // A code of another shape than its source has is for VF-15.
  const hilang = (bentuk: string, dariSumber: Truth, ada: Truth, lembar: string) => ({
    fails: allOf(c.ref_sumber.matches(bentuk), dariSumber, not(ada)),
    say: { lembar: { id: lembar, en: lembar } },
  });
  const tidakLayak = related(monevHotel, 'kode_kunjungan', c.ref_sumber, (kunjungan) =>
    kunjungan.layak_penghargaan.is('TIDAK'),
  );
  return [
    rule.each('VS-14', {
      when: {
        id: 'Kunjungan, rapat, atau aksi yang disebut sebagai sumber temuan tidak ada di lembarnya.',
        en: 'The visit, meeting or action named as the source of a finding is not on its sheet.',
      },
      severity: 'error',
      cases: [
        hilang(
          'KH-####-####-####',
          c.sumber_temuan.is('MONEV_HOTEL'),
          exists(monevHotel, 'kode_kunjungan', c.ref_sumber),
          monevHotel.id,
        ),
        hilang(
          'RP-####-####-###',
          c.sumber_temuan.is('RAPAT', 'JOINT_MON'),
          exists(rapat, 'kode_rapat', c.ref_sumber),
          rapat.id,
        ),
        hilang(
          'RA-####-####-###',
          c.sumber_temuan.is('RAD'),
          exists(rencanaAksi, 'kode_aksi', c.ref_sumber),
          rencanaAksi.id,
        ),
      ],
      cannotTellWhen: kodeTahunLalu(c.ref_sumber),
      message: {
        id: 'Sumber temuan {ref_sumber} tidak ada di {lembar}.',
        en: 'The source {ref_sumber} is not in {lembar}.',
      },
      remedy: {
        id: 'Perbaiki kode sumbernya, atau lengkapi lembar asalnya.',
        en: 'Correct the source reference, or complete its own sheet.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-15', {
      when: {
        id: 'Penghargaan diusulkan bagi hotel yang kunjungannya tidak memenuhi semua syarat: kategori teratas, setiap aspek paling sedikit 70, tanpa pelanggaran syarat kritis, dan tanpa insiden.',
        en: 'An award is proposed for a hotel whose visit does not meet every condition: top category, each aspect at least 70, no critical failure and no incident.',
      },
      severity: 'warning',
      fails: allOf(c.rekomendasi.has('REK_D'), tidakLayak.above(0)),
      message: {
        id: 'Penghargaan diusulkan, tetapi kunjungan {ref_sumber} tidak memenuhi syaratnya.',
        en: 'An award is recommended, but the visit {ref_sumber} does not meet its conditions.',
      },
      remedy: {
        id: 'Tinjau skor kunjungan itu di T05, atau ganti rekomendasinya.',
        en: 'Review the scores of the visit in T05, or change the recommendation.',
      },
      source: 'Rancangan sendiri (instrumen usulan v1)',
    }),
  ];
});
