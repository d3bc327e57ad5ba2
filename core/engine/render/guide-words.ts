/** What the guide sheet says to everybody, whatever forms the workbook has. */
export const guideWords = {
  id: {
    title: 'Petunjuk pengisian',
    subtitle:
      'Baca sekali sebelum mulai. Buku kerja ini dipakai sepanjang tahun oleh satu instansi di satu wilayah.',
    steps: [
      'Isi lembar T00 Sampul lebih dahulu: wilayah, instansi, periode, dan pernyataan untuk setiap formulir.',
      'Isi satu baris untuk satu kejadian. Pilih dari daftar bila sel memiliki tanda panah.',
      'Sel merah berarti salah, kuning berarti perlu diperiksa, krem berarti masih wajib diisi.',
      'Tulis tanggal hh/bb/tttt, misalnya 16/09/2022. Tulis angka tanpa satuan.',
      'Bila tidak ada kejadian, pilih NIHIL pada sampul. Kosong berarti belum lapor, bukan nihil.',
      'Jangan menulis nama, NIK, alamat, nomor telepon, atau inisial korban, pelapor, dan saksi di sel mana pun.',
      'Jangan menghapus kolom atau mengubah baris judul. Kolom miring terisi otomatis.',
      'Arahkan penunjuk ke judul kolom untuk membaca cara mengisi kolom itu.',
    ],
    legend: 'Arti judul kolom',
    looks: [
      'Tebal, garis tebal: wajib diisi',
      'Tebal, garis putus: wajib bila syarat terpenuhi',
      'Biasa: boleh kosong',
      'Miring, garis titik: terisi otomatis',
    ],
    forms: 'Formulir dalam buku kerja ini, dengan contoh isian',
    open: 'Buka lembar',
    page: (sheet: string) =>
      `Lembar ${sheet} adalah formulir yang sama dalam satu halaman, untuk dicetak atau diisi di ponsel.`,
    more: (count: number) => `dan ${count} kolom lain; cara mengisinya ada pada judul kolom`,
    credit: 'Data wilayah: idn-area-data (ODbL 1.0).',
  },
  en: {
    title: 'How to fill in this workbook',
    subtitle: 'Read once before you start. One agency in one region uses this workbook throughout the year.',
    steps: [
      'Fill in the sheet T00 Sampul first: region, agency, period, and a declaration for each form.',
      'Write one row for one event. Choose from the list where a cell has an arrow.',
      'Red cells are wrong, yellow cells need a second look, cream cells must still be filled.',
      'Write dates dd/mm/yyyy, for example 16/09/2022. Write numbers without units.',
      'If nothing happened, choose NIHIL on the cover. Blank means not reported, which is not nil.',
      'Never write names, identity numbers, addresses, telephone numbers or initials of victims, reporters or witnesses in any cell.',
      'Do not delete columns or change the header row. Italic columns fill themselves.',
      'Point at the header of a column to read how to fill that column in.',
    ],
    legend: 'What the headers mean',
    looks: [
      'Bold, thick line: required',
      'Bold, dashed line: required under a condition',
      'Plain: may be blank',
      'Italic, dotted line: fills itself',
    ],
    forms: 'The forms in this workbook, with an example of each',
    open: 'Open the sheet',
    page: (sheet: string) =>
      `The sheet ${sheet} is the same form on one page, to print or to fill in on a telephone.`,
    more: (count: number) => `and ${count} more columns; their headers say how to fill them in`,
    credit: 'Region data: idn-area-data (ODbL 1.0).',
  },
} as const;
