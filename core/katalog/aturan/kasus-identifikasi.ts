import { allOf, anyOf, related } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';

/** When a case happened and was reported, and the elements that make it trafficking (VR-01 to VR-06). */
export const aturanIdentifikasi = defineRules(kasus, (c, rule) => [
  rule('VR-01', {
    severity: 'error',
    fails: c.tanggal_kejadian.after(c.tanggal_lapor),
    message: {
      id: 'Tanggal kejadian sesudah tanggal lapor.',
      en: 'The event date is after the report date.',
    },
    remedy: {
      id: 'Tukar atau perbaiki kedua tanggal.',
      en: 'Swap the two dates, or correct them.',
    },
    source: 'Rancangan sendiri',
  }),
  rule('VR-02', {
    severity: 'warning',
    fails: c.tanggal_lapor.daysAfter(c.tanggal_kejadian).above(3650),
    message: {
      id: 'Kejadian dilaporkan sesudah lebih dari 10 tahun.',
      en: 'The event was reported more than 10 years after it happened.',
    },
    remedy: { id: 'Pastikan tahunnya benar.', en: 'Make sure that the years are right.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-03', {
    severity: 'error',
    fails: c.tanggal_tutup.before(c.tanggal_lapor),
    message: {
      id: 'Tanggal tutup {tanggal_tutup} sebelum tanggal lapor {tanggal_lapor}.',
      en: 'The closing date {tanggal_tutup} is before the report date {tanggal_lapor}.',
    },
    remedy: { id: 'Perbaiki salah satu tanggal.', en: 'Correct one of the dates.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-04', {
    severity: 'error',
    fails: allOf(
      c.status_kasus.is('TERVERIFIKASI'),
      anyOf(c.unsur_proses.isBlank(), c.unsur_tujuan.isBlank()),
    ),
    message: {
      id: 'Kasus terverifikasi harus memuat unsur proses dan unsur tujuan.',
      en: 'A confirmed case must name the act and the purpose.',
    },
    remedy: {
      id: 'Lengkapi unsur itu (Pasal 1–2 UU 21/2007).',
      en: 'Fill in these elements (UU 21/2007, articles 1–2).',
    },
    source: 'UU 21/2007 Pasal 1–2',
  }),
  rule('VR-05', {
    severity: 'error',
    fails: allOf(
      c.status_kasus.is('TERVERIFIKASI'),
      related(korban, 'kode_kasus', c.kode_kasus, (v) => v.anak.isNot('YA')).atLeast(1),
      c.unsur_cara.isBlank(),
    ),
    message: {
      id: 'Unsur cara wajib diisi karena ada korban dewasa atau yang usianya belum pasti.',
      en: 'The means must be named because a victim is an adult or of unsure age.',
    },
    remedy: { id: 'Pilih sedikitnya satu cara.', en: 'Choose at least one of the means.' },
    source: 'UU 21/2007 Pasal 2; Protokol Palermo Pasal 3 huruf c',
  }),
  rule('VR-06', {
    when: {
      id: 'Kasus terverifikasi tanpa unsur cara, dan semua korbannya anak.',
      en: 'A confirmed case has no means element, and all its victims are children.',
    },
    severity: 'info',
    fails: allOf(
      c.status_kasus.is('TERVERIFIKASI'),
      related(korban, 'kode_kasus', c.kode_kasus, (v) => v.anak.is('YA')).atLeast(1),
      related(korban, 'kode_kasus', c.kode_kasus, (v) => v.anak.is('YA')).equals(
        related(korban, 'kode_kasus', c.kode_kasus),
      ),
      c.unsur_cara.isBlank(),
    ),
    message: {
      id: 'Semua korban anak, sehingga unsur cara tidak disyaratkan.',
      en: 'All victims are children, so the means need not be named.',
    },
    remedy: { id: '', en: '' },
    source: 'Protokol Palermo Pasal 3 huruf c',
  }),
]);
