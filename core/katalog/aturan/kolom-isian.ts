import type { FieldRules } from '../../kit/field-rule.ts';

/** Cells of any type: blank, too long, spoilt by a formula, untidy. */
export const aturanIsian = {
  'VF-01': {
    severity: 'error',
    when: {
      id: 'Kolom wajib tidak diisi.',
      en: 'A required cell is blank.',
    },
    message: { id: '{label} wajib diisi.', en: '{label} is required.' },
    remedy: {
      id: 'Isi kolom ini, atau pilih "Tidak diketahui" bila tersedia.',
      en: 'Fill in this cell, or choose "Unknown" where it is offered.',
    },
    source: 'Rancangan sendiri',
  },
  'VF-02': {
    severity: 'error',
    when: {
      id: 'Kolom yang wajib karena isian lain pada baris itu tidak diisi.',
      en: 'A cell that another entry of the row makes required is blank.',
    },
    message: {
      id: '{label} wajib diisi karena {syarat}.',
      en: '{label} is required because {syarat}.',
    },
    remedy: {
      id: 'Isi kolom ini, atau perbaiki kolom yang menjadi syaratnya.',
      en: 'Fill in this cell, or correct the one that makes it required.',
    },
    discreet: {
      message: {
        id: '{label} wajib diisi karena isian lain pada baris ini.',
        en: '{label} is required because of another entry in this row.',
      },
      remedy: {
        id: 'Isi kolom ini, atau perbaiki kolom yang menjadi syaratnya.',
        en: 'Fill in this cell, or correct the one that makes it required.',
      },
    },
    source: 'Rancangan sendiri',
  },
  'VF-17': {
    severity: 'error',
    when: {
      id: 'Teks lebih panjang atau lebih pendek daripada batas kolomnya.',
      en: 'A text is longer or shorter than its column allows.',
    },
    message: {
      id: '{label} harus {min} sampai {maks} karakter (sekarang {n}).',
      en: '{label} must have {min} to {maks} characters (now {n}).',
    },
    remedy: {
      id: 'Sesuaikan panjang isian.',
      en: 'Make the entry shorter or longer.',
    },
    source: 'Rancangan sendiri',
  },
  'VF-26': {
    severity: 'error',
    when: {
      id: 'Sel berisi rumus yang gagal dihitung, misalnya #REF! atau #N/A.',
      en: 'A cell holds a formula that could not be computed, such as #REF! or #N/A.',
    },
    message: {
      id: 'Sel ini berisi rumus yang gagal dihitung: {nilai}.',
      en: 'This cell holds a formula that could not be computed: {nilai}.',
    },
    remedy: { id: 'Ganti rumus dengan nilainya.', en: 'Replace the formula with its value.' },
    discreet: {
      message: {
        id: 'Sel ini berisi rumus yang gagal dihitung.',
        en: 'This cell holds a formula that could not be computed.',
      },
      remedy: { id: 'Ganti rumus dengan nilainya.', en: 'Replace the formula with its value.' },
    },
    source: 'Rancangan sendiri',
  },
  'VF-27': {
    severity: 'info',
    when: {
      id: 'Isian memuat spasi berlebih, karakter yang tidak tampak, atau ganti baris.',
      en: 'An entry holds extra spaces, invisible characters or line breaks.',
    },
    message: { id: 'Spasi berlebih dirapikan.', en: 'Extra spaces were tidied.' },
    remedy: { id: '', en: '' },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
