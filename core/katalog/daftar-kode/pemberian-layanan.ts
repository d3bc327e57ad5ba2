import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** How far a service to a victim has come. */
export const statusLayanan = defineCodeList({
  id: 'CL_STATUS_LAYANAN',
  title: { id: 'Status layanan', en: 'Service status' },
  source: 'Rancangan sendiri',
  codes: {
    MENUNGGU: ['Menunggu', 'Waiting', 'Belum mulai', 'Belum dilayani', 'Antre', 'Daftar tunggu'],
    BERJALAN: [
      'Berjalan',
      'Ongoing',
      'Sedang berjalan',
      'Dalam proses',
      'Proses',
      'Masih berjalan',
      'Berlangsung',
    ],
    SELESAI: ['Selesai', 'Completed', 'Sudah selesai', 'Sdh selesai', 'Tuntas'],
    TERHENTI: ['Terhenti', 'Stopped', 'Berhenti', 'Dihentikan', 'Putus layanan', 'Drop out'],
    DITOLAK: ['Ditolak', 'Refused', 'Tidak diberikan', 'Permohonan ditolak'],
  },
});

/** What a completed service achieved, as the officer sees it. */
export const hasilLayanan = defineCodeList({
  id: 'CL_HASIL_LAYANAN',
  title: { id: 'Hasil layanan', en: 'Outcome of a service' },
  source: 'Rancangan sendiri',
  codes: {
    TERCAPAI: ['Tercapai', 'Achieved', 'Berhasil', 'Tercapai penuh', 'Tercapai seluruhnya'],
    SEBAGIAN: ['Tercapai sebagian', 'Partly', 'Sebagian', 'Berhasil sebagian', 'Belum sepenuhnya'],
    TIDAK_TERCAPAI: [
      'Tidak tercapai',
      'Not achieved',
      'Tdk tercapai',
      'Tidak berhasil',
      'Belum tercapai',
      'Gagal',
    ],
  },
});

/** Why a service was stopped or refused. */
export const alasanLayanan = defineCodeList({
  id: 'CL_ALASAN_LAYANAN',
  title: { id: 'Alasan terhenti atau ditolak', en: 'Reason stopped or refused' },
  source: 'Rancangan sendiri',
  codes: {
    KORBAN_MENOLAK: [
      'Korban menolak',
      'Victim declined',
      'Menolak',
      'Ditolak korban',
      'Korban tidak bersedia',
      'Korban mengundurkan diri',
    ],
    PINDAH: ['Pindah wilayah', 'Moved', 'Pindah', 'Korban pindah', 'Pindah domisili'],
    TANPA_DANA: ['Tidak ada dana', 'No funds', 'Tanpa dana', 'Dana tidak ada', 'Tidak ada anggaran'],
    TIDAK_ADA_PENYEDIA: [
      'Tidak ada penyedia',
      'No provider',
      'Penyedia tidak ada',
      'Layanan tidak tersedia',
      'Tidak tersedia',
    ],
    MENINGGAL: ['Meninggal dunia', 'Deceased', 'Meninggal', 'MD', 'Wafat', 'Korban meninggal'],
    LAIN: lainnya,
  },
});
