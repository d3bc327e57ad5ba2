import type { FieldRules } from '../../kit/field-rule.ts';

/** The columns of a sheet: missing, doubled, renamed, moved, extra, hidden, without codes or guards. */
export const aturanStrukturKolom = {
  'VT-01': {
    severity: 'error',
    when: {
      id: 'Kolom formulir tidak ada di lembarnya.',
      en: 'A column of the form is not in its sheet.',
    },
    message: {
      id: 'Kolom {label} tidak ada di lembar {lembar}.',
      en: 'The column {label} is not in the sheet {lembar}.',
    },
    remedy: {
      id: 'Kembalikan kolom itu, atau salin data ke templat baru.',
      en: 'Put the column back, or copy the data into a new template.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-03': {
    severity: 'error',
    when: {
      id: 'Satu kolom formulir ada lebih dari satu kali.',
      en: 'A column of the form is there more than once.',
    },
    message: {
      id: 'Kolom {label} ada {n} kali; hanya satu yang diperiksa.',
      en: 'The column {label} is there {n} times; only one of them is checked.',
    },
    remedy: {
      id: 'Hapus kolom yang lebih setelah isinya dipindahkan.',
      en: 'Delete the extra column after its entries have been moved.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-04': {
    severity: 'info',
    when: {
      id: 'Judul kolom diganti.',
      en: 'The header of a column was changed.',
    },
    message: { id: 'Judul kolom {label} diganti.', en: 'The header of the column {label} was changed.' },
    remedy: {
      id: 'Tidak mengganggu pemeriksaan; Perbaiki struktur mengembalikan judulnya.',
      en: 'The check works all the same; Repair structure brings the header back.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-05': {
    severity: 'info',
    when: {
      id: 'Kolom formulir tidak lagi berada di urutan semula.',
      en: 'The columns of a form are not in their order.',
    },
    message: {
      id: 'Urutan kolom di lembar {lembar} berbeda dari templat.',
      en: 'The columns of the sheet {lembar} are in another order than in the template.',
    },
    remedy: {
      id: 'Tidak mengganggu pemeriksaan; Perbaiki struktur mengembalikan urutannya.',
      en: 'The check works all the same; Repair structure brings the order back.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-06': {
    severity: 'info',
    when: {
      id: 'Lembar memuat kolom tambahan yang berisi data.',
      en: 'A sheet holds extra columns with data.',
    },
    message: {
      id: 'Lembar {lembar} memuat kolom tambahan ({n}) yang tidak diperiksa.',
      en: 'The sheet {lembar} has columns of its own ({n}) that are not checked.',
    },
    remedy: {
      id: 'Pastikan kolom itu tidak memuat data pribadi.',
      en: 'Make sure that they hold no personal data.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-07': {
    severity: 'warning',
    when: {
      id: 'Baris tersembunyi berisi kode kolom rusak atau hilang.',
      en: 'The hidden row with the codes of the columns is damaged or gone.',
    },
    message: {
      id: 'Baris kode kolom yang disembunyikan di lembar {lembar} rusak ({n} kolom).',
      en: 'The hidden row of column codes in the sheet {lembar} is damaged ({n} columns).',
    },
    remedy: {
      id: 'Jalankan Perbaiki struktur; sampai saat itu kolom dikenali dari judulnya.',
      en: 'Run Repair structure; until then columns are known by their headers.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-12': {
    severity: 'info',
    when: {
      id: 'Kolom formulir disembunyikan.',
      en: 'A column of the form is hidden.',
    },
    message: {
      id: 'Kolom {label} disembunyikan; isinya ikut diperiksa.',
      en: 'The column {label} is hidden; its entries are checked too.',
    },
    remedy: { id: 'Tampilkan kolom itu agar tidak terlewat.', en: 'Show it, so that it is not overlooked.' },
    source: 'Rancangan sendiri',
  },
  'VT-18': {
    severity: 'info',
    when: {
      id: 'Aturan isian atau pilihan di sel hilang karena tertimpa.',
      en: 'The input rules or choices of cells are gone.',
    },
    message: {
      id: 'Daftar pilihan dan petunjuk isian hilang di lembar {lembar} ({n} kolom).',
      en: 'Drop-down lists and prompts are gone in the sheet {lembar} ({n} columns).',
    },
    remedy: {
      id: 'Tempel sebagai nilai saja; Perbaiki struktur memasangnya kembali.',
      en: 'Paste values only; Repair structure brings them back.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-22': {
    severity: 'info',
    when: {
      id: 'Lembar formulir tidak lagi dilindungi.',
      en: 'The sheet of a form is no longer protected.',
    },
    message: {
      id: 'Lembar {lembar} tidak lagi terlindungi, sehingga judul, rumus, dan kolom otomatis bisa terhapus.',
      en: 'The sheet {lembar} is no longer protected, so that headers, formulas and automatic columns can be lost.',
    },
    remedy: {
      id: 'Lindungi lembar kembali, atau jalankan Perbaiki struktur.',
      en: 'Protect the sheet again, or run Repair structure.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-23': {
    severity: 'info',
    when: {
      id: 'Kolom tanggal tidak lagi berformat tanggal.',
      en: 'A column of dates no longer has the format of a date.',
    },
    message: {
      id: 'Kolom tanggal {label} berformat teks ({n} sel), sehingga tanggalnya tidak dapat diurutkan.',
      en: 'The date column {label} has the format of text ({n} cells), so that its dates cannot be sorted.',
    },
    remedy: {
      id: 'Tempel sebagai nilai saja; Perbaiki struktur memasang kembali format tanggal.',
      en: 'Paste values only; Repair structure brings the date format back.',
    },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
