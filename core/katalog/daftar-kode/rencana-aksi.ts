import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** What the target of an action is counted in. */
export const satuanTarget = defineCodeList({
  id: 'CL_SATUAN',
  title: { id: 'Satuan', en: 'Unit' },
  source: 'Rancangan sendiri',
  codes: {
    ORANG: ['Orang', 'Persons', 'Org', 'Peserta', 'Jiwa'],
    KASUS: ['Kasus', 'Cases'],
    KEGIATAN: ['Kegiatan', 'Activities', 'Kali', 'Keg'],
    DOKUMEN: ['Dokumen', 'Documents', 'Dok', 'Laporan', 'Naskah'],
    KECAMATAN: ['Kecamatan', 'Districts', 'Kec'],
    KELURAHAN: ['Kelurahan–desa', 'Villages', 'Kelurahan', 'Desa', 'Kel', 'Kelurahan/desa'],
    HOTEL: ['Hotel', 'Hotels'],
    INSTANSI: ['Instansi', 'Agencies', 'Lembaga', 'OPD'],
    PERSEN: ['Persen', 'Percent', '%', 'Persentase', 'Prsn'],
    HARI: ['Hari', 'Days', 'Hr'],
    RUPIAH: ['Rupiah', 'Rupiah', 'Rp', 'IDR'],
    UNIT: ['Unit', 'Units', 'Buah'],
    LAIN: lainnya,
  },
});

/** Whether a higher or a lower figure is the better one. */
export const arahTarget = defineCodeList({
  id: 'CL_ARAH',
  title: { id: 'Arah target', en: 'Direction of the target' },
  source: 'Rancangan sendiri',
  codes: {
    NAIK: [
      'Naik (makin besar makin baik)',
      'Higher is better',
      'Naik',
      'Meningkat',
      'Makin besar makin baik',
    ],
    TURUN: [
      'Turun (makin kecil makin baik)',
      'Lower is better',
      'Turun',
      'Menurun',
      'Makin kecil makin baik',
    ],
  },
});

/** How far an action has come at the end of the period. */
export const statusAksi = defineCodeList({
  id: 'CL_STATUS_AKSI',
  title: { id: 'Status aksi', en: 'Status of the action' },
  source: 'Rancangan sendiri',
  codes: {
    BELUM: ['Belum mulai', 'Not started', 'Belum', 'Blm mulai', 'Belum dimulai', 'Belum dilaksanakan'],
    BERJALAN: ['Berjalan', 'Ongoing', 'Sedang berjalan', 'Proses', 'Dalam proses', 'On progress'],
    SELESAI: ['Selesai', 'Done', 'Sudah selesai', 'Tuntas', 'Terlaksana'],
    TERLAMBAT: ['Terlambat', 'Late', 'Telat', 'Lewat tenggat'],
    BATAL: ['Batal', 'Cancelled', 'Dibatalkan', 'Tidak jadi', 'Tidak dilaksanakan'],
  },
});
