import { choice, code, date } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { penetapStatus, statusTppo } from '../daftar-kode/kasus.ts';
import { sumberRujukan } from '../daftar-kode/sumber-rujukan.ts';
import { ketelitianTanggal } from '../daftar-kode/umum.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** The report of a case: when it came, what it was found to be, who recorded it. */
export const kolomPelaporan = {
  kode_kasus: code({
    label: { id: 'Kode Kasus', en: 'Case code' },
    help: {
      id: 'Klik "Buat Kode"; jangan diubah setelah dikirim.',
      en: 'Click "Make code"; do not change it once it has been sent.',
    },
    example: 'KS-3173-2023-0012',
    required: true,
    privacy: 'internal',
    headers: [
      'No Kasus',
      'ID Kasus',
      'Nomor Registrasi Kasus',
      'No Registrasi Kasus',
      'No Reg Kasus',
      'Nomor Kasus',
    ],
    doubtfulHeaders: ['Kode', 'Nomor', 'No Registrasi', 'Nomor Registrasi'],
    mask: 'KS-####-####-####',
  }),
  tanggal_lapor: date({
    label: { id: 'Tanggal Lapor', en: 'Report date' },
    help: {
      id: 'Tanggal kasus pertama diterima unit mana pun.',
      en: 'The day any unit first received the case.',
    },
    example: '14/03/2023',
    required: true,
    privacy: 'internal',
    headers: [
      'Tgl Lapor',
      'Tgl Laporan',
      'Tanggal Laporan',
      'Tanggal Pengaduan',
      'Tgl Pengaduan',
      'Tgl Masuk',
      'Tanggal Masuk',
    ],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  tanggal_kejadian: date({
    label: { id: 'Tanggal Kejadian', en: 'Event date' },
    help: {
      id: 'Perkiraan awal perekrutan atau eksploitasi.',
      en: 'About when the recruitment or exploitation began.',
    },
    example: '01/02/2023',
    required: false,
    privacy: 'sensitive',
    headers: ['Tgl Kejadian', 'Waktu Kejadian', 'Tanggal Peristiwa'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
    coarse: true,
    precision: { column: 'presisi_kejadian', month: 'BULAN', year: 'TAHUN' },
  }),
  presisi_kejadian: choice({
    label: { id: 'Ketelitian Tanggal', en: 'Date precision' },
    help: {
      id: 'Tepat hari, bulan, tahun, atau tidak diketahui.',
      en: 'Exact to the day, the month or the year, or unknown.',
    },
    example: 'BULAN',
    required: false,
    privacy: 'internal',
    headers: ['Presisi Tanggal', 'Presisi Kejadian', 'Ketelitian Tanggal Kejadian'],
    list: ketelitianTanggal,
  }),
  tanggal_identifikasi: date({
    label: { id: 'Tanggal Identifikasi', en: 'Identification date' },
    help: { id: 'Tanggal dinyatakan sebagai TPPO.', en: 'The day the case was found to be trafficking.' },
    example: '16/03/2023',
    required: false,
    privacy: 'internal',
    headers: ['Tgl Identifikasi', 'Tanggal Penetapan Status', 'Tgl Penetapan Status'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  status_kasus: choice({
    label: { id: 'Status Identifikasi', en: 'Identification status' },
    help: {
      id: 'Dugaan, terverifikasi, atau bukan TPPO.',
      en: 'Possible, confirmed or not trafficking.',
    },
    example: 'TERVERIFIKASI',
    required: true,
    privacy: 'internal',
    headers: ['Status Kasus', 'Status TPPO', 'Hasil Identifikasi'],
    doubtfulHeaders: ['Status'],
    list: statusTppo,
  }),
  penetap_status: choice({
    label: { id: 'Penetap Status', en: 'Who decided' },
    help: { id: 'Pihak yang menetapkan status.', en: 'Who decided on the status.' },
    example: 'KEPOLISIAN',
    required: false,
    privacy: 'internal',
    headers: ['Pihak Penetap', 'Ditetapkan Oleh'],
    list: penetapStatus,
  }),
  wilayah_pencatat: choice({
    label: { id: 'Wilayah Pencatat', en: 'Recording region' },
    help: { id: 'Wilayah unit yang mencatat.', en: 'The region of the unit that records the case.' },
    example: '31.73',
    required: true,
    privacy: 'internal',
    headers: ['Kab/Kota Pencatat', 'Kabupaten/Kota Pencatat', 'Daerah Pencatat', 'Wilayah Pelapor'],
    doubtfulHeaders: ['Wilayah', 'Kab/Kota', 'Kabupaten/Kota'],
    list: wilayah,
    groups: ['KABKOTA'],
  }),
  instansi_pencatat: choice({
    label: { id: 'Instansi Pencatat', en: 'Recording agency' },
    help: { id: 'Unit yang pertama mencatat kasus.', en: 'The unit that first recorded the case.' },
    example: 'UPTD_PPA',
    required: true,
    privacy: 'internal',
    headers: ['Unit Pencatat', 'OPD Pencatat', 'SKPD Pencatat', 'Lembaga Pencatat'],
    doubtfulHeaders: ['Instansi', 'OPD', 'SKPD', 'Lembaga'],
    list: jenisInstansi,
  }),
  sumber_rujukan: choice({
    label: { id: 'Sumber Laporan/Rujukan', en: 'Referral source' },
    help: { id: 'Dari mana kasus diketahui.', en: 'How the case came to be known.' },
    example: 'KORBAN',
    required: true,
    privacy: 'internal',
    headers: ['Sumber Laporan', 'Sumber Rujukan', 'Asal Laporan', 'Sumber Pengaduan', 'Asal Rujukan'],
    doubtfulHeaders: ['Pelapor', 'Rujukan'],
    list: sumberRujukan,
  }),
};
