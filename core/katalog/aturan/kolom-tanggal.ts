import type { FieldRules } from '../../kit/field-rule.ts';

/** Dates. */
export const aturanTanggal = {
  'VF-03': {
    severity: 'error',
    when: {
      id: 'Isian kolom tanggal tidak dapat dibaca sebagai tanggal yang ada di kalender.',
      en: 'The entry of a date column is no day of the calendar.',
    },
    message: { id: 'Tanggal {nilai} tidak dikenali.', en: 'No date can be read from {nilai}.' },
    remedy: {
      id: 'Tulis hari/bulan/tahun, contoh 16/09/2022.',
      en: 'Write day/month/year, for example 16/09/2022.',
    },
    source: 'Rancangan sendiri',
  },
  'VF-04': {
    severity: 'warning',
    when: {
      id: 'Tanggal dapat dibaca dengan lebih dari satu cara, misalnya 03/04/2024.',
      en: 'A date can be read in more than one way, such as 03/04/2024.',
    },
    message: {
      id: 'Tanggal {nilai} dibaca sebagai {tafsir}.',
      en: 'The date {nilai} was read as {tafsir}.',
    },
    remedy: {
      id: 'Pastikan urutan hari dan bulan benar, atau tulis nama bulannya, contoh 16 September 2022.',
      en: 'Make sure that day and month are in order, or write the name of the month, as in 16 September 2022.',
    },
    discreet: {
      message: {
        id: 'Tanggal ini bisa dibaca dengan lebih dari satu cara.',
        en: 'This date can be read in more than one way.',
      },
      remedy: {
        id: 'Pastikan urutan hari dan bulan benar, atau tulis nama bulannya, contoh 16 September 2022.',
        en: 'Make sure that day and month are in order, or write the name of the month, as in 16 September 2022.',
      },
    },
    source: 'Rancangan sendiri',
  },
  'VF-05': {
    severity: 'error',
    when: {
      id: 'Tanggal lebih lambat daripada hari pemeriksaan, kecuali tanggal rencana dan tenggat.',
      en: 'A date lies after the day of the check; planned days and deadlines may.',
    },
    message: {
      id: '{label} berada di masa depan: {nilai}.',
      en: '{label} is in the future: {nilai}.',
    },
    remedy: { id: 'Periksa tahun dan bulannya.', en: 'Check the year and the month.' },
    discreet: {
      message: { id: '{label} berada di masa depan.', en: '{label} is in the future.' },
      remedy: { id: 'Periksa tahun dan bulannya.', en: 'Check the year and the month.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-06': {
    severity: 'warning',
    when: {
      id: 'Tanggal di T01 sampai T04 lebih awal daripada berlakunya UU 21/2007.',
      en: 'A date in T01 to T04 lies before UU 21/2007 came into force.',
    },
    message: {
      id: '{label} sebelum UU 21/2007 berlaku: {nilai}.',
      en: '{label} is before UU 21/2007 came into force: {nilai}.',
    },
    remedy: { id: 'Periksa tahunnya.', en: 'Check the year.' },
    discreet: {
      message: {
        id: '{label} sebelum UU 21/2007 berlaku.',
        en: '{label} is before UU 21/2007 came into force.',
      },
      remedy: { id: 'Periksa tahunnya.', en: 'Check the year.' },
    },
    source: 'UU 21/2007',
  },
} as const satisfies Partial<FieldRules>;
