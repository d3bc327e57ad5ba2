import { allOf, exists, lookup, not } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { kodeTahunLalu } from './kode-lama.ts';

/** What a service says together with its victim and the case (VS-03, VS-04, VS-07). */
export const aturanTautanLayanan = defineRules(layanan, (c, rule) => {
  const kodeKasus = lookup(korban, 'kode_korban', c.kode_korban, 'kode_kasus');
  const tanggalLapor = lookup(kasus, 'kode_kasus', kodeKasus, 'tanggal_lapor');
  const kebutuhan = lookup(korban, 'kode_korban', c.kode_korban, 'kebutuhan_layanan');
  return [
    rule('VS-03', {
      severity: 'error',
      fails: not(exists(korban, 'kode_korban', c.kode_korban)),
      cannotTellWhen: kodeTahunLalu(c.kode_korban),
      message: {
        id: 'Korban {kode_korban} tidak ada di T02.',
        en: 'The victim {kode_korban} is not in T02.',
      },
      remedy: {
        id: 'Daftarkan korbannya dahulu, atau perbaiki kodenya.',
        en: 'Register the victim first, or correct the code.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-04', {
      when: {
        id: 'Layanan diminta lebih dari sehari sebelum kasusnya dilaporkan.',
        en: 'A service was asked for more than a day before the case was reported.',
      },
      severity: 'error',
      fails: c.tanggal_permohonan.before(tanggalLapor.plusDays(-1)),
      say: { lapor: tanggalLapor },
      message: {
        id: 'Layanan diminta pada {tanggal_permohonan}, sebelum kasusnya dilaporkan pada {lapor}.',
        en: 'The service was asked for on {tanggal_permohonan}, before the case was reported on {lapor}.',
      },
      remedy: {
        id: 'Perbaiki tanggal permohonan, atau tanggal lapor di T01.',
        en: 'Correct the request date, or the report date in T01.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-07', {
      severity: 'warning',
      // Mediation is nothing to add to a victim's needs: of it VR-31 speaks.
      fails: allOf(c.jenis_layanan.isNot('LYN_MEDIASI'), not(kebutuhan.includes(c.jenis_layanan))),
      message: {
        id: 'Jenis layanan ini di luar asesmen kebutuhan korban.',
        en: "This type of service is outside the victim's assessed needs.",
      },
      remedy: {
        id: 'Perbarui kebutuhan layanan di T02, atau perbaiki jenis layanannya.',
        en: 'Update the service needs in T02, or correct the type of service.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
