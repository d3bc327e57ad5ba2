/** Words by which the sheets of others are understood: their headers, their totals, their notes. All as `nameKey` gives them. */

/** Short words of headers and what they stand for. */
export const singkatanJudul: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  tggl: 'tanggal',
  no: 'nomor',
  nmr: 'nomor',
  jml: 'jumlah',
  jmlh: 'jumlah',
  jlh: 'jumlah',
  thn: 'tahun',
  th: 'tahun',
  bln: 'bulan',
  kab: 'kabupaten',
  kec: 'kecamatan',
  prov: 'provinsi',
  wil: 'wilayah',
  jns: 'jenis',
  klmn: 'kelamin',
  kel: 'kelompok',
  ket: 'keterangan',
  pddkn: 'pendidikan',
  pend: 'pendidikan',
  kwn: 'kewarganegaraan',
  hub: 'hubungan',
  dgn: 'dengan',
  id: 'kode',
  krbn: 'korban',
};

/** How a row of totals begins (specification §9.2 row 97). */
export const awalBarisJumlah: readonly string[] = [
  'jumlah',
  'total',
  'jml',
  'sub total',
  'subtotal',
  'grand total',
  'rata rata',
];

/** How a note below or beside a table begins. */
export const awalCatatan: readonly string[] = [
  'catatan',
  'keterangan',
  'ket',
  'sumber',
  'note',
  'nb',
  'mengetahui',
  'dibuat oleh',
  'disusun oleh',
  'diketahui oleh',
  'dicetak',
  'halaman',
];
