import type { Text } from '../core/index.ts';

type Name =
  | 'monev'
  | 'template'
  | 'import'
  | 'check'
  | 'score'
  | 'tidy'
  | 'repair'
  | 'erase'
  | 'nil'
  | 'new-period'
  | 'submit'
  | 'verify'
  | 'return'
  | 'approve'
  | 'final'
  | 'revise'
  | 'register'
  | 'link'
  | 'consolidate'
  | 'indicators'
  | 'sql'
  | 'explain'
  | 'export'
  | 'report'
  | 'rules'
  | 'sample'
  | 'demo';

/** What each command does and takes, as `--help` prints it. */
export const help: Readonly<Record<Name, Text>> = {
  monev: {
    id: `Monev TPPO: formulir dan pemeriksaan data Gugus Tugas PP TPPO pada berkas .xlsx

Cara pakai: monev PERINTAH [pilihan]

  template   membuat buku kerja kosong yang siap diisi
  import     memasukkan baris dari CSV atau lembar lain ke sebuah formulir
  check      memeriksa buku kerja yang sudah diisi
  score      menilai hotel, kinerja gugus tugas, dan mutu data
  tidy       merapikan isian: label, tanggal, angka, spasi, dan kode
  repair     memperbaiki struktur buku kerja yang rusak
  erase      menghapus data seorang korban, misalnya persetujuannya ditarik
  nil        menyatakan formulir nihil setelah sumbernya diperiksa
  new-period memulai bulan atau tahun berikutnya
  submit     mengirim buku kerja: memeriksa, menyegel, dan menguncinya
  verify     memeriksa apakah isinya masih sama dengan yang dikirim
  return     mengembalikan kiriman untuk diperbaiki, dengan alasan
  approve    menyetujui kiriman
  final      menyatakan kiriman final
  revise     membuka revisi atas kiriman final, dengan alasan
  register   mendaftar siapa yang sudah dan belum mengirim, dengan pengingat
  link       membuat sidik tautan tanpa menyimpan identitas
  consolidate menggabungkan kiriman banyak instansi atau wilayah
  indicators menghitung indikator dari satu atau banyak buku kerja
  sql        menulis barisnya sebagai tabel datar, dengan indikator dalam SQL
  explain    menjelaskan satu angka atau skor sampai ke barisnya
  export     menulis paket data terbuka (CSV dan keterangannya)
  report     membuat laporan: lembar ringkasan, dokumen Word, edisi publik
  rules      mendaftar semua aturan pemeriksaan
  sample     membuat data contoh dengan kesalahan yang diketahui
  demo       memperlihatkan semuanya sekali jalan

Tambahkan --help setelah perintah untuk penjelasannya, dan --locale en untuk bahasa Inggris.`,
    en: `Monev TPPO: forms and data checks of Indonesia's anti-trafficking task forces, on .xlsx files

Usage: monev COMMAND [options]

  template   makes an empty workbook, ready to be filled
  import     brings rows of a CSV or another sheet into a form
  check      checks workbooks that were filled
  score      scores hotels, the task force and the quality of the data
  tidy       tidies entries: labels, days, numbers, spaces and codes
  repair     repairs the structure of a damaged workbook
  erase      erases the data of one victim, such as when she withdraws consent
  nil        declares forms nil once the sources were checked
  new-period begins the next month or year
  submit     sends a workbook: checks, seals and locks it
  verify     tells whether a workbook still holds what was sent
  return     returns a submission for corrections, with a reason
  approve    approves a submission
  final      makes a submission final
  revise     opens a revision of a final submission, with a reason
  register   lists who has sent and who has not, with reminders
  link       makes link fingerprints and keeps no identity
  consolidate merges the submissions of many agencies or regions
  indicators computes the indicators of one or many workbooks
  sql        writes their rows as flat tables, with the indicators in SQL
  explain    explains one figure or score down to its rows
  export     writes an open data package (CSV with a descriptor)
  report     makes reports: summary tabs, a Word document, a public edition
  rules      lists all rules of the check
  sample     makes sample data with known mistakes
  demo       shows everything in one go

Add --help after a command for its options, and --locale id for Indonesian.`,
  },
  template: {
    id: `Membuat buku kerja kosong untuk satu instansi di satu wilayah.

  monev template --region 31.73 --period 2024-M07 --out BERKAS.xlsx

  --region KODE        kode wilayah Kemendagri: 31.73, 31, atau 00
  --period PERIODE     2024-M07, 2024-T3, 2024-S1, atau 2024-Y
  --agency KODE        instansi pengirim, misalnya DPPPA
  --templates T01,T02  formulir yang dimuat; semuanya bila tidak ditulis
  --form T05           tambahkan lembar T05 Formulir: satu halaman untuk satu
                       kunjungan, dicetak atau diisi di ponsel
  --settings BERKAS    pengaturan: jadwal dan tenggat yang ditampilkan di sampul
  --rows N             baris yang disiapkan di setiap formulir (2000); tulis 25
                       untuk formulir kosong yang akan dicetak
  --out BERKAS         berkas yang dibuat; tidak pernah menimpa tanpa --force
  --force              ganti berkas yang sudah ada`,
    en: `Makes an empty workbook for one agency in one region.

  monev template --region 31.73 --period 2024-M07 --out FILE.xlsx

  --region CODE        region code: 31.73, 31 or 00
  --period PERIOD      2024-M07, 2024-T3, 2024-S1 or 2024-Y
  --agency CODE        the sending agency, such as DPPPA
  --templates T01,T02  the forms to include; all when not given
  --form T05           add the sheet T05 Formulir: one page for one visit, to
                       print or to fill on a telephone
  --settings FILE      settings: the schedule and deadlines that the cover shows
  --rows N             prepared rows on each form (2000); write 25 for blank
                       forms that are to be printed
  --out FILE           the file to make; never overwritten without --force
  --force              replace an existing file`,
  },
  import: {
    id: `Memasukkan baris dari berkas CSV atau lembar .xlsx lain ke sebuah formulir. Berkas masukan tidak diubah.

  monev import BUKU.xlsx --template T02 --from DATA.csv --out HASIL.xlsx

  --template T02       formulir yang menerima baris
  --from BERKAS        sumbernya; pengodean dan pemisah CSV dikenali sendiri
  --sheet NAMA         lembar sumber, bila sumbernya .xlsx; "T05 Formulir" yang
                       sudah diisi menjadi satu baris T05
  --mapping BERKAS     pemetaan kolom dalam JSON; tanpa ini pemetaan diusulkan
  --save-mapping BERKAS  simpan pemetaan yang dipakai, untuk disunting
  --accept-guesses     impor juga kolom yang baru dugaan
  --dry-run            hanya tunjukkan usulan dan hasilnya, tanpa menulis
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         buku kerja hasil; tidak pernah menimpa tanpa --force
  --force              ganti berkas yang sudah ada

Kode keluar: 0 semua baris masuk, 1 ada baris ditolak, 2 tidak dapat diimpor.`,
    en: `Brings rows of a CSV file or of another .xlsx sheet into a form. Input files are not changed.

  monev import BOOK.xlsx --template T02 --from DATA.csv --out RESULT.xlsx

  --template T02       the form that takes the rows
  --from FILE          the source; encoding and separator of a CSV are recognised
  --sheet NAME         the source sheet, if the source is an .xlsx; a filled
                       "T05 Formulir" becomes one row of T05
  --mapping FILE       a mapping of columns in JSON; without it one is proposed
  --save-mapping FILE  save the mapping that is used, to edit it
  --accept-guesses     import columns that are only guessed, too
  --dry-run            only show the proposal and the result, write nothing
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the resulting workbook; never overwritten without --force
  --force              replace an existing file

Exit code: 0 all rows came in, 1 a row was refused, 2 nothing can be imported.`,
  },
  check: {
    id: `Memeriksa satu atau beberapa buku kerja. Berkas masukan tidak pernah diubah.

  monev check BERKAS.xlsx [BERKAS.xlsx ...] [--with LAIN.xlsx ...]

  --with BERKAS ...    buku kerja lain: periode sebelumnya, atau tempat kode rujukan
                       boleh ditemukan
  --settings BERKAS    pengaturan (.xlsx dengan lembar Pengaturan, atau .csv): jadwal,
                       tenggat, hari libur
  --annotate BERKAS    simpan salinan dengan sel berwarna, catatan, dan lembar
                       Hasil Pemeriksaan (untuk satu berkas masukan)
  --force              ganti berkas --annotate yang sudah ada
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 tanpa galat, 1 ada galat, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Checks one or more workbooks. Input files are never changed.

  monev check FILE.xlsx [FILE.xlsx ...] [--with OTHER.xlsx ...]

  --with FILE ...      other workbooks: earlier periods, or where referenced codes
                       may be found
  --settings FILE      settings (.xlsx with a sheet Pengaturan, or .csv): schedule,
                       deadlines, holidays
  --annotate FILE      save a copy with coloured cells, notes and the sheet
                       Hasil Pemeriksaan (for one input file)
  --force              replace an existing --annotate file
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today

Exit code: 0 no error, 1 at least one error, 2 a file cannot be read or the call is wrong.`,
  },
  score: {
    id: `Menilai hotel yang dimonev, kinerja gugus tugas, dan mutu data kiriman, atas gabungan buku kerja.

  monev score BERKAS.xlsx [BERKAS.xlsx ...]

  --period PERIODE     2024-M07, 2024-T3, 2024-S1, atau 2024-Y (periode pada sampul)
  --region KODE        hanya wilayah ini dan di bawahnya, misalnya 31 atau 31.73
  --previous BERKAS .. buku kerja tahun sebelumnya, tempat kode rujukan boleh ditemukan
  --settings BERKAS    pengaturan (.xlsx dengan lembar Pengaturan, atau .csv): bobot dan
                       ambang yang berlaku di wilayah dan tahun tertentu
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 skor dihitung, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Scores the hotels visited, the performance of the task force and the quality of the data sent,
over some workbooks together.

  monev score FILE.xlsx [FILE.xlsx ...]

  --period PERIOD      2024-M07, 2024-T3, 2024-S1 or 2024-Y (that of the covers)
  --region CODE        only this region and those below it, such as 31 or 31.73
  --previous FILE ...  workbooks of the year before, where referenced codes may be found
  --settings FILE      settings (.xlsx with a sheet Pengaturan, or .csv): weights and
                       thresholds that hold in a region and year
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today

Exit code: 0 the scores were computed, 2 a file cannot be read or the call is wrong.`,
  },
  report: {
    id: `Membuat laporan dari satu atau banyak buku kerja bersama-sama: lembar R01 sampai R15 dengan tabel,
grafik, dan kalimatnya; laporan internal juga memuat Paket Rekap dan Jejak Angka.

  monev report BERKAS.xlsx [BERKAS.xlsx ...] --out LAPORAN.xlsx

  --out BERKAS         laporan yang dibuat; tidak pernah menimpa tanpa --force
  --docx BERKAS        laporan yang sama sebagai dokumen Word
  --public             edisi publik: angka kecil disamarkan, yang internal tidak dimuat
  --k N                ambang penyamaran: 3, 5 (biasa), 10, atau 11
  --round 5            juga bulatkan angka orang, kasus, dan perkara yang ditampilkan ke
                       kelipatan 5 terdekat; persentase dihitung dari angka bulat itu
  --ledger BERKAS      catatan angka yang pernah ditampilkan atau disamarkan; dibaca dan
                       diperbarui, agar laporan berikutnya tidak membocorkan yang lama.
                       Simpan di dalam kantor: isinya angka yang disamarkan. Satu catatan
                       untuk provinsi dan semua kotanya
  --accept             tetap buat walau ada angka yang tidak dapat lagi dilindungi
  --why                sebutkan mengapa setiap angka disamarkan (hanya untuk petugas)
  --tabs R01,R08       hanya lembar ini; semuanya bila tidak ditulis
  --paper F4           kertas A4 (biasa) atau F4; tanpa ini menurut pengaturan kertas
  --live               rumus hidup di Jejak Angka berapa pun barisnya; biasanya hanya sampai
                       4.000 baris per formulir, karena selebihnya lama dihitung
  --period PERIODE     2024-M07, 2024-T3, 2024-S1, atau 2024-Y (periode pada sampul)
  --region KODE        hanya wilayah ini dan di bawahnya, misalnya 31 atau 31.73
  --previous BERKAS .. yang lebih dahulu, untuk dibandingkan: buku kerja, Paket Rekap,
                       atau laporan internal yang memuatnya; laporan periode yang sama
                       menandai angka yang berubah dengan (r); dengan --public
                       hanya buku kerja
  --settings BERKAS    pengaturan: penduduk, hotel terdaftar, bobot, ambang, kop_alamat, kertas
  --force              ganti berkas yang sudah ada
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 laporan dibuat, 1 ada angka yang tidak dapat lagi dilindungi dan tidak ada yang
ditulis, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Makes a report of one or many workbooks together: the sheets R01 to R15 with tables, charts and
sentences; an internal report also has the package of figures and the trail of each figure.

  monev report FILE.xlsx [FILE.xlsx ...] --out REPORT.xlsx

  --out FILE           the report; never replaces a file without --force
  --docx FILE          the same report as a Word document
  --public             the public edition: small numbers masked, nothing internal
  --k N                the masking threshold: 3, 5 (usual), 10 or 11
  --round 5            also round the shown numbers of persons, cases and files to the
                       nearest 5; percentages are computed from the rounded numbers
  --ledger FILE        the record of numbers that were shown or masked before; read and
                       renewed, so that the next report does not give away the last one.
                       Keep it inside the office: it holds the masked numbers. One record
                       for a province and all its cities
  --accept             make it although numbers can no longer be protected
  --why                say why each number is masked (for staff only)
  --tabs R01,R08       only these sheets; all without it
  --paper F4           the paper, A4 (usual) or F4; without it as the setting kertas says
  --live               live formulas in Jejak Angka whatever the number of rows; usually up to
                       4,000 rows a form, since more take long to compute
  --period PERIOD      2024-M07, 2024-T3, 2024-S1 or 2024-Y (that of the covers)
  --region CODE        only this region and those below it, such as 31 or 31.73
  --previous FILE ...  what came before, to compare with: workbooks, packages of indicators,
                       or internal reports that hold one; a report of the same period marks
                       the figures that have changed with (r); with --public only
                       workbooks
  --settings FILE      settings: residents, registered hotels, weights, thresholds, kop_alamat,
                       kertas (paper)
  --force              replace a file that is there
  --today YYYY-MM-DD   take this day as today

Exit code: 0 the report was made, 1 numbers can no longer be protected and nothing was written,
2 a file cannot be read or the call is wrong.`,
  },
  tidy: {
    id: `Merapikan isian yang artinya pasti: label pilihan, tanggal dan angka yang berupa teks, spasi
berlebih, pilihan ganda, serta kode dan ID baris yang belum ada. Isian yang belum pasti artinya
hanya disebutkan. Arti isian, format sel, dan rumus tidak berubah; berkas masukan tidak diubah.

  monev tidy BERKAS.xlsx --out HASIL.xlsx [--with LAIN.xlsx ...]

  --out BERKAS         salinan yang sudah rapi
  --dry-run            hanya perlihatkan yang akan diubah; --out tidak perlu
  --with BERKAS ...    buku kerja lain, agar nomor kode baru tidak sama
  --settings BERKAS    pengaturan, antara lain awal nomor kode instansi (awal_urut_T01)
  --format json        hasil untuk program lain, di keluaran baku
  --force              ganti berkas --out yang sudah ada
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 tanpa galat sesudah dirapikan, 1 masih ada galat, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Tidies entries whose meaning is certain: labels of choices, days and numbers written as text,
needless spaces, doubled choices, and codes and row IDs that are missing. Entries whose meaning is
not certain are only listed. Meanings, formats and formulas stay; the input file is never changed.

  monev tidy FILE.xlsx --out RESULT.xlsx [--with OTHER.xlsx ...]

  --out FILE           the tidied copy
  --dry-run            only show what would change; --out is not needed
  --with FILE ...      other workbooks, so that new codes do not collide
  --settings FILE      settings, such as where an agency's codes start (awal_urut_T01)
  --format json        a result for other programs, on standard output
  --force              replace an existing --out file
  --today YYYY-MM-DD   take this day as today

Exit code: 0 no error after tidying, 1 at least one error left, 2 a file cannot be read or the call is wrong.`,
  },
  repair: {
    id: `Memperbaiki struktur: lembar dan kolom yang hilang, ganda, atau berpindah, baris kode yang rusak, sel gabungan,
dan daftar pilihan yang tertimpa. Isian tetap persis sama; berkas masukan tidak pernah diubah.

  monev repair BERKAS.xlsx --out HASIL.xlsx
  monev repair BERKAS.xlsx --dry-run

  --dry-run            hanya tampilkan apa yang akan diperbaiki
  --out BERKAS         salinan yang diperbaiki
  --all                juga lembar dengan isi sel yang tidak dapat dibawa; alamat selnya ditampilkan
  --rows N             baris yang disiapkan bila buku kerja tidak menunjukkannya (2000)
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 semua diperbaiki, 1 ada yang belum, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Repairs the structure: sheets and columns that are missing, doubled or moved, damaged column codes, merged cells,
and drop-down lists that were pasted over. Entries stay exactly as they are; the input file is never changed.

  monev repair FILE.xlsx --out RESULT.xlsx
  monev repair FILE.xlsx --dry-run

  --dry-run            only show what would be repaired
  --out FILE           the repaired copy
  --all                also sheets with cells that cannot be carried; their addresses are shown
  --rows N             prepared rows where the workbook does not show how many (2000)
  --force              replace an existing --out file

Exit code: 0 all repaired, 1 something is left, 2 the file cannot be read or the call is wrong.`,
  },
  export: {
    id: `Menulis buku kerja sebagai paket data (Frictionless Data Package) yang dibaca program lain: CSV, daftar kode,
lisensi, dan datapackage.json yang menjelaskan setiap kolom.

  monev export BUKU.xlsx|FOLDER … --to datapackage --out HASIL

  --out HASIL          folder hasil: data/*.csv, kode/*.csv, data/paket-rekap.json, datapackage.json, README.md
  --public             hanya kolom yang terbuka untuk umum, tanpa Paket Rekap; jumlah anak dan penyandang
                       disabilitas yang kecil ditulis *
  --k N                ambang penyamaran: 3, 5 (biasa), 10, atau 11
  --period, --region, --previous, --settings, --today  seperti monev indicators
  --force              ganti berkas yang sudah ada di folder itu

Baris T01 sampai T04 dan kolom sensitif tidak pernah ikut; angkanya ada di Paket Rekap, yang tidak disamarkan.

Kode keluar: 0 disimpan, 1 ada identitas di buku kerja sehingga tidak ada yang disimpan, 2 berkas tidak terbaca.`,
    en: `Writes workbooks as a data package (Frictionless Data Package) that other programs read: CSV, code lists,
licences, and datapackage.json, which describes every column.

  monev export FILE.xlsx|FOLDER … --to datapackage --out RESULT

  --out RESULT         the folder: data/*.csv, kode/*.csv, data/paket-rekap.json, datapackage.json, README.md
  --public             only columns that are open to everybody, without Paket Rekap; small numbers of
                       children and of people with disabilities are written *
  --k N                the masking threshold: 3, 5 (usual), 10 or 11
  --period, --region, --previous, --settings, --today  as monev indicators
  --force              replace files that are in the folder

Rows of T01 to T04 and sensitive columns are never in it; their figures are in Paket Rekap, which is not masked.

Exit code: 0 saved, 1 a workbook holds an identity and nothing was saved, 2 a file cannot be read.`,
  },
  sql: {
    id: `Menulis baris buku kerja sebagai tabel datar untuk pangkalan data, dengan keenam
puluh indikator dalam SQL (DuckDB dan BigQuery).

  monev sql BUKU.xlsx [BUKU2.xlsx …] --out FOLDER

  --out FOLDER         satu CSV untuk setiap tabel; indikator.sql; duckdb.sql, yang
                       memuat tabelnya lalu menghitung. Yang tidak diketahui: \\N
  --period, --region, --previous, --settings, --today  seperti monev indicators
  --force              ganti berkas yang sudah ada di folder itu

Tabel t01 sampai t04 memuat data per korban, tanpa isian bebas: simpan di tempat
buku kerjanya boleh berada. Hanya kolom yang dibaca indikator yang ditulis.`,
    en: `Writes the rows of workbooks as flat tables for a database, with the sixty
indicators in SQL (DuckDB and BigQuery).

  monev sql FILE.xlsx [FILE2.xlsx …] --out FOLDER

  --out FOLDER         a CSV for each table; indikator.sql; duckdb.sql, which loads
                       the tables and computes. What is not known: \\N
  --period, --region, --previous, --settings, --today  as monev indicators
  --force              replace files that are in the folder

The tables t01 to t04 hold data of single victims, without free texts: keep them
where their workbooks may be. Only columns that indicators read are written.`,
  },
  consolidate: {
    id: `Menggabungkan kiriman dari banyak instansi menjadi satu buku kerja. Berkas masukan tidak diubah.

  monev consolidate FOLDER --out GABUNGAN.xlsx [--report LAPORAN.xlsx]

  FOLDER               semua .xlsx dan .csv di dalamnya, juga di subfolder; setiap
                       berkas diberi putusan sebelum ada yang digabung
  --out BERKAS         hasilnya: baris T01 sampai T11 dari satu kabupaten/kota, atau
                       Paket Rekap gabungan dan baris T05 sampai T11 dari beberapa;
                       lembar Konsolidasi memuat putusan, hitungan, dan temuan
  --report BERKAS      buat juga laporan kabupaten/kotanya, seperti monev report
  --region KODE        wilayah yang digabung; wilayah kebanyakan berkas bila tidak ditulis
  --period PERIODE     periode yang digabung; periode kebanyakan berkas bila tidak ditulis
  --jobs N             banyaknya berkas yang dibaca bersamaan; hasilnya selalu sama
  --keep               simpan folder kerja GABUNGAN.xlsx.kerja agar lain kali berkas
                       yang tidak berubah dilewati; folder itu memuat baris korban
  --settings BERKAS    pengaturan: jadwal, tenggat, hari libur
  --force              ganti berkas yang sudah ada
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Bila terputus, ulangi perintah yang sama: berkas yang sudah dibaca tidak dibaca lagi.
Kode keluar: 0 semua digabung, 1 ada berkas atau baris yang tidak, 2 tidak ada yang dapat digabung.`,
    en: `Merges the submissions of many agencies into one workbook. Input files are not changed.

  monev consolidate FOLDER --out MERGED.xlsx [--report REPORT.xlsx]

  FOLDER               every .xlsx and .csv in it and in its subfolders; each file
                       gets a verdict before anything is merged
  --out FILE           the outcome: rows of T01 to T11 of one regency, or the
                       indicator packages added up and rows of T05 to T11 of several;
                       the sheet Konsolidasi holds verdicts, counts and findings
  --report FILE        make the report of the regency too, like monev report
  --region CODE        the region to merge; that of most files when not given
  --period PERIOD      the period to merge; that of most files when not given
  --jobs N             how many files are read at a time; the outcome is the same
  --keep               keep the work folder MERGED.xlsx.kerja so that unchanged files
                       are skipped next time; it holds rows about victims
  --settings FILE      settings: schedule, deadlines, holidays
  --force              replace an existing file
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today

When it was cut off, give the same command again: files that were read are not read again.
Exit code: 0 everything was merged, 1 a file or row was not, 2 nothing can be merged.`,
  },
  indicators: {
    id: `Menghitung enam puluh indikator dari satu atau banyak buku kerja bersama-sama.

  monev indicators BUKU.xlsx [BUKU2.xlsx …]

  --by w,u             rincian satu per satu: w wilayah, p bulan, s jenis kelamin,
                       u kelompok usia, a anak, e bentuk eksploitasi, n kewargane-
                       garaan, jenis, sasaran, g, unsur, i, k, sumber; w*u bersama
  --only IND-04,16     hanya indikator ini
  --period PERIODE     2024-M07, 2024-T3, 2024-S1, atau 2024-Y; bila tidak ditulis,
                       periode pada sampul
  --region KODE        hanya buku kerja dari wilayah ini dan di bawahnya
  --previous BERKAS …  buku kerja tahun lalu, untuk perbandingan
  --settings BERKAS    pengaturan: penduduk, hotel terdaftar, batas hari
  --today TANGGAL      hari ini, misalnya 2024-08-08
  --format json        untuk program lain`,
    en: `Computes the sixty indicators of one or many workbooks together.

  monev indicators FILE.xlsx [FILE2.xlsx …]

  --by w,u             breakdowns one by one: w region, p month, s sex, u age
                       group, a child, e form of exploitation, n citizenship,
                       jenis, sasaran, g, unsur, i, k, sumber; w*u together
  --only IND-04,16     only these indicators
  --period PERIOD      2024-M07, 2024-T3, 2024-S1 or 2024-Y; if not given, the
                       period on the covers
  --region CODE        only workbooks of this region and below it
  --previous FILE …    workbooks of the year before, for comparisons
  --settings FILE      settings: residents, registered hotels, limits of days
  --today DAY          today, such as 2024-08-08
  --format json        for other programs`,
  },
  explain: {
    id: `Menjelaskan asal satu indikator atau skor: definisi, pembilang, penyebut, baris yang dihitung, baris
yang tidak dihitung beserta sebabnya, dan untuk skor apa yang akan mengubahnya.

  monev explain IND-23 BUKU.xlsx [BUKU2.xlsx …]
  monev explain KH-3173-2024-0001 BUKU.xlsx   satu kunjungan hotel
  monev explain SKOR-HOTEL BUKU.xlsx          semua hotel dalam wilayah
  monev explain SKOR-GT BUKU.xlsx             kinerja gugus tugas; B1A sampai B8: satu komponen
  monev explain SKOR-MUTU BUKU.xlsx           mutu data; KL, VL, KS, TW, KU: satu dimensi

Pilihan --period, --region, --previous, --settings, --today, dan --format json sama dengan
monev indicators.`,
    en: `Explains where an indicator or score comes from: definition, numerator, denominator, the rows that
count, those that do not and why, and for scores what would change them.

  monev explain IND-23 FILE.xlsx [FILE2.xlsx …]
  monev explain KH-3173-2024-0001 FILE.xlsx   one visit to a hotel
  monev explain SKOR-HOTEL FILE.xlsx          all hotels of the region
  monev explain SKOR-GT FILE.xlsx             performance of the task force; B1A to B8: one component
  monev explain SKOR-MUTU FILE.xlsx           data quality; KL, VL, KS, TW, KU: one dimension

The options --period, --region, --previous, --settings, --today and --format json are those of
monev indicators.`,
  },
  rules: {
    id: `Mendaftar semua aturan: kapan muncul, pesannya, yang perlu dilakukan, dan contohnya.

  monev rules

  --format json        daftar untuk program lain`,
    en: `Lists all rules: when each comes up, what it says, what to do, and an example.

  monev rules

  --format json        the list for other programs`,
  },
  erase: {
    id: `Menghapus data seorang korban: isi barisnya di T02, layanannya di T03, kodenya di lembar lain, catatan sel,
dan sisa-sisanya di dalam berkas. Yang tersisa hanya kode, alasan, dan tanggal, agar jumlah korban tetap benar
dan nomor kode tidak dipakai lagi. Penghapusan tidak dapat dibatalkan; berkas masukan tidak diubah, jadi hapus
berkas itu sendiri sesudahnya.

  monev erase BERKAS.xlsx --victim KB-3173-2024-0007 --reason ALASAN --dry-run
  monev erase BERKAS.xlsx --victim KB-3173-2024-0007 --reason ALASAN --out HASIL.xlsx

  --victim KODE        kode korban di T02
  --reason ALASAN      PERSETUJUAN_DITARIK, PERMINTAAN_KORBAN, atau SALAH_ORANG (bukan
                       korban dalam kasus ini; jumlah korban kasusnya berkurang)
  --dry-run            hanya perlihatkan berapa yang akan dihapus
  --out BERKAS         salinan tanpa data korban itu
  --force              ganti berkas --out yang sudah ada
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 terhapus atau sudah terhapus, 1 masih ada sisa yang harus dihapus sendiri, 2 kode tidak ada,
berkas tidak terbaca, atau perintah salah.`,
    en: `Erases the data of one victim: what her row in T02 holds, her services in T03, her code on other sheets, notes
on cells, and what is left of them inside the file. Only codes, the reason and the day stay, so that the number
of victims remains right and no code is used again. It cannot be taken back; the input file is not changed, so
delete that file yourself afterwards.

  monev erase FILE.xlsx --victim KB-3173-2024-0007 --reason REASON --dry-run
  monev erase FILE.xlsx --victim KB-3173-2024-0007 --reason REASON --out RESULT.xlsx

  --victim CODE        her code in T02
  --reason REASON      PERSETUJUAN_DITARIK (consent withdrawn), PERMINTAAN_KORBAN (her
                       request) or SALAH_ORANG (no victim of this case; the number of
                       victims of the case goes down)
  --dry-run            only show how much would be erased
  --out FILE           the copy without her data
  --force              replace an existing --out file
  --today YYYY-MM-DD   take this day as today

Exit code: 0 erased now or before, 1 something is left to be deleted by hand, 2 nobody has the code, the file
cannot be read, or the call is wrong.`,
  },
  nil: {
    id: `Menyatakan formulir nihil di sampul, setelah sumbernya diperiksa.

  monev nil BERKAS.xlsx --templates T01,T02 --sources UPTD_PPA,POLRES --out HASIL.xlsx

  --templates T01,T02  formulir yang dinyatakan nihil; bila tidak ditulis, semua
                       yang wajib, belum dijawab, dan tidak memuat baris periode ini
  --sources KODE,KODE  sumber yang sudah diperiksa: UPTD_PPA, POLRES, DINSOS, RS,
                       KEL_DESA, SIMFONI, LSM; ditambahkan pada yang sudah ada.
                       T01 dan T02 perlu dua, salah satunya UPTD_PPA atau POLRES
  --out BERKAS         berkas hasil; berkas masukan tidak pernah ditimpa
  --settings BERKAS    pengaturan, misalnya jadwal pelaporan
  --today YYYY-MM-DD   hitung seolah-olah hari ini tanggal itu
  --force              boleh menimpa berkas hasil yang sudah ada

Formulir yang memuat baris untuk periode ini ditolak. Jawaban yang sudah ada di
sampul tidak diganti, kecuali formulirnya disebut.

Kode keluar: 0 berhasil, 1 ditolak dengan sebabnya, 2 berkas tidak terbaca.`,
    en: `Declares forms nil on the cover, once the sources were checked.

  monev nil FILE.xlsx --templates T01,T02 --sources UPTD_PPA,POLRES --out RESULT.xlsx

  --templates T01,T02  the forms to declare nil; without it all that are due, not
                       answered yet and without a row of the period
  --sources CODE,CODE  who was asked: UPTD_PPA, POLRES, DINSOS, RS, KEL_DESA,
                       SIMFONI, LSM; added to those that stand there already. T01
                       and T02 need two, one of them UPTD_PPA or POLRES
  --out FILE           the resulting file; the input is never overwritten
  --settings FILE      settings, such as when forms are due
  --today YYYY-MM-DD   as if today were that day
  --force              may overwrite an existing result

Forms with rows of the period are refused. What the cover says already stays
unless the form is named.

Exit code: 0 done, 1 refused with the reason, 2 the file cannot be read.`,
  },
  'new-period': {
    id: `Memulai periode berikutnya dari buku kerja yang ada.

  monev new-period BERKAS.xlsx --period 2024-M08 --out HASIL.xlsx

  --period PERIODE     periode baru: 2024-M08, 2024-T4, 2025-S1, 2025-Y
  --rows N             baris yang disiapkan di buku kerja tahun baru (2000)
  --out BERKAS         berkas hasil; berkas masukan tidak pernah ditimpa
  --settings BERKAS    pengaturan, misalnya tenggat
  --today YYYY-MM-DD   hitung seolah-olah hari ini tanggal itu
  --force              boleh menimpa berkas hasil yang sudah ada

Dalam tahun yang sama register diteruskan: semua baris tetap, dan sampul dimulai
lagi sebagai draf tanpa pernyataan. Tahun baru berarti buku kerja baru: kasus yang
belum selesai dengan korbannya, layanan yang menunggu atau berjalan, perkara yang
belum inkracht atau dihentikan, aksi dan temuan yang belum selesai, anggota, dan
regulasi yang berlaku dibawa apa adanya, beserta lembar Pengaturan. Banyaknya
yang dibawa dan yang tetap disebut per formulir.

Kode keluar: 0 berhasil, 1 ditolak dengan sebabnya, 2 berkas tidak terbaca.`,
    en: `Begins the next period from a workbook that is there.

  monev new-period FILE.xlsx --period 2024-M08 --out RESULT.xlsx

  --period PERIOD      the new period: 2024-M08, 2024-T4, 2025-S1, 2025-Y
  --rows N             rows prepared in the workbook of a new year (2000)
  --out FILE           the resulting file; the input is never overwritten
  --settings FILE      settings, such as deadlines
  --today YYYY-MM-DD   as if today were that day
  --force              may overwrite an existing result

Within a year the register goes on: all rows stay, and the cover begins anew as a
draft without declarations. A new year means a new workbook: cases that are not
finished with their victims, services that are waited for or given, files without
a final outcome, actions and findings that are not finished, members, and
regulations in force go on as they are, with the sheet Pengaturan. How many rows
go on and how many stay is told form by form.

Exit code: 0 done, 1 refused with the reason, 2 the file cannot be read.`,
  },
  submit: {
    id: `Mengirim buku kerja: diperiksa seluruhnya, lalu diberi ID, tanggal, versi, dan segel, dan isiannya dikunci.
Syaratnya: tidak ada galat, setiap peringatan sudah dijawab, dan sampul sudah menyatakan ada data atau nihil.
Bila dikirim lagi, yang berubah sejak versi sebelumnya didaftar sel demi sel. Berkas masukan tidak diubah.

  monev submit BERKAS.xlsx --out KIRIMAN.xlsx
  monev submit KIRIMAN.xlsx --withdraw --out DRAF.xlsx

  --withdraw           batalkan pengiriman selama belum diterima
  --with LAIN.xlsx     buku kerja lain tempat kode rujukan dicari
  --settings BERKAS    pengaturan yang mengalahkan lembar Pengaturan
  --format json        tanda terima untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         hasilnya; tidak pernah menimpa tanpa --force
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 terkirim, 1 belum dapat dikirim (alasannya ditampilkan), 2 berkas tidak terbaca atau perintah salah.`,
    en: `Sends a workbook: it is checked as a whole, gets its ID, day, version and seal, and its entries are locked.
It needs no error, an answer to each warning, and declarations of data or nil on the cover. When it is sent again,
what changed since the last version is listed cell by cell. The input file is not changed.

  monev submit FILE.xlsx --out SENT.xlsx
  monev submit SENT.xlsx --withdraw --out DRAFT.xlsx

  --withdraw           take the submission back, as long as nobody has received it
  --with OTHER.xlsx    other workbooks in which codes are looked up
  --settings FILE      settings that win over the sheet Pengaturan
  --format json        the receipt for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the result; never overwritten without --force
  --force              replace an existing --out file

Exit code: 0 sent, 1 it cannot be sent yet (with the reasons), 2 the file cannot be read, or the call is wrong.`,
  },
  verify: {
    id: `Memeriksa apakah buku kerja masih sama dengan yang dikirim. Yang berubah didaftar menurut tempatnya, tanpa isinya.
Urutan baris, label atau kode, dan cara menulis tanggal tidak mengubah segel. Segel menemukan perubahan; segel tidak
membuktikan siapa pengirimnya.

  monev verify BERKAS.xlsx [BERKAS.xlsx ...]

  --format json        hasil untuk program lain, di keluaran baku

Kode keluar: 0 semuanya sama, 1 ada yang berbeda atau belum pernah dikirim, 2 ada berkas yang tidak terbaca.`,
    en: `Tells whether workbooks still hold what was sent. What changed is listed by its place, without what it holds.
The order of rows, labels or codes, and the way in which a day is written do not change the seal. It finds changes; it
does not prove who sent the file.

  monev verify FILE.xlsx [FILE.xlsx ...]

  --format json        a result for other programs, on standard output

Exit code: 0 all are as they were sent, 1 one differs or was never sent, 2 a file cannot be read.`,
  },
  return: {
    id: `Mengembalikan kiriman kepada pengirimnya: alasannya ditulis di sampul, temuan pemeriksaan ditandai dan didaftar
di lembar Hasil Pemeriksaan, dan isiannya dibuka lagi. Berkas masukan tidak diubah.

  monev return KIRIMAN.xlsx --reason "ALASAN" --out KEMBALI.xlsx

  --reason ALASAN      5 sampai 300 huruf, tanpa identitas siapa pun
  --with LAIN.xlsx     buku kerja lain tempat kode rujukan dicari
  --settings BERKAS    pengaturan yang mengalahkan lembar Pengaturan
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         hasilnya; tidak pernah menimpa tanpa --force
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 dikembalikan, 1 tidak dapat dikembalikan (alasannya ditampilkan), 2 berkas tidak terbaca atau
perintah salah.`,
    en: `Returns a submission to its sender: the reason stands on the cover, what a check finds is marked and listed on the
sheet Hasil Pemeriksaan, and its entries are open again. The input file is not changed.

  monev return SENT.xlsx --reason "REASON" --out BACK.xlsx

  --reason REASON      5 to 300 letters, without anybody's identity
  --with OTHER.xlsx    other workbooks in which codes are looked up
  --settings FILE      settings that win over the sheet Pengaturan
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the result; never overwritten without --force
  --force              replace an existing --out file

Exit code: 0 returned, 1 it cannot be returned (with the reasons), 2 the file cannot be read, or the call is wrong.`,
  },
  approve: {
    id: `Menyetujui kiriman yang isinya masih sama dengan yang dikirim. Berkas masukan tidak diubah.

  monev approve KIRIMAN.xlsx --out DISETUJUI.xlsx

  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         hasilnya; tidak pernah menimpa tanpa --force
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 disetujui, 1 tidak dapat disetujui, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Approves a submission that still holds what was sent. The input file is not changed.

  monev approve SENT.xlsx --out APPROVED.xlsx

  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the result; never overwritten without --force
  --force              replace an existing --out file

Exit code: 0 approved, 1 it cannot be approved, 2 the file cannot be read, or the call is wrong.`,
  },
  final: {
    id: `Menyatakan kiriman yang sudah disetujui sebagai final. Angkanya hanya berubah lewat revisi.

  monev final DISETUJUI.xlsx --out FINAL.xlsx

  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         hasilnya; tidak pernah menimpa tanpa --force
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 final, 1 tidak dapat dinyatakan final, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Makes an approved submission final. Its figures change no more without a revision.

  monev final APPROVED.xlsx --out FINAL.xlsx

  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the result; never overwritten without --force
  --force              replace an existing --out file

Exit code: 0 final, 1 it cannot be made final, 2 the file cannot be read, or the call is wrong.`,
  },
  revise: {
    id: `Membuka revisi atas kiriman final: versinya bertambah satu, datanya kembali sementara, dan isiannya dibuka.

  monev revise FINAL.xlsx --reason "ALASAN" --out REVISI.xlsx

  --reason ALASAN      5 sampai 300 huruf, tanpa identitas siapa pun
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         hasilnya; tidak pernah menimpa tanpa --force
  --force              ganti berkas --out yang sudah ada

Kode keluar: 0 dibuka, 1 tidak dapat dibuka, 2 berkas tidak terbaca atau perintah salah.`,
    en: `Opens a revision of a final submission: its version goes up by one, its data are provisional again, and its
entries are open.

  monev revise FINAL.xlsx --reason "REASON" --out REVISION.xlsx

  --reason REASON      5 to 300 letters, without anybody's identity
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today
  --out FILE           the result; never overwritten without --force
  --force              replace an existing --out file

Exit code: 0 opened, 1 it cannot be opened, 2 the file cannot be read, or the call is wrong.`,
  },
  register: {
    id: `Mendaftar unit pelapor (wilayah dan instansi) pada satu periode: siapa yang sudah mengirim, yang belum, hari
terlambat, skor mutu, versi, dan apakah segelnya utuh. Teks pengingatnya siap disalin; tidak ada yang dikirim dari sini.

  monev register FOLDER --period 2024-M07 --settings PENGATURAN.xlsx

  --period PERIODE     2024-M07, 2024-T3, 2024-S1, atau 2024-Y
  --settings BERKAS    pengaturan dengan unit yang wajib melapor: satu baris satu unit, kunci
                       unit_pelapor, wilayah, tahun (boleh kosong), dan kode instansi sebagai nilai;
                       bila ada beberapa yang sejenis, tulis nama resminya juga, misalnya RS: RSUD Koja
  --reminders FOLDER   simpan satu pengingat satu berkas teks; - menampilkannya di layar
  --out BERKAS         simpan lembar Register dan Pengingat sebagai .xlsx
  --force              ganti berkas yang sudah ada
  --format json        hasil untuk program lain, di keluaran baku
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut

Kode keluar: 0 semuanya sudah mengirim, 1 ada yang belum, 2 ada berkas yang tidak dapat dipakai atau perintah salah.`,
    en: `Lists the units that report (region and agency) for a period: who has sent, who has not, days late, quality score,
version, and whether the seal holds. The text of reminders is ready to be copied; nothing is sent from here.

  monev register FOLDER --period 2024-M07 --settings SETTINGS.xlsx

  --period PERIOD      2024-M07, 2024-T3, 2024-S1 or 2024-Y
  --settings FILE      settings with the units that have to report: a row for each, with the key unit_pelapor,
                       region, year (may be blank) and the code of the agency as its value; where there
                       are several of a kind, with its official name as well, such as RS: RSUD Koja
  --reminders FOLDER   save each reminder as a text file; - shows them on the screen
  --out FILE           save the sheets Register and Pengingat as an .xlsx
  --force              replace existing files
  --format json        a result for other programs, on standard output
  --today YYYY-MM-DD   take this day as today

Exit code: 0 all have sent, 1 somebody has not, 2 a file cannot be used or the call is wrong.`,
  },
  link: {
    id: `Membuat sidik tautan: 16 huruf dan angka untuk kolom Sidik Tautan di T02, agar korban yang tercatat di
dua instansi dapat dikenali tanpa menulis identitasnya. Kunci dan identitas tidak ditampilkan dan tidak disimpan.

  monev link
  monev link --key-file KUNCI.txt < DAFTAR.txt

Baris pertama yang diketik adalah kunci provinsi (paling sedikit 12 karakter), lalu satu orang per baris:
NIK 16 angka, atau nama | tanggal lahir | nama ibu. Setiap baris menghasilkan satu baris sidik, atau tanda -
bila tidak terbaca.

  --key-file BERKAS    baca kunci dari baris pertama berkas ini

Kode keluar: 0 semua menjadi sidik, 1 ada baris yang tidak terbaca, 2 kunci atau perintah salah.`,
    en: `Makes link fingerprints: 16 letters and digits for the column Sidik Tautan of T02, so that a victim whom
two agencies recorded is recognised without her identity. Key and identities are neither shown nor kept.

  monev link
  monev link --key-file KEY.txt < LIST.txt

The first line typed is the key of the province (at least 12 characters), then one person a line: a NIK of
16 digits, or name | day of birth | name of the mother. Each line gives one line with a fingerprint, or a
sign - where it cannot be read.

  --key-file FILE      take the key from the first line of this file

Exit code: 0 all became fingerprints, 1 a line could not be read, 2 the key or the call is wrong.`,
  },
  sample: {
    id: `Membuat data contoh yang masuk akal, dengan kesalahan yang ditanam dan dicatat.

  monev sample --template T02 --rows 500 --errors 0.05 --out BERKAS.xlsx --truth KUNCI.json

  --template T02       formulir yang diisi, T01 sampai T11, beserta yang dirujuknya
  --rows N             banyaknya baris (200)
  --errors BAGIAN      bagian baris dengan tepat satu kesalahan (0)
  --seed N             bilangan acak awal; angka dan hari yang sama memberi berkas yang sama (1)
  --today TTTT-BB-HH   anggap hari ini tanggal tersebut
  --out BERKAS         berkas yang dibuat
  --truth BERKAS       daftar kesalahan yang ditanam, dalam JSON
  --force              ganti berkas yang sudah ada`,
    en: `Makes plausible sample data with planted mistakes, and a list of them.

  monev sample --template T02 --rows 500 --errors 0.05 --out FILE.xlsx --truth TRUTH.json

  --template T02       the form to fill, T01 to T11, with those that it refers to
  --rows N             number of rows (200)
  --errors SHARE       share of rows with exactly one mistake (0)
  --seed N             start of the random numbers; the same number and day give the same file (1)
  --today YYYY-MM-DD   take this day as today
  --out FILE           the file to make
  --truth FILE         the list of planted mistakes, as JSON
  --force              replace an existing file`,
  },
  demo: {
    id: `Memperlihatkan pekerjaan utama: buku kerja satu provinsi rekaan dibuat, diisi, diperiksa, dan ditandai.

  monev demo [--out FOLDER] [--errors]

  --out FOLDER         folder yang diisi (demo)
  --errors             provinsi lain, yang melanggar setiap aturan satu kali, dan
                       apa yang ditemukan pemeriksaan`,
    en: `Shows the main job: the workbooks of a made-up province are made, filled, checked and marked.

  monev demo [--out FOLDER] [--errors]

  --out FOLDER         the folder to fill (demo)
  --errors             another province, in which each rule is broken once, and
                       what a check finds`,
  },
};
