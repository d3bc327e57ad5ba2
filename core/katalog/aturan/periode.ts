import type { FieldRules } from '../../kit/field-rule.ts';
import type { PeriodRuleName } from '../../kit/period-rule.ts';

/** What a submission must keep with regard to the sender's others (specification §4.5); a function finds it. */
export const aturanPeriode = {
  'VP-06': {
    severity: 'warning',
    when: {
      id: 'Kasus dinyatakan nihil dua belas bulan berturut-turut, dan tidak ada kegiatan di T06.',
      en: 'Cases were declared nil for twelve months in a row, and there is no activity in T06.',
    },
    message: {
      id: 'Kasus dinyatakan nihil 12 bulan berturut-turut, dan tidak ada kegiatan pencegahan di T06.',
      en: 'Cases were declared nil for 12 months in a row, and T06 has no prevention activity.',
    },
    remedy: {
      id: 'Lakukan verifikasi lapangan, misalnya ke kelurahan, puskesmas, dan kepolisian.',
      en: 'Verify in the field, for example with villages, health centres and the police.',
    },
    source: 'Rancangan sendiri',
  },
  'VP-08': {
    severity: 'info',
    when: {
      id: 'Baris di T01 atau T02 bertanggal dalam periode yang laporannya sudah final.',
      en: 'A row of T01 or T02 is dated in a period whose report is final already.',
    },
    message: {
      id: 'Baris susulan ini mengubah angka periode {per} yang sudah final.',
      en: 'This late row changes the figures of {per}, which is final already.',
    },
    remedy: {
      id: 'Ajukan revisi untuk periode itu; tanggal baris jangan diubah.',
      en: 'Ask for a revision of that period; do not change the date of the row.',
    },
    source: 'Rancangan sendiri',
  },
  'VP-09': {
    severity: 'error',
    when: {
      id: 'Laporan wilayah, instansi, dan periode yang sama sudah final dengan versi yang sama atau lebih tinggi.',
      en: 'The report of the same region, agency and period is final already, with this version or a higher one.',
    },
    message: {
      id: 'Laporan {per} sudah final dengan versi {versi}.',
      en: 'The report of {per} is final already, as version {versi}.',
    },
    remedy: {
      id: 'Buka revisi dengan nomor versi yang lebih tinggi, atau perbaiki periodenya.',
      en: 'Open a revision with a higher version number, or correct the period.',
    },
    source: 'Rancangan sendiri',
  },
} as const satisfies Pick<FieldRules, PeriodRuleName>;
