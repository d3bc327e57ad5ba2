import { defineCodeList } from '../../kit/code-list.ts';

/** Where a finding comes from. */
export const sumberTemuan = defineCodeList({
  id: 'CL_SUMBER_TEMUAN',
  title: { id: 'Sumber temuan', en: 'Source of the finding' },
  source: 'Rancangan sendiri',
  codes: {
    MONEV_HOTEL: ['Monev perhotelan', 'Hotel monev', 'Monev hotel', 'Kunjungan hotel'],
    RAPAT: ['Rapat', 'Meeting', 'Rakor', 'Rapat koordinasi'],
    JOINT_MON: ['Joint monitoring', 'Joint monitoring', 'Monitoring bersama', 'Monev bersama', 'Jointmon'],
    RAD: ['Evaluasi rencana aksi', 'Action-plan review', 'Evaluasi RAD', 'Rencana aksi'],
    PENGADUAN: ['Pengaduan', 'Complaint', 'Aduan', 'Laporan masyarakat'],
    AUDIT: ['Audit', 'Audit', 'Inspektorat', 'Hasil audit', 'BPK', 'BPKP'],
  },
});

/** How grave a finding is. */
export const tingkatRisiko = defineCodeList({
  id: 'CL_RISIKO',
  title: { id: 'Tingkat risiko', en: 'Risk level' },
  source: 'Rancangan sendiri',
  codes: {
    RENDAH: ['Rendah', 'Low', 'Kecil'],
    SEDANG: ['Sedang', 'Medium', 'Menengah'],
    TINGGI: ['Tinggi', 'High', 'Besar'],
    KRITIS: ['Kritis', 'Critical', 'Sangat tinggi', 'Darurat'],
  },
});

/** How far the follow-up of a finding has come. */
export const statusTindakLanjut = defineCodeList({
  id: 'CL_STATUS_TL',
  title: { id: 'Status tindak lanjut', en: 'Follow-up status' },
  source: 'Rancangan sendiri',
  codes: {
    BELUM: ['Belum ditindaklanjuti', 'Not started', 'Belum', 'Blm ditindaklanjuti', 'Belum TL'],
    PROSES: ['Dalam proses', 'In progress', 'Proses', 'Berjalan', 'Sedang proses', 'On progress'],
    SELESAI: ['Selesai', 'Done', 'Sudah selesai', 'Tuntas', 'Sudah ditindaklanjuti'],
    TPTD: [
      'Tidak dapat ditindaklanjuti',
      'Not feasible',
      'Tdk dapat ditindaklanjuti',
      'Tidak bisa ditindaklanjuti',
    ],
  },
});

/** What the secretariat found when it looked at the follow-up. */
export const hasilVerifikasi = defineCodeList({
  id: 'CL_VERIF',
  title: { id: 'Hasil verifikasi', en: 'Verification result' },
  source: 'Rancangan sendiri',
  codes: {
    BELUM_DIPERIKSA: ['Belum diperiksa', 'Unchecked', 'Blm diperiksa', 'Belum diverifikasi'],
    SESUAI: ['Sesuai', 'Accepted', 'Sudah sesuai', 'Diterima'],
    BELUM_SESUAI: ['Belum sesuai', 'Not accepted', 'Tidak sesuai', 'Blm sesuai', 'Tdk sesuai'],
  },
});
