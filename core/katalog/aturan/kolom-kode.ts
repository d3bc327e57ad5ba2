import type { FieldRules } from '../../kit/field-rule.ts';

/** Codes of records, and codes or names of regions and countries. */
export const aturanKode = {
  'VF-15': {
    severity: 'error',
    when: {
      id: 'Kode tidak sesuai bentuknya.',
      en: 'A code does not have its form.',
    },
    message: {
      id: '{label} tidak sesuai bentuknya: {nilai}. Contoh yang sesuai: {contoh}.',
      en: '{label} does not have the expected form: {nilai}. A good example: {contoh}.',
    },
    remedy: {
      id: 'Klik "Buat Kode", atau tulis seperti contoh.',
      en: 'Click "Make code", or write it as in the example.',
    },
    discreet: {
      message: {
        id: '{label} tidak sesuai bentuknya. Contoh yang sesuai: {contoh}.',
        en: '{label} does not have the expected form. A good example: {contoh}.',
      },
      remedy: {
        id: 'Klik "Buat Kode" atau "Buat Sidik", atau tulis seperti contoh.',
        en: 'Click "Make code" or "Make fingerprint", or write it as in the example.',
      },
    },
    source: 'Rancangan sendiri',
  },
  'VF-16': {
    severity: 'warning',
    when: {
      id: 'Wilayah atau tahun di dalam kode berbeda dari wilayah atau tahun barisnya.',
      en: 'The region or year in a code differs from that of its row.',
    },
    message: {
      id: 'Kode {nilai} tidak sesuai dengan wilayah atau tahun barisnya.',
      en: 'The code {nilai} does not agree with the region or the year of its row.',
    },
    remedy: {
      id: 'Buat ulang kode sebelum laporan dikirim.',
      en: 'Make the code anew before the report is sent.',
    },
    source: 'Rancangan sendiri',
  },
  'VF-18': {
    severity: 'error',
    when: {
      id: 'Wilayah tidak dikenal, atau bukan tingkat yang diminta kolomnya.',
      en: 'A region is not known, or not of the level that the column asks for.',
    },
    message: {
      id: 'Wilayah {nilai} tidak dikenal atau bukan tingkat {tingkat}.',
      en: 'The region {nilai} is not known or is not of the level {tingkat}.',
    },
    remedy: {
      id: 'Pilih dari daftar wilayah; yang terdekat: {usul}.',
      en: 'Choose from the list of regions; the nearest is {usul}.',
    },
    remedyOtherwise: { id: 'Pilih dari daftar wilayah.', en: 'Choose from the list of regions.' },
    discreet: {
      message: {
        id: 'Wilayah ini tidak dikenal atau bukan tingkat {tingkat}.',
        en: 'This region is not known or is not of the level {tingkat}.',
      },
      remedy: { id: 'Pilih dari daftar wilayah.', en: 'Choose from the list of regions.' },
    },
    source: 'Kode wilayah Kemendagri',
  },
  'VF-19': {
    severity: 'error',
    when: {
      id: 'Nama wilayah dipakai oleh lebih dari satu wilayah, misalnya Pekalongan.',
      en: 'The name of a region is used by more than one, such as Pekalongan.',
    },
    message: {
      id: 'Nama wilayah {nilai} bisa berarti {daftar}.',
      en: 'The region name {nilai} could mean {daftar}.',
    },
    remedy: {
      id: 'Tulis lengkap dengan Kota atau Kabupaten.',
      en: 'Write it in full, with Kota or Kabupaten.',
    },
    discreet: {
      message: {
        id: 'Nama wilayah ini dipakai oleh lebih dari satu wilayah.',
        en: 'More than one region bears this name.',
      },
      remedy: {
        id: 'Tulis lengkap dengan Kota atau Kabupaten.',
        en: 'Write it in full, with Kota or Kabupaten.',
      },
    },
    source: 'Kode wilayah Kemendagri',
  },
  'VF-20': {
    severity: 'error',
    when: {
      id: 'Kecamatan tidak berada di wilayah yang tertulis pada baris itu.',
      en: 'A district does not lie in the region of its row.',
    },
    message: {
      id: 'Kecamatan {nilai} tidak berada di {wilayah}.',
      en: 'The district {nilai} is not in {wilayah}.',
    },
    remedy: {
      id: 'Pilih ulang kecamatan, atau periksa wilayahnya.',
      en: 'Choose the district again, or check the region.',
    },
    source: 'Kode wilayah Kemendagri',
  },
  'VF-21': {
    severity: 'error',
    when: {
      id: 'Kode negara bukan kode dua huruf ISO 3166-1.',
      en: 'A country code is not a two-letter code of ISO 3166-1.',
    },
    message: { id: 'Kode negara {nilai} tidak dikenal.', en: 'The country code {nilai} is not known.' },
    remedy: {
      id: 'Gunakan dua huruf, misalnya MY; yang terdekat: {usul}.',
      en: 'Use two letters, such as MY; the nearest is {usul}.',
    },
    remedyOtherwise: {
      id: 'Gunakan dua huruf, misalnya MY.',
      en: 'Use two letters, such as MY.',
    },
    discreet: {
      message: { id: 'Kode negara ini tidak dikenal.', en: 'This country code is not known.' },
      remedy: { id: 'Gunakan dua huruf, misalnya MY.', en: 'Use two letters, such as MY.' },
    },
    source: 'ISO 3166-1 alpha-2',
  },
} as const satisfies Partial<FieldRules>;
