import { choice, code, date, derived, integer } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { jenisLayanan } from '../daftar-kode/layanan.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** Which service a victim asked for, who gives it, and how soon it began. */
export const kolomPermohonan = {
  kode_layanan: code({
    label: { id: 'Kode Layanan', en: 'Service code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'LY-3173-2023-00041',
    required: true,
    privacy: 'sensitive',
    headers: ['No Layanan', 'ID Layanan', 'Nomor Layanan'],
    doubtfulHeaders: ['Kode'],
    mask: 'LY-####-####-#####',
  }),
  kode_korban: code({
    label: { id: 'Kode Korban', en: 'Victim code' },
    help: { id: 'Pilih korban yang sudah tercatat.', en: 'Choose a victim who is already recorded.' },
    example: 'KB-3173-2023-0022',
    required: true,
    privacy: 'sensitive',
    headers: ['No Korban', 'ID Korban', 'Nomor Korban'],
    doubtfulHeaders: ['Kode'],
    mask: 'KB-####-####-####',
  }),
  jenis_layanan: choice({
    label: { id: 'Jenis Layanan', en: 'Service type' },
    help: { id: 'Satu baris untuk satu jenis layanan.', en: 'One row is for one type of service.' },
    example: 'LYN_KES',
    required: true,
    privacy: 'sensitive',
    headers: ['Layanan', 'Bentuk Layanan', 'Layanan yang Diberikan'],
    list: jenisLayanan,
  }),
  instansi_penyedia: choice({
    label: { id: 'Instansi Penyedia', en: 'Provider' },
    help: { id: 'Instansi yang memberi layanan.', en: 'The agency that gives the service.' },
    example: 'RS',
    required: true,
    privacy: 'internal',
    headers: ['OPD', 'SKPD', 'Lembaga Layanan', 'Penyedia'],
    list: jenisInstansi,
  }),
  wilayah_layanan: choice({
    label: { id: 'Wilayah Layanan', en: 'Service region' },
    help: { id: 'Tempat layanan diberikan.', en: 'Where the service is given.' },
    example: '31.73',
    required: true,
    privacy: 'internal',
    headers: ['Lokasi Layanan', 'Tempat Layanan', 'Kab/Kota', 'Kabupaten/Kota'],
    doubtfulHeaders: ['Wilayah'],
    list: wilayah,
  }),
  tanggal_permohonan: date({
    label: { id: 'Tanggal Permohonan', en: 'Request date' },
    help: {
      id: 'Tanggal layanan diminta/dirujuk.',
      en: 'The day the service was asked for or the victim was referred.',
    },
    example: '14/03/2023',
    required: true,
    privacy: 'internal',
    headers: ['Tgl Permohonan', 'Tanggal Pengajuan', 'Tgl Pengajuan', 'Tanggal Rujukan', 'Tgl Rujukan'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  tanggal_mulai: date({
    label: { id: 'Tanggal Mulai', en: 'Start date' },
    help: { id: 'Tanggal layanan pertama diberikan.', en: 'The day the service was first given.' },
    example: '15/03/2023',
    required: false,
    privacy: 'internal',
    headers: ['Tgl Mulai', 'Tanggal Layanan', 'Tgl Layanan'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  tanggal_selesai: date({
    label: { id: 'Tanggal Selesai', en: 'End date' },
    help: { id: 'Tanggal layanan berakhir.', en: 'The day the service ended.' },
    example: '30/03/2023',
    required: false,
    privacy: 'internal',
    headers: ['Tgl Selesai'],
  }),
  waktu_respons_hari: derived(
    integer({
      label: { id: 'Waktu Respons (hari)', en: 'Response days' },
      help: { id: 'Terisi otomatis (hari kalender).', en: 'Filled in automatically, in calendar days.' },
      example: '1',
      required: false,
      privacy: 'internal',
    }),
  ),
};
