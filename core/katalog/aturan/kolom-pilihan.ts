import type { FieldRules } from '../../kit/field-rule.ts';

/** Choices from a list, one or several; scores of the hotel instrument too. */
export const aturanPilihan = {
  'VF-11': {
    severity: 'error',
    when: {
      id: 'Isian tidak ada dalam daftar pilihan kolomnya, juga bukan sebutan lain yang dikenal.',
      en: 'The entry is not in the list of its column, nor another known name for one of its choices.',
    },
    message: {
      id: 'Isian {nilai} tidak cocok dengan daftar {label}.',
      en: 'The entry {nilai} does not match the choices for {label}.',
    },
    remedy: {
      id: 'Pilih dari daftar; yang terdekat: {usul}.',
      en: 'Choose from the list; the nearest is {usul}.',
    },
    remedyOtherwise: { id: 'Pilih dari daftar.', en: 'Choose from the list.' },
    discreet: {
      message: {
        id: 'Isian ini tidak cocok dengan daftar {label}.',
        en: 'This entry does not match the choices for {label}.',
      },
      remedy: { id: 'Pilih dari daftar.', en: 'Choose from the list.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-12': {
    severity: 'error',
    when: {
      id: 'Salah satu pilihan di kolom berisi beberapa pilihan tidak ada dalam daftarnya.',
      en: 'One of several choices in a cell is not in the list.',
    },
    message: { id: 'Pilihan {nilai} tidak dikenal.', en: 'The choice {nilai} is not known.' },
    remedy: {
      id: 'Pisahkan pilihan dengan titik koma (;); yang terdekat: {usul}.',
      en: 'Separate choices with a semicolon (;); the nearest is {usul}.',
    },
    remedyOtherwise: {
      id: 'Pilih dari daftar, dan pisahkan pilihan dengan titik koma (;).',
      en: 'Choose from the list, and separate choices with a semicolon (;).',
    },
    discreet: {
      message: {
        id: 'Ada pilihan yang tidak dikenal pada {label}.',
        en: 'One of the choices for {label} is not known.',
      },
      remedy: {
        id: 'Pilih dari daftar, dan pisahkan pilihan dengan titik koma (;).',
        en: 'Choose from the list, and separate choices with a semicolon (;).',
      },
    },
    source: 'Rancangan sendiri',
  },
  'VF-13': {
    severity: 'error',
    when: {
      id: 'Pilihan yang harus berdiri sendiri, seperti "Tidak diketahui", digabung dengan pilihan lain.',
      en: 'A choice that stands alone, such as "Unknown", is combined with others.',
    },
    message: {
      id: 'Pilihan "{eksklusif}" tidak boleh digabung dengan pilihan lain.',
      en: 'The choice "{eksklusif}" cannot stand with other choices.',
    },
    remedy: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
    discreet: {
      message: {
        id: 'Ada pilihan yang harus berdiri sendiri, seperti "Tidak diketahui", tetapi digabung.',
        en: 'A choice that must stand alone, such as "Unknown", is joined with others.',
      },
      remedy: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-14': {
    severity: 'info',
    when: {
      id: 'Pilihan yang sama tertulis lebih dari satu kali dalam satu sel.',
      en: 'The same choice stands more than once in a cell.',
    },
    message: {
      id: 'Pilihan ganda dihitung satu kali.',
      en: 'A choice that is given twice was counted once.',
    },
    remedy: { id: '', en: '' },
    source: 'Rancangan sendiri',
  },
  'VF-23': {
    severity: 'error',
    when: {
      id: 'Skor butir bukan 0 sampai 4 dan bukan TB.',
      en: 'The score of an item is neither 0 to 4 nor TB.',
    },
    message: {
      id: 'Skor butir "{label}" harus 0–4 atau TB, bukan {nilai}.',
      en: 'The score of "{label}" must be 0–4 or TB, not {nilai}.',
    },
    remedy: { id: 'Pilih dari daftar.', en: 'Choose from the list.' },
    source: 'Rancangan sendiri (instrumen usulan v1)',
  },
  'VF-24': {
    severity: 'error',
    when: {
      id: 'Butir yang tidak boleh TB dinilai TB.',
      en: 'An item that cannot be TB is scored TB.',
    },
    message: {
      id: 'Butir "{label}" tidak boleh dinilai TB (tidak berlaku).',
      en: '"{label}" cannot be scored TB (not applicable).',
    },
    remedy: { id: 'Beri skor 0–4.', en: 'Give a score of 0–4.' },
    source: 'Rancangan sendiri (instrumen usulan v1)',
  },
} as const satisfies Partial<FieldRules>;
