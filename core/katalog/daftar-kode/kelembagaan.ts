import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The sectors from which a task force draws its members. */
export const unsurKelembagaan = defineCodeList({
  id: 'CL_UNSUR',
  title: { id: 'Unsur', en: 'Sector' },
  source: 'Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023',
  codes: {
    OPD: ['Perangkat daerah', 'Local agency', 'SKPD', 'Dinas', 'Organisasi perangkat daerah', 'Pemda'],
    APH: ['Aparat penegak hukum', 'Law enforcement', 'Penegak hukum'],
    VERTIKAL: [
      'Instansi vertikal atau lembaga',
      'Central body',
      'Instansi vertikal',
      'Vertikal',
      'Lembaga vertikal',
      'Instansi vertikal/lembaga',
    ],
    MASYARAKAT: ['Masyarakat', 'Civil society', 'LSM', 'Ormas', 'Masyarakat sipil', 'Yayasan'],
    AKADEMISI: ['Akademisi', 'Academia', 'Perguruan tinggi', 'Universitas', 'Kampus'],
    USAHA: ['Dunia usaha', 'Business', 'Swasta', 'Pelaku usaha', 'PHRI'],
    MEDIA: ['Media', 'Media', 'Media massa', 'Pers'],
    LAIN: lainnya,
  },
});

/** What a member does in the task force by its decree. */
export const peranAnggota = defineCodeList({
  id: 'CL_PERAN',
  title: { id: 'Peran dalam gugus tugas', en: 'Role in the task force' },
  source: 'Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023',
  codes: {
    PEMBINA: ['Pembina', 'Patron', 'Pengarah', 'Penasihat'],
    KETUA: ['Ketua', 'Chair', 'Ketua GT', 'Ketua gugus tugas'],
    WAKIL_KETUA: ['Wakil ketua', 'Vice chair', 'Waket', 'Wk ketua'],
    KETUA_HARIAN: ['Ketua harian', 'Executive chair', 'Ketua pelaksana harian'],
    SEKRETARIS: ['Sekretaris', 'Secretary', 'Sekretaris GT', 'Sekre'],
    KOORD_SUB: [
      'Koordinator sub-gugus',
      'Sub-GT coordinator',
      'Koordinator sub gugus tugas',
      'Koordinator',
      'Koordinator bidang',
      'Ketua sub gugus',
      'Ketua bidang',
    ],
    ANGGOTA: ['Anggota', 'Member', 'Anggota GT', 'Anggota gugus tugas'],
  },
});

/** Whether a member takes part. */
export const statusAnggota = defineCodeList({
  id: 'CL_STATUS_ANGGOTA',
  title: { id: 'Status keanggotaan', en: 'Membership status' },
  source: 'Rancangan sendiri',
  codes: {
    AKTIF: ['Aktif', 'Active', 'Anggota aktif'],
    PASIF: ['Pasif', 'Passive', 'Tidak aktif', 'Tdk aktif', 'Kurang aktif', 'Nonaktif'],
    KELUAR: ['Keluar', 'Left', 'Mundur', 'Bukan anggota lagi', 'Sudah keluar'],
  },
});
