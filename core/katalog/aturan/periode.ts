import type { FieldRules } from '../../kit/field-rule.ts';
import type { PeriodRuleName } from '../../kit/period-rule.ts';

/** What a submission must keep with regard to the sender's others (specification §4.5); a function finds it. */
export const aturanPeriode = {
  'VP-06': {
    severity: 'warning',
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
