import type { FieldRules } from '../../kit/field-rule.ts';

/** Numbers and amounts of money. */
export const aturanAngka = {
  'VF-07': {
    severity: 'error',
    when: {
      id: 'Isian kolom angka tidak dapat dibaca sebagai angka.',
      en: 'The entry of a number column is no number.',
    },
    message: {
      id: '{label} harus berupa angka, bukan {nilai}.',
      en: '{label} must be a number, not {nilai}.',
    },
    remedy: { id: 'Tulis angka saja, tanpa kata.', en: 'Write digits only, without words.' },
    discreet: {
      message: { id: '{label} harus berupa angka.', en: '{label} must be a number.' },
      remedy: { id: 'Tulis angka saja, tanpa kata.', en: 'Write digits only, without words.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-08': {
    severity: 'error',
    when: {
      id: 'Kolom bilangan bulat berisi angka dengan desimal.',
      en: 'A column of whole numbers holds a number with decimals.',
    },
    message: {
      id: '{label} harus bilangan bulat, bukan {nilai}.',
      en: '{label} must be a whole number, not {nilai}.',
    },
    remedy: { id: 'Hapus angka di belakang koma.', en: 'Remove the digits after the decimal mark.' },
    discreet: {
      message: { id: '{label} harus bilangan bulat.', en: '{label} must be a whole number.' },
      remedy: { id: 'Hapus angka di belakang koma.', en: 'Remove the digits after the decimal mark.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-09': {
    severity: 'error',
    when: {
      id: 'Angka lebih kecil atau lebih besar daripada batas kolomnya.',
      en: 'A number lies outside the limits of its column.',
    },
    message: {
      id: '{label} harus antara {min} dan {maks}, bukan {nilai}.',
      en: '{label} must be between {min} and {maks}, not {nilai}.',
    },
    messageOtherwise: { id: '{label} harus {min} atau lebih.', en: '{label} must be {min} or more.' },
    remedy: { id: 'Periksa kembali angkanya.', en: 'Check the number.' },
    discreet: {
      message: {
        id: '{label} harus antara {min} dan {maks}.',
        en: '{label} must be between {min} and {maks}.',
      },
      remedy: { id: 'Periksa kembali angkanya.', en: 'Check the number.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-10': {
    severity: 'warning',
    when: {
      id: 'Angka dapat dibaca dengan lebih dari satu cara, misalnya 1.234 di kolom desimal.',
      en: 'A number can be read in more than one way, such as 1.234 in a decimal column.',
    },
    message: {
      id: 'Angka {nilai} dibaca sebagai {tafsir}.',
      en: 'The number {nilai} was read as {tafsir}.',
    },
    remedy: {
      id: 'Pastikan angkanya benar; gunakan koma hanya untuk desimal.',
      en: 'Make sure that it is right; use a comma for decimals only.',
    },
    discreet: {
      message: {
        id: 'Angka ini bisa dibaca dengan lebih dari satu cara.',
        en: 'This number can be read in more than one way.',
      },
      remedy: {
        id: 'Pastikan angkanya benar; gunakan koma hanya untuk desimal.',
        en: 'Make sure that it is right; use a comma for decimals only.',
      },
    },
    source: 'Rancangan sendiri',
  },
  'VF-22': {
    severity: 'error',
    when: {
      id: 'Nilai tes lebih kecil dari 0 atau lebih besar dari 100.',
      en: 'A test score is below 0 or above 100.',
    },
    message: {
      id: '{label} harus antara {min} dan {maks}, bukan {nilai}.',
      en: '{label} must be between {min} and {maks}, not {nilai}.',
    },
    remedy: { id: 'Ubah nilai tes ke skala 0–100.', en: 'Convert the test score to the scale 0–100.' },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
