import type { FieldRules } from '../../kit/field-rule.ts';

/** Numbers and addresses that belong to one person. */
export const aturanIdentitasNomor = {
  'VI-01': {
    severity: 'error',
    message: {
      id: '{tempat} memuat nomor yang mirip NIK atau nomor KK{letak}.',
      en: '{tempat} holds a number that looks like an identity card or family card number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu; gunakan kode korban.', en: 'Delete the number; use the victim’s code.' },
    source: 'UU 27/2022 Pasal 4; struktur NIK Dukcapil',
  },
  'VI-02': {
    severity: 'warning',
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
    message: {
      id: '{tempat} memuat nomor telepon genggam{letak}.',
      en: '{tempat} holds a mobile telephone number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu.', en: 'Delete the number.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-04': {
    severity: 'warning',
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
    message: { id: '{tempat} memuat alamat e-mail{letak}.', en: '{tempat} holds an e-mail address{letak}.' },
    remedy: { id: 'Hapus alamat itu.', en: 'Delete the address.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-06': {
    severity: 'error',
    message: {
      id: '{tempat} memuat nomor yang mirip nomor paspor{letak}.',
      en: '{tempat} holds a number that looks like a passport number{letak}.',
    },
    remedy: { id: 'Hapus nomor itu; gunakan kode korban.', en: 'Delete the number; use the victim’s code.' },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-07': {
    severity: 'error',
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
