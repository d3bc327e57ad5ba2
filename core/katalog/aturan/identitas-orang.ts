import type { FieldRules } from '../../kit/field-rule.ts';

/** Names, and what leads to a person. */
export const aturanIdentitasOrang = {
  'VI-08': {
    severity: 'warning',
    when: {
      id: 'Ada sapaan seperti Sdr., Bapak, atau Ibu yang diikuti kata seperti nama.',
      en: 'A title such as Sdr., Bapak or Ibu is followed by what looks like a name.',
    },
    message: {
      id: '{tempat} mungkin memuat nama orang sesudah sapaan{letak}.',
      en: '{tempat} may hold a person’s name after a form of address{letak}.',
    },
    remedy: {
      id: 'Ganti dengan sebutan umum, misalnya “korban” atau “pelapor”.',
      en: 'Replace it with a general word such as “victim” or “reporter”.',
    },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-09': {
    severity: 'warning',
    when: {
      id: 'Ada nama dengan bin, binti, atau alias.',
      en: 'There is a name with bin, binti or alias.',
    },
    message: {
      id: '{tempat} mungkin memuat nama lengkap atau nama alias{letak}.',
      en: '{tempat} may hold a full name or an alias{letak}.',
    },
    remedy: { id: 'Hapus nama itu.', en: 'Delete the name.' },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-10': {
    severity: 'warning',
    when: {
      id: 'Ada inisial yang disertai usia.',
      en: 'There are initials together with an age.',
    },
    message: {
      id: '{tempat} mungkin memuat inisial dan usia{letak}; bersama-sama keduanya dapat menunjukkan siapa korbannya.',
      en: '{tempat} may hold initials and an age{letak}; together they can tell who the victim is.',
    },
    remedy: { id: 'Hapus inisialnya.', en: 'Delete the initials.' },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-11': {
    severity: 'warning',
    when: {
      id: 'Ada alamat: nama jalan, gang, kampung, blok, atau RT.',
      en: 'There is an address: a street, an alley, a hamlet, a block or a neighbourhood number.',
    },
    message: { id: '{tempat} mungkin memuat alamat{letak}.', en: '{tempat} may hold an address{letak}.' },
    remedy: {
      id: 'Hapus alamat itu; kecamatan cukup ditulis di kolomnya.',
      en: 'Delete the address; the district in its own column is enough.',
    },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-12': {
    severity: 'warning',
    when: {
      id: 'Ada nama akun atau tautan media sosial.',
      en: 'There is an account name or a link to a social network.',
    },
    message: {
      id: '{tempat} mungkin memuat akun atau tautan pribadi{letak}.',
      en: '{tempat} may hold a personal account or link{letak}.',
    },
    remedy: {
      id: 'Hapus akun atau tautan itu bila milik perseorangan.',
      en: 'Delete the account or link if it is a private one.',
    },
    source: 'UU 27/2022 Pasal 4',
  },
  'VI-13': {
    severity: 'warning',
    when: {
      id: 'Ada kata-kata yang mungkin nama orang, dan bukan nama tempat, instansi, bulan, agama, atau undang-undang.',
      en: 'There are words that may be the name of a person, and not of a place, an agency, a month, a religion or a law.',
    },
    message: {
      id: '{tempat} mungkin memuat nama orang{letak}.',
      en: '{tempat} may hold a person’s name{letak}.',
    },
    remedy: {
      id: 'Hapus bila itu nama korban, pelapor, atau pelaku.',
      en: 'Delete it if it is the name of a victim, a reporter or a suspect.',
    },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-15': {
    severity: 'warning',
    when: {
      id: 'Ada koordinat tempat.',
      en: 'There are the coordinates of a place.',
    },
    message: {
      id: '{tempat} mungkin memuat koordinat suatu tempat{letak}.',
      en: '{tempat} may hold the coordinates of a place{letak}.',
    },
    remedy: { id: 'Hapus koordinat itu.', en: 'Delete the coordinates.' },
    source: 'UU 27/2022 Pasal 4',
  },
} as const satisfies Partial<FieldRules>;
