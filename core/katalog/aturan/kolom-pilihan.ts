import type { FieldRules } from '../../kit/field-rule.ts';

/** Choices from a list, one or several; scores of the hotel instrument too. */
export const aturanPilihan = {
  'VF-11': {
    severity: 'error',
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
    message: {
      id: 'Pilihan ganda dihitung satu kali.',
      en: 'A choice that is given twice was counted once.',
    },
    remedy: { id: '', en: '' },
    source: 'Rancangan sendiri',
  },
  'VF-23': {
    severity: 'error',
    message: {
      id: 'Skor butir "{label}" harus 0–4 atau TB, bukan {nilai}.',
      en: 'The score of "{label}" must be 0–4 or TB, not {nilai}.',
    },
    remedy: { id: 'Pilih dari daftar.', en: 'Choose from the list.' },
    source: 'Rancangan sendiri (instrumen usulan v1)',
  },
  'VF-24': {
    severity: 'error',
    message: {
      id: 'Butir "{label}" tidak boleh dinilai TB (tidak berlaku).',
      en: '"{label}" cannot be scored TB (not applicable).',
    },
    remedy: { id: 'Beri skor 0–4.', en: 'Give a score of 0–4.' },
    source: 'Rancangan sendiri (instrumen usulan v1)',
  },
} as const satisfies Partial<FieldRules>;
