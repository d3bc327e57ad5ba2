import type { Text } from '../../core/index.ts';

/** What the consolidator says, on its sheet and in dialogs. */
export const words = {
  title: { id: 'Penggabungan kiriman', en: 'Consolidation of submissions' },
  about: {
    id: 'Isi kolom B pada empat baris di bawah, lalu pilih Monev TPPO Penggabungan › Gabungkan kiriman. Setelah dimulai, lembar ini boleh ditutup: pekerjaan dilanjutkan sendiri setiap lima menit sampai selesai.',
    en: 'Fill in column B of the four rows below, then choose Monev TPPO Penggabungan › Gabungkan kiriman. Once it has begun you may close this spreadsheet: the work goes on by itself every five minutes until it is done.',
  },
  folder: { id: 'Folder kiriman (tautan atau ID)', en: 'Folder of submissions (link or ID)' },
  region: { id: 'Kode wilayah (31.73, 31, atau 00)', en: 'Region code (31.73, 31 or 00)' },
  period: { id: 'Periode (2024-M07; boleh kosong)', en: 'Period (2024-M07; may be empty)' },
  language: { id: 'Bahasa (id atau en)', en: 'Language (id or en)' },
  state: { id: 'Keadaan', en: 'State' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  rows: { id: 'Baris', en: 'Rows' },
  finished: { id: 'Terakhir selesai', en: 'Last finished' },
  headers: [
    { id: 'Berkas', en: 'File' },
    { id: 'Keadaan', en: 'State' },
    { id: 'Baris', en: 'Rows' },
    { id: 'Keterangan', en: 'Remarks' },
  ],
  waiting: { id: 'Menunggu', en: 'Waiting' },
  read: { id: 'Sudah dibaca', en: 'Read' },
  unchanged: { id: 'Tidak berubah', en: 'Unchanged' },
  again: {
    id: 'Google tidak membukanya; dicoba lagi sebentar lagi.',
    en: 'Google did not open it; it will be tried again.',
  },
  listing: { id: 'Mendaftar berkas', en: 'Listing files' },
  reading: { id: 'Membaca kiriman', en: 'Reading submissions' },
  writing: { id: 'Menulis hasil gabungan', en: 'Writing the outcome' },
  done: { id: 'Selesai', en: 'Done' },
  stopped: { id: 'Dihentikan', en: 'Stopped' },
  interrupted: {
    id: 'Terputus oleh Google; dilanjutkan sendiri dalam lima menit',
    en: 'Cut off by Google; it goes on by itself within five minutes',
  },
  unfinished: (said: Text): Text => ({
    id: `${said.id.replace(/\.?$/, '.')} Lembar hasil di spreadsheet ini belum lengkap dan jangan dipakai. Pilih Gabungkan kiriman sampai Selesai.`,
    en: `${said.en.replace(/\.?$/, '.')} The outcome in this spreadsheet is incomplete and must not be used. Choose Gabungkan kiriman until it is Done.`,
  }),
  quota: {
    id: 'Kuota harian Google habis; dilanjutkan sendiri setelah pulih',
    en: "Google's daily quota is used up; it goes on by itself once there is quota again",
  },
  gaveUp: {
    id: 'Berhenti: sudah sehari penuh tidak ada kemajuan. Periksa folder dan izinnya, lalu pilih Gabungkan kiriman lagi.',
    en: 'Stopped: there was no progress for a whole day. Check the folder and its permissions, then choose Gabungkan kiriman again.',
  },
  goesOn: {
    id: 'Pekerjaan dilanjutkan sendiri setiap lima menit; kemajuannya tampil di lembar Penggabungan.',
    en: 'The work goes on by itself every five minutes; the sheet Penggabungan shows how far it is.',
  },
  fillIn: {
    id: 'Isi folder kiriman dan kode wilayah di lembar Penggabungan, lalu pilih Gabungkan kiriman lagi.',
    en: 'Fill in the folder and the region code on the sheet Penggabungan, then choose Gabungkan kiriman again.',
  },
  noLink: {
    id: 'Isi "Folder kiriman" bukan tautan atau ID folder Google Drive. Buka foldernya di Drive, salin alamatnya (…/folders/…), lalu tempel di lembar Penggabungan sel B3.',
    en: 'The "Folder of submissions" is no link or ID of a folder. Open it in Drive, copy its address (…/folders/…) and paste it into cell B3 of the sheet Penggabungan.',
  },
  noFolder: {
    id: 'Folder kiriman di lembar Penggabungan sel B3 tidak ditemukan, atau belum dibagikan kepada akun Google ini. Periksa tautannya, minta akses sebagai Pelihat, lalu ulangi.',
    en: 'The folder in cell B3 of the sheet Penggabungan was not found, or is not shared with this Google account. Check the link, ask for access as a viewer, and try again.',
  },
  noRegion: {
    id: 'Kode wilayah di lembar Penggabungan sel B4 tidak dikenal. Tulis kode kabupaten/kota seperti 31.73, kode provinsi seperti 31, atau 00 untuk nasional.',
    en: 'The region code in cell B4 of the sheet Penggabungan is not known. Write the code of a regency such as 31.73, of a province such as 31, or 00 for the nation.',
  },
  noPeriod: {
    id: 'Periode di lembar Penggabungan sel B5 tidak dikenal. Tulis 2024-M07 (bulan), 2024-T3 (triwulan), 2024-S1 (semester), atau 2024-Y (tahun), atau kosongkan.',
    en: 'The period in cell B5 of the sheet Penggabungan is not known. Write 2024-M07 (month), 2024-T3 (quarter), 2024-S1 (half-year) or 2024-Y (year), or leave it empty.',
  },
  ownSheets: (sheets: readonly string[]): Text => {
    const named = sheets.map((sheet) => `"${sheet}"`).join(', ');
    return {
      id: `Spreadsheet ini sudah memuat lembar ${named} yang bukan hasil penggabungan, sehingga tidak ada yang diubah. Ganti nama lembar itu, atau pakai spreadsheet kosong untuk penggabungan.`,
      en: `This spreadsheet has sheets that are not the outcome of a consolidation, so nothing was changed: ${named}. Rename them, or use an empty spreadsheet.`,
    };
  },
  tooManyFiles: (most: number): Text => ({
    id: `Folder itu memuat lebih dari ${most} berkas. Bagi menurut periode atau wilayah ke beberapa folder, lalu gabungkan satu per satu.`,
    en: `That folder holds more than ${most} files. Divide it by period or region into several folders and consolidate each.`,
  }),
  tooLarge: (megabytes: number): Text => ({
    id: `Berkas lebih besar dari ${megabytes} MB, sehingga tidak dapat dibaca di Google Drive dalam enam menit. Gabungkan dengan monev consolidate di komputer.`,
    en: `The file is larger than ${megabytes} MB, so it cannot be read in Google Drive within six minutes. Use monev consolidate on a computer.`,
  }),
  shortcut: {
    id: 'Ini pintasan ke berkas di tempat lain. Masukkan berkasnya sendiri ke folder kiriman.',
    en: 'This is a shortcut to a file elsewhere. Put the file itself into the folder.',
  },
  unopened: {
    id: 'Berkas ini tidak dapat dibuka setelah beberapa kali dicoba. Periksa apakah akun ini boleh membukanya dan apakah ukurannya wajar, lalu gabungkan lagi.',
    en: 'This file could not be opened in several attempts. Check that this account may open it and that it is not too large, then consolidate again.',
  },
  tooManyCells: (cells: number): Text => ({
    id: `Hasilnya memerlukan ${cells} sel, lebih dari 10.000.000 sel yang muat dalam satu spreadsheet Google. Hapus lembar lain dari spreadsheet ini, atau gabungkan dengan monev consolidate di komputer.`,
    en: `The outcome takes ${cells} cells, more than the 10,000,000 of one Google spreadsheet. Delete other sheets of this spreadsheet, or use monev consolidate on a computer.`,
  }),
  nothingThere: {
    id: 'Tidak ada spreadsheet, berkas .xlsx, atau .csv di folder itu maupun di dalam foldernya.',
    en: 'There is no spreadsheet, .xlsx or .csv file in that folder or in the folders in it.',
  },
  nothingToMerge: {
    id: 'Tidak satu pun berkas dapat digabung, sehingga tidak ada hasil yang ditulis. Alasannya ada di setiap baris di bawah.',
    en: 'None of the files can be merged, so no outcome was written. Each row below says why.',
  },
  unregistered: {
    id: 'Berkas ini tidak dapat dibaca untuk daftar kiriman. Periksa dengan monev check di komputer.',
    en: 'This file could not be read for the register of submissions. Check it with monev check on a computer.',
  },
  nothingRunning: { id: 'Tidak ada penggabungan yang berjalan.', en: 'No consolidation is running.' },
  forgotten: {
    id: 'Hasil bacaan dihapus. Penggabungan berikutnya membaca semua berkas lagi.',
    en: 'What was read is deleted. The next consolidation reads all files again.',
  },
  countOf: (done: number, total: number): Text => ({
    id: `${done} dari ${total} berkas`,
    en: `${done} of ${total} files`,
  }),
} as const;
