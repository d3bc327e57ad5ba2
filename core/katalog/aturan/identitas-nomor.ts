import type { FieldRules } from '../../kit/field-rule.ts';

/** Numbers and addresses that belong to one person. */
export const aturanIdentitasNomor = {
  'VI-01': {
    severity: 'error',
    when: {
      id: 'Teks, catatan, nama lembar, atau properti memuat nomor 16 angka yang bersusun seperti NIK atau nomor KK, juga bila ditulis terpisah-pisah atau disamarkan.',
      en: 'A text, note, sheet name or property holds a 16-digit number built like an identity or family card number, also spaced out or disguised.',
    },
    message: {
      id: '{tempat} memuat nomor yang mirip NIK atau nomor KK{letak}.',
      en: '{tempat} holds a number that looks like an identity card or family card number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu; gunakan kode korban.', en: 'Delete the number; use the victim’s code.' },
    source: 'UU 27/2022 Pasal 4; struktur NIK Dukcapil',
  },
  'VI-02': {
    severity: 'warning',
    when: {
      id: 'Ada deret 15 sampai 17 angka lain.',
      en: 'There is another run of 15 to 17 digits.',
    },
    message: {
      id: '{tempat} memuat deret angka yang panjang{letak}.',
      en: '{tempat} holds a long run of digits{letak}.',
    },
    remedy: {
      id: 'Pastikan bukan nomor identitas, rekening, atau kartu seseorang.',
      en: 'Make sure that it is nobody’s identity, account or card number.',
    },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-03': {
    severity: 'error',
    when: {
      id: 'Ada nomor telepon genggam, misalnya diawali 08 atau +62 8.',
      en: 'There is a mobile telephone number, beginning with 08 or +62 8.',
    },
    message: {
      id: '{tempat} memuat nomor telepon genggam{letak}.',
      en: '{tempat} holds a mobile telephone number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu.', en: 'Delete the number.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-04': {
    severity: 'warning',
    when: {
      id: 'Ada nomor telepon kantor atau rumah dengan kode daerahnya.',
      en: 'There is a landline number with its area code.',
    },
    message: {
      id: '{tempat} memuat nomor telepon kantor atau rumah{letak}.',
      en: '{tempat} holds the telephone number of an office or a home{letak}.',
    },
    remedy: {
      id: 'Hapus nomor itu bila milik pribadi.',
      en: 'Delete the number if it is a private one.',
    },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-05': {
    severity: 'error',
    when: {
      id: 'Ada alamat e-mail.',
      en: 'There is an e-mail address.',
    },
    message: { id: '{tempat} memuat alamat e-mail{letak}.', en: '{tempat} holds an e-mail address{letak}.' },
    remedy: { id: 'Hapus alamat itu.', en: 'Delete the address.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-06': {
    severity: 'error',
    when: {
      id: 'Ada nomor yang bersusun seperti nomor paspor: satu atau dua huruf dan enam atau tujuh angka.',
      en: 'There is a number built like a passport number: one or two letters and six or seven digits.',
    },
    message: {
      id: '{tempat} memuat nomor yang mirip nomor paspor{letak}.',
      en: '{tempat} holds a number that looks like a passport number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu; gunakan kode korban.', en: 'Delete the number; use the victim’s code.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-07': {
    severity: 'error',
    when: {
      id: 'Ada nomor laporan polisi.',
      en: 'There is the number of a police report.',
    },
    message: {
      id: '{tempat} memuat nomor laporan polisi{letak}, yang tidak boleh ditulis di sini.',
      en: '{tempat} holds the number of a police report{letak}, which must not be written here.',
    },
    remedy: {
      id: 'Hapus nomor itu; cukup isi tanggalnya.',
      en: 'Delete the number; its date is enough.',
    },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-14': {
    severity: 'error',
    when: {
      id: 'Ada tanggal lahir yang lengkap.',
      en: 'There is a full date of birth.',
    },
    message: {
      id: '{tempat} memuat tanggal lahir{letak}, yang tidak boleh ditulis di sini.',
      en: '{tempat} holds a date of birth{letak}, which must not be written here.',
    },
    remedy: {
      id: 'Hapus tanggalnya; isi tahun lahir saja.',
      en: 'Delete the date; give the year of birth only.',
    },
    source: 'UU 27/2022 Pasal 4',
  },
} as const satisfies Partial<FieldRules>;
