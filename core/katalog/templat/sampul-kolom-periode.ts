import { choice, date, derived, integer, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { jenisPeriode, statusData, tingkatGt } from '../daftar-kode/sampul.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** Who submits, for which period. */
export const kolomPeriode = {
  id_pengiriman: derived(
    text({
      label: { id: 'ID Pengiriman', en: 'Submission ID' },
      help: { id: 'Diisi otomatis oleh add-in.', en: 'Filled in automatically by the add-in.' },
      example: '3173-2024-M07-ALL-v1',
      required: true,
      privacy: 'internal',
    }),
  ),
  tingkat_gt: choice({
    label: { id: 'Tingkat GT', en: 'GT level' },
    help: {
      id: 'Pilih tingkat gugus tugas pengirim.',
      en: 'Choose the level of the task force that sends this.',
    },
    example: 'KABKOTA',
    required: true,
    privacy: 'public',
    headers: ['Tingkat', 'Tingkat Gugus Tugas'],
    list: tingkatGt,
  }),
  kode_wilayah: choice({
    label: { id: 'Wilayah', en: 'Region' },
    help: { id: 'Pilih kabupaten/kota atau provinsi.', en: 'Choose the regency, city or province.' },
    example: '31.73',
    required: true,
    privacy: 'public',
    headers: ['Kab/Kota', 'Kabupaten/Kota', 'Kode Wilayah', 'Nama Wilayah'],
    list: wilayah,
    narrowedBy: { column: 'tingkat_gt', groups: { PUSAT: 'NASIONAL', PROV: 'PROVINSI', KABKOTA: 'KABKOTA' } },
    groups: ['NASIONAL', 'PROVINSI', 'KABKOTA'],
  }),
  instansi_pengirim: choice({
    label: { id: 'Instansi Pengirim', en: 'Sending agency' },
    help: { id: 'Instansi yang mengisi laporan ini.', en: 'The agency that fills in this report.' },
    example: 'DPPPA',
    required: true,
    privacy: 'public',
    headers: ['Instansi', 'OPD', 'SKPD', 'Instansi Pelapor'],
    list: jenisInstansi,
  }),
  nama_instansi: text({
    label: { id: 'Nama Resmi Instansi', en: 'Official agency name' },
    help: {
      id: 'Tulis nama resmi untuk kop laporan.',
      en: 'Write the official name for the head of the report.',
    },
    example: 'Suku Dinas PPAPP Kota Administrasi Jakarta Barat',
    required: true,
    privacy: 'public',
    headers: ['Nama Instansi', 'Nama OPD', 'Nama Dinas'],
    max: 120,
    namesAllowed: true,
  }),
  jenis_periode: choice({
    label: { id: 'Jenis Periode', en: 'Period type' },
    help: {
      id: 'Bulanan, triwulan, semester, atau tahunan.',
      en: 'Monthly, quarterly, half-yearly or yearly.',
    },
    example: 'BULANAN',
    required: true,
    privacy: 'public',
    headers: ['Periode Laporan', 'Jenis Laporan'],
    doubtfulHeaders: ['Periode'],
    list: jenisPeriode,
    groups: ['FORMULIR'],
  }),
  tahun: integer({
    label: { id: 'Tahun', en: 'Year' },
    help: { id: 'Tahun data, empat angka.', en: 'The year of the data, in four digits.' },
    example: '2024',
    required: true,
    privacy: 'public',
    headers: ['Tahun Data', 'Tahun Laporan', 'TA', 'Tahun Anggaran'],
    min: 2007,
    max: { thisYear: 1 },
  }),
  nomor_periode: integer({
    label: { id: 'Nomor Periode', en: 'Period number' },
    help: {
      id: 'Bulan/triwulan/semester ke berapa.',
      en: 'Which month, quarter or half of the year it is.',
    },
    example: '7',
    required: false,
    privacy: 'public',
    headers: ['Periode Ke'],
    doubtfulHeaders: ['Periode', 'Bulan'],
    min: 1,
    max: 12,
  }),
  tanggal_awal: derived(
    date({
      label: { id: 'Tanggal Awal', en: 'Start date' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: '01/07/2024',
      required: false,
      privacy: 'public',
      future: true,
    }),
  ),
  tanggal_akhir: derived(
    date({
      label: { id: 'Tanggal Akhir', en: 'End date' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: '31/07/2024',
      required: false,
      privacy: 'public',
      future: true,
    }),
  ),
  data_per_tanggal: date({
    label: { id: 'Data per Tanggal', en: 'Data as of' },
    help: { id: 'Tanggal data terakhir ditarik.', en: 'The day the data were last drawn.' },
    example: '31/07/2024',
    required: true,
    privacy: 'public',
    headers: ['Data per Tgl', 'Data per', 'Tanggal Data', 'Posisi Data'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  tanggal_kirim: derived(
    date({
      label: { id: 'Tanggal Kirim', en: 'Submission date' },
      help: { id: 'Terisi saat dikirim.', en: 'Filled in when the report is sent.' },
      example: '08/08/2024',
      required: false,
      privacy: 'internal',
    }),
  ),
  tenggat: derived(
    date({
      label: { id: 'Tenggat', en: 'Deadline' },
      help: { id: 'Batas akhir pengiriman.', en: 'The last day to send the report.' },
      example: '10/08/2024',
      required: false,
      privacy: 'public',
      future: true,
    }),
  ),
  status_data: choice({
    label: { id: 'Status Data', en: 'Data status' },
    help: { id: 'Sementara atau final.', en: 'Provisional or final.' },
    example: 'SEMENTARA',
    required: true,
    privacy: 'public',
    doubtfulHeaders: ['Status'],
    list: statusData,
  }),
};
