import type { DocReport } from '../../cli/docx/doc-report.ts';
import { coverage, hotels, months, victims } from './xlsx-chart-sample.ts';

const REGIONS = victims.categories;

/** A report with a piece of every kind. */
export const report: DocReport = {
  language: 'id',
  paper: 'A4',
  title: 'LAPORAN KASUS DAN KORBAN',
  subtitles: [
    'GUGUS TUGAS PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG',
    'PROVINSI DAERAH KHUSUS JAKARTA',
  ],
  properties: { title: 'Laporan Kasus dan Korban', creator: 'Gugus Tugas' },
  letterhead: [
    'PEMERINTAH PROVINSI DAERAH KHUSUS JAKARTA',
    'DINAS PEMBERDAYAAN, PERLINDUNGAN ANAK DAN PENGENDALIAN PENDUDUK',
    'Jalan Contoh Nomor 1, Jakarta · telepon (021) 000000 · laman contoh.go.id',
  ],
  meta: [
    { label: 'Periode data', value: 'Januari–Juni 2024' },
    { label: 'Data per tanggal', value: '8 Agustus 2024' },
    { label: 'Cakupan unit lapor', value: '5 dari 6 unit; 1 nihil' },
    { label: 'Status data', value: 'SEMENTARA' },
  ],
  blocks: [
    { kind: 'heading', level: 1, text: 'Korban menurut wilayah' },
    {
      kind: 'paragraph',
      text: 'Korban terbanyak tercatat di Kota Administrasi Jakarta Barat (22 orang, 59,5% dari 37).',
    },
    {
      kind: 'table',
      caption: 'Kasus dan korban menurut wilayah',
      columns: [
        { title: 'Wilayah', width: 40, align: 'left' },
        { title: 'Kasus', width: 15, align: 'right' },
        { title: 'Korban', width: 15, align: 'right' },
        { title: 'Catatan', width: 30, align: 'left' },
      ],
      rows: [
        ...REGIONS.map((region, index) => ({ cells: [region, `${index}`, `${1200 + index}`, '–'] })),
        { cells: ['Jumlah', '15', '7.215', ''], bold: true },
      ],
    },
    { kind: 'chart', chart: victims, caption: 'Korban menurut wilayah' },
    { kind: 'heading', level: 2, text: 'Menurut bulan' },
    { kind: 'chart', chart: months, caption: 'Kasus dan korban menurut bulan' },
    { kind: 'note', text: 'Tanda * = angka disamarkan untuk melindungi identitas; 0 = nihil.' },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Monev perhotelan' },
    {
      kind: 'list',
      numbered: false,
      items: ['Pemahaman pengelola hotel masih rendah.', 'Kewaspadaan minim.'],
    },
    { kind: 'list', numbered: true, items: ['Sosialisasi kepada pengelola hotel.', 'Pembentukan tim.'] },
    { kind: 'list', numbered: true, items: ['Daftar kedua mulai lagi dari satu.'] },
    { kind: 'chart', chart: hotels, caption: 'Kategori hotel menurut wilayah' },
    { kind: 'chart', chart: coverage, caption: 'Cakupan layanan' },
    {
      kind: 'table',
      caption: 'Tabel panjang',
      columns: [
        { title: 'Nomor', width: 20, align: 'right' },
        { title: 'Uraian', width: 80, align: 'left' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => ({
        cells: [`${index + 1}`, `Uraian baris ${index + 1}`],
      })),
    },
  ],
  signature: [
    'Jakarta, 8 Agustus 2024',
    'Kepala Dinas,',
    '',
    '',
    '',
    'Nama Pejabat',
    'NIP 000000000000000000',
  ],
  header: 'SEMENTARA',
  footer:
    'Tanda * = angka disamarkan untuk melindungi identitas; 0 = nihil; – = tidak berlaku; BL = belum lapor.',
};
