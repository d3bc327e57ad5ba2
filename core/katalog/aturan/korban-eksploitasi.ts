import { allOf, anyOf } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { korban } from '../templat/korban.ts';

/** Schooling and forms of exploitation that do not fit a victim's age, and what refused consent forbids (VR-23 to VR-27). */
export const aturanEksploitasi = defineRules(korban, (c, rule) => [
  rule('VR-23', {
    when: {
      id: 'Pendidikan lebih tinggi daripada yang lazim: di bawah 6 tahun sudah sekolah, di bawah 12 tahun SMP, di bawah 15 tahun SMA, atau di bawah 17 tahun perguruan tinggi.',
      en: 'The education is higher than usual: at school under 6 years of age, junior high under 12, senior high under 15, or higher education under 17.',
    },
    severity: 'warning',
    fails: anyOf(
      allOf(c.usia_lapor.below(6), c.pendidikan.isNot('TS', 'TD')),
      allOf(c.usia_lapor.below(12), c.pendidikan.is('SMP', 'SMA', 'DIPLOMA', 'S1')),
      allOf(c.usia_lapor.below(15), c.pendidikan.is('SMA', 'DIPLOMA', 'S1')),
      allOf(c.usia_lapor.below(17), c.pendidikan.is('DIPLOMA', 'S1')),
    ),
    message: {
      id: 'Pendidikan tidak lazim untuk usia saat lapor.',
      en: 'The education is unusual for the age at report.',
    },
    remedy: { id: 'Periksa usia dan pendidikan.', en: 'Check the age and the education.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-24', {
    severity: 'error',
    fails: c.eksploitasi_lain.includes(c.eksploitasi_utama),
    message: {
      id: 'Bentuk eksploitasi utama diulang pada bentuk lain.',
      en: 'The main form of exploitation is repeated among the other forms.',
    },
    remedy: {
      id: 'Hapus pengulangan pada Bentuk Eksploitasi Lain.',
      en: 'Remove the repetition from Other exploitation.',
    },
    source: 'Rancangan sendiri',
  }),
  rule('VR-25', {
    when: {
      id: 'Bentuk eksploitasi tidak lazim untuk usianya: organ di bawah 12 tahun, kawin paksa di bawah 10 tahun, atau penjualan bayi di atas 5 tahun.',
      en: 'The form of exploitation is unusual for the age: organs under 12, forced marriage under 10, or sale of a baby over 5.',
    },
    severity: 'warning',
    fails: anyOf(
      allOf(c.eksploitasi_utama.is('EKS_ORGAN'), c.usia_lapor.below(12)),
      allOf(c.eksploitasi_utama.is('EKS_KAWIN_PAKSA'), c.usia_lapor.below(10)),
      allOf(c.eksploitasi_utama.is('EKS_BAYI'), c.usia_lapor.above(5)),
    ),
    message: {
      id: 'Bentuk eksploitasi tidak lazim untuk usia saat lapor.',
      en: 'The form of exploitation is unusual for the age at report.',
    },
    remedy: { id: 'Periksa usia dan bentuk eksploitasi.', en: 'Check the age and the form of exploitation.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-26', {
    severity: 'error',
    fails: allOf(c.eksploitasi_utama.is('EKS_ANAK_KERJA'), c.anak.is('TIDAK')),
    message: {
      id: 'Bentuk "Pekerja anak" hanya untuk korban anak.',
      en: 'The form "Child labour" is only for victims who are children.',
    },
    remedy: { id: 'Ubah bentuk eksploitasi atau usia.', en: 'Change the form of exploitation or the age.' },
    source: 'Permen PPPA 8/2021 (anak: di bawah 18 tahun)',
  }),
  rule('VR-27', {
    severity: 'error',
    fails: allOf(
      c.persetujuan_data.is('DITOLAK'),
      anyOf(
        c.pendidikan.isFilled(),
        c.disabilitas.isFilled(),
        c.faktor_kerentanan.isFilled(),
        c.catatan_korban.isFilled(),
        c.sidik_tautan.isFilled(),
      ),
    ),
    message: {
      id: 'Pemrosesan data ditolak, jadi hanya data minimum yang boleh disimpan.',
      en: 'Data processing was refused, so only the least data may be kept.',
    },
    remedy: {
      id: 'Kosongkan pendidikan, disabilitas, faktor kerentanan, catatan, dan sidik tautan.',
      en: 'Clear the education, disability, vulnerability factors, note and link fingerprint.',
    },
    source: 'UU 27/2022',
  }),
]);
