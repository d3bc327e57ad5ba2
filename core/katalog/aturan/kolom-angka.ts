import type { FieldRules } from '../../kit/field-rule.ts';

/** Numbers and amounts of money. */
export const aturanAngka = {
  'VF-07': {
    severity: 'error',
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
} as const satisfies Partial<FieldRules>;
