import type { FieldRules } from '../../kit/field-rule.ts';

/** The workbook and whole sheets. */
export const aturanStrukturBuku = {
  'VT-02': {
    severity: 'error',
    when: {
      id: 'Lembar formulir yang disiapkan di buku kerja ini tidak ada lagi.',
      en: 'A form that this workbook was prepared with is gone.',
    },
    message: {
      id: 'Lembar {lembar} tidak ada, padahal buku kerja ini disiapkan dengan lembar itu.',
      en: 'The sheet {lembar} is not there, although this workbook was prepared with it.',
    },
    remedy: {
      id: 'Kembalikan lembar itu, atau jalankan Perbaiki struktur.',
      en: 'Put the sheet back, or run Repair structure.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-08': {
    severity: 'warning',
    when: {
      id: 'Buku kerja dibuat dengan versi templat yang lain.',
      en: 'The workbook was made with another version of the templates.',
    },
    message: {
      id: 'Buku kerja ini dibuat dengan templat versi {versi}, sedangkan pemeriksaan memakai versi {kini}.',
      en: 'This workbook was made with version {versi} of the template, while the check uses version {kini}.',
    },
    remedy: {
      id: 'Bila versinya lebih lama, pakai templat terbaru untuk periode berikutnya. Bila lebih baru, perbarui Monev TPPO.',
      en: 'If it is an older version, use the latest template for the next period. If it is a later one, update Monev TPPO.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-13': {
    severity: 'info',
    when: {
      id: 'Lembar sedang disaring sehingga sebagian baris tidak tampak.',
      en: 'A filter hides some rows of the sheet.',
    },
    message: {
      id: 'Lembar {lembar} sedang disaring, sehingga sebagian baris tidak tampak; semua baris ikut diperiksa.',
      en: 'The sheet {lembar} is filtered, so that some rows are not shown; all rows are checked.',
    },
    remedy: { id: 'Hapus saringan untuk melihat semua baris.', en: 'Clear the filter to see all rows.' },
    source: 'Rancangan sendiri',
  },
  'VT-24': {
    severity: 'warning',
    when: {
      id: 'Lembar dengan nama lain memuat kolom sebuah formulir.',
      en: 'A sheet with another name has the columns of a form.',
    },
    message: {
      id: 'Lembar ke-{ke} memuat kolom {lembar}, tetapi namanya lain; {n} barisnya tidak dibaca.',
      en: 'Sheet number {ke} has the columns of {lembar} but another name; its {n} rows are not read.',
    },
    remedy: {
      id: 'Pindahkan barisnya ke lembar formulirnya, atau kembalikan nama lembar itu. Bila itu hanya cadangan, simpan di berkas lain.',
      en: 'Move its rows to the sheet of the form, or give the sheet its name back. If it is only a spare copy, keep it in another file.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-15': {
    severity: 'info',
    when: {
      id: 'Buku kerja menghitung tanggal mulai tahun 1904.',
      en: 'The workbook counts days from 1904.',
    },
    message: {
      id: 'Buku kerja ini menghitung tanggal mulai tahun 1904; tanggalnya sudah disesuaikan.',
      en: 'This workbook counts days from 1904; its dates were converted.',
    },
    remedy: {
      id: 'Periksa beberapa tanggal, terutama yang disalin dari berkas lain.',
      en: 'Look at some dates, above all those copied from other files.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-21': {
    severity: 'warning',
    when: {
      id: 'Judul kolom tidak berada di baris pertama.',
      en: 'The headers are not in the first row.',
    },
    message: {
      id: 'Judul kolom di lembar {lembar} tidak berada di baris pertama, melainkan di baris {n}.',
      en: 'The headers of the sheet {lembar} are not in its first row but in row {n}.',
    },
    remedy: {
      id: 'Hapus baris di atas judul, atau jalankan Perbaiki struktur.',
      en: 'Delete the rows above the headers, or run Repair structure.',
    },
    source: 'Rancangan sendiri',
  },
  'VT-30': {
    severity: 'error',
    when: {
      id: 'Isian di lembar Pengaturan tidak dikenal atau tidak dapat dipakai.',
      en: 'An entry of the sheet Pengaturan is not known or cannot be used.',
    },
    message: { id: '{sebab}', en: '{sebab}' },
    remedy: {
      id: 'Perbaiki sel itu di lembar Pengaturan; sementara ini nilai bakunya yang dipakai.',
      en: 'Correct that cell of the sheet Pengaturan; its default is used meanwhile.',
    },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
