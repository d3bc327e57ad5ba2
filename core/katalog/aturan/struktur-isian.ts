import type { FieldRules } from '../../kit/field-rule.ts';

/** Cells and rows that do not stand as the template prepared them. */
export const aturanStrukturIsian = {
  'VT-09': {
    severity: 'warning',
    when: {
      id: 'Sel di antara data digabung.',
      en: 'Cells among the data are merged.',
    },
    message: {
      id: 'Lembar {lembar} memuat sel gabungan di antara data ({n}); isinya hanya terbaca di sel pertama.',
      en: 'The sheet {lembar} has merged cells among its data ({n}); only the first cell of each is read.',
    },
    remedy: {
      id: 'Pisahkan sel gabungan, lalu isi setiap barisnya.',
      en: 'Split the merged cells, then fill in each row.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-10': {
    severity: 'warning',
    when: {
      id: 'Kolom isian berisi rumus.',
      en: 'A column of entries holds formulas.',
    },
    message: {
      id: 'Kolom {label} memuat rumus ({n} sel) di tempat isian.',
      en: 'The column {label} holds formulas ({n} cells) where entries belong.',
    },
    remedy: {
      id: 'Ganti rumus dengan nilainya, agar isian tidak berubah sendiri.',
      en: 'Replace the formulas with their values, so that entries do not change by themselves.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-11': {
    severity: 'info',
    when: {
      id: 'Baris data disembunyikan.',
      en: 'Rows of data are hidden.',
    },
    message: {
      id: 'Lembar {lembar} memuat baris data yang disembunyikan ({n}); baris itu ikut diperiksa.',
      en: 'The sheet {lembar} has hidden rows of data ({n}); they are checked too.',
    },
    remedy: {
      id: 'Tampilkan baris itu agar tidak terlewat.',
      en: 'Show them, so that they are not overlooked.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-14': {
    severity: 'info',
    when: {
      id: 'Ada data di bawah banyak baris kosong.',
      en: 'There are data below many blank rows.',
    },
    message: {
      id: 'Lembar {lembar} memuat baris data ({n}) di bawah banyak baris kosong.',
      en: 'The sheet {lembar} has rows of data ({n}) below many blank ones.',
    },
    remedy: {
      id: 'Pastikan baris itu memang data, lalu hapus baris kosongnya.',
      en: 'Make sure that they are data, then delete the blank rows.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-16': {
    severity: 'info',
    when: {
      id: 'Kolom teks berisi angka, sehingga nol di depan bisa hilang.',
      en: 'A column of texts holds numbers, so that leading zeros may be gone.',
    },
    message: {
      id: 'Kolom {label} memuat angka ({n} sel) di tempat teks; nol di depan bisa hilang.',
      en: 'The column {label} holds numbers ({n} cells) where text belongs; zeros in front may be lost.',
    },
    remedy: {
      id: 'Periksa isian itu dan ketik ulang nol yang hilang.',
      en: 'Look at these entries and type lost zeros again.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-17': {
    severity: 'error',
    when: {
      id: 'Kolom berisi nomor 16 angka yang sudah dibulatkan aplikasi lembar kerja.',
      en: 'A column holds 16-digit numbers that a spreadsheet has rounded.',
    },
    message: {
      id: 'Isian ({n} sel) tampaknya nomor 16 angka yang sudah dibulatkan aplikasi lembar kerja.',
      en: 'Entries ({n} cells) look like 16-digit numbers that the spreadsheet program has rounded.',
    },
    remedy: {
      id: 'Hapus isian itu: NIK tidak boleh ditulis di formulir ini.',
      en: 'Delete these entries: identity numbers must not be written in this form.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-19': {
    severity: 'info',
    when: {
      id: 'Lembar data memuat baris jumlah.',
      en: 'A data sheet holds a row of totals.',
    },
    message: {
      id: 'Baris jumlah di lembar {lembar} ({n}) dilewati.',
      en: 'Rows of totals in the sheet {lembar} ({n}) were left out.',
    },
    remedy: { id: 'Tulis jumlah di luar lembar data.', en: 'Write totals outside of the data sheet.' },
    source: 'Rancangan sendiri',
  },
  'VT-20': {
    severity: 'info',
    when: {
      id: 'Lembar data memuat baris judul yang terulang.',
      en: 'A data sheet holds a repeated row of headers.',
    },
    message: {
      id: 'Baris judul yang berulang di lembar {lembar} ({n}) dilewati.',
      en: 'Repeated header rows in the sheet {lembar} ({n}) were left out.',
    },
    remedy: { id: 'Hapus baris judul yang berulang.', en: 'Delete the repeated header rows.' },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
