import { allOf } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { dataPerTanggal } from '../templat/parameter.ts';

/** How people were recruited online, and how far the handling of a case has come (VR-11 to VR-13). */
export const aturanPenanganan = defineRules(kasus, (c, rule) => [
  rule('VR-11', {
    severity: 'error',
    fails: allOf(
      c.saluran_perekrutan.has('MEDSOS', 'APLIKASI', 'IKLAN_DARING'),
      c.platform_digital.isBlank(),
    ),
    message: {
      id: 'Korban direkrut secara daring, tetapi platform digital belum diisi.',
      en: 'Recruitment was online, but the digital platform is not filled in.',
    },
    remedy: {
      id: 'Pilih platformnya, atau "Tidak diketahui".',
      en: 'Choose the platform, or "Unknown".',
    },
    source: 'Rancangan sendiri',
  }),
  rule('VR-12', {
    severity: 'error',
    fails: allOf(c.status_kasus.is('BUKAN_TPPO'), c.status_penanganan.isNot('DITUTUP', 'DIRUJUK', 'SELESAI')),
    message: {
      id: 'Kasus yang bukan TPPO harus selesai, ditutup, atau dirujuk; penanganannya masih {status_penanganan}.',
      en: 'A case that is not trafficking must be completed, closed or referred; it is still {status_penanganan}.',
    },
    remedy: { id: 'Ubah status penanganan.', en: 'Change the case status.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-13', {
    severity: 'warning',
    fails: allOf(c.status_kasus.is('DUGAAN'), dataPerTanggal.daysAfter(c.tanggal_lapor).above(90)),
    say: { hari: dataPerTanggal.daysAfter(c.tanggal_lapor) },
    message: {
      id: 'Kasus masih Dugaan {hari} hari sesudah dilaporkan (batas 90 hari).',
      en: 'The case is still Possible {hari} days after its report (limit 90 days).',
    },
    remedy: { id: 'Perbarui status identifikasi.', en: 'Update the identification status.' },
    source: 'Rancangan sendiri',
  }),
]);
