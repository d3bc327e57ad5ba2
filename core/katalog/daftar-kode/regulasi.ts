import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The kinds of legal instruments. `Perda` and `Qanun` alone do not tell which level made them. */
export const jenisRegulasi = defineCodeList({
  id: 'CL_REGULASI',
  title: { id: 'Jenis regulasi', en: 'Type of regulation' },
  source: 'Komitmen Tangerang 2022',
  codes: {
    UU: ['Undang-undang', 'Act', 'Undang undang RI', 'UU RI'],
    PP: ['Peraturan pemerintah', 'Government regulation', 'Peraturan pemerintah RI', 'PP RI'],
    PERPRES: ['Peraturan presiden', 'Presidential regulation', 'Perpres RI'],
    PERMEN: [
      'Peraturan menteri',
      'Ministerial regulation',
      'Permen PPPA',
      'Permendagri',
      'Permensos',
      'Permenkes',
      'Permenaker',
      'PermenPANRB',
    ],
    PERDA_PROV: ['Perda provinsi', 'Provincial by-law', 'Perda prov', 'Peraturan daerah provinsi'],
    PERGUB: ['Peraturan gubernur', 'Governor regulation', 'Pergub DKI', 'Per Gub'],
    PERDA_KK: [
      'Perda kabupaten–kota',
      'Local by-law',
      'Perda kabupaten',
      'Perda kota',
      'Perda kab/kota',
      'Peraturan daerah kabupaten',
      'Peraturan daerah kota',
    ],
    PERBUP_PERWAL: [
      'Peraturan bupati–wali kota',
      'Regent or mayor regulation',
      'Perbup',
      'Perwal',
      'Perwali',
      'Perwako',
      'Peraturan bupati',
      'Peraturan wali kota',
      'Perbup/Perwal',
    ],
    PERDES: ['Peraturan desa', 'Village regulation', 'Per desa'],
    SK: [
      'Keputusan',
      'Decree',
      'Surat keputusan',
      'SK Gubernur',
      'SK Bupati',
      'SK Wali Kota',
      'Keputusan gubernur',
      'Keputusan bupati',
      'Keputusan wali kota',
      'Kepgub',
      'Kepbup',
      'Kepwal',
    ],
    SE: ['Surat edaran', 'Circular', 'Edaran', 'SE Gubernur', 'SE Bupati', 'SE Wali Kota'],
    SOP: ['SOP', 'SOP', 'Standar operasional prosedur', 'Prosedur standar', 'Protap'],
    MOU: ['Nota kesepahaman', 'MoU', 'Nota kesepakatan', 'Memorandum of understanding'],
  },
});

/** What a legal instrument is for. */
export const fungsiRegulasi = defineCodeList({
  id: 'CL_FUNGSI_REG',
  title: { id: 'Fungsi regulasi', en: 'Function of the regulation' },
  source: 'Komitmen Tangerang 2022',
  codes: {
    PEMBENTUKAN_GT: [
      'Pembentukan gugus tugas',
      'Establishes GT',
      'Pembentukan GT',
      'SK GT',
      'SK gugus tugas',
      'Gugus tugas',
    ],
    RAD: ['Rencana aksi', 'Action plan', 'Rencana aksi daerah', 'RAD PP TPPO'],
    LAYANAN: ['Layanan korban', 'Victim services', 'Layanan', 'Pelayanan korban', 'Penanganan korban'],
    PENCEGAHAN: ['Pencegahan', 'Prevention', 'Pencegahan TPPO'],
    GAKKUM: ['Penegakan hukum', 'Law enforcement'],
    PENGANGGARAN: ['Penganggaran', 'Budgeting', 'Anggaran'],
    DATA: ['Data', 'Data', 'Pendataan', 'Sistem data', 'Pelaporan data'],
    USAHA: [
      'Usaha pariwisata–hotel',
      'Tourism business',
      'Usaha pariwisata',
      'Hotel',
      'Pariwisata',
      'Usaha pariwisata/hotel',
    ],
    LAIN: lainnya,
  },
});

/** Whether a legal instrument is in force. */
export const statusRegulasi = defineCodeList({
  id: 'CL_STATUS_REG',
  title: { id: 'Status regulasi', en: 'Status of the regulation' },
  source: 'Rancangan sendiri',
  codes: {
    BERLAKU: ['Berlaku', 'In force', 'Masih berlaku', 'Aktif'],
    DIUBAH: ['Berlaku dengan perubahan', 'In force as amended', 'Diubah', 'Telah diubah'],
    DICABUT: ['Dicabut', 'Repealed', 'Tidak berlaku', 'Tdk berlaku', 'Cabut', 'Sudah dicabut'],
    RANCANGAN: ['Rancangan', 'Draft', 'Draf', 'Raperda', 'Ranperda', 'Rancangan peraturan'],
  },
});

/** How far a legal instrument is carried out, from 0 to 4. */
export const tingkatImplementasi = defineCodeList({
  id: 'CL_IMPL',
  title: { id: 'Tingkat implementasi', en: 'Implementation level' },
  source: 'Rancangan sendiri',
  codes: {
    '0': ['Belum dilaksanakan', 'Not implemented', '0 belum dilaksanakan', 'Belum'],
    '1': ['Disosialisasikan', 'Socialised', '1 disosialisasikan', 'Sosialisasi'],
    '2': ['Dilaksanakan sebagian', 'Partly', '2 dilaksanakan sebagian', 'Sebagian'],
    '3': ['Dilaksanakan', 'Implemented', '3 dilaksanakan', 'Sudah dilaksanakan'],
    '4': [
      'Dilaksanakan dan dievaluasi',
      'Implemented and evaluated',
      '4 dilaksanakan dan dievaluasi',
      'Dievaluasi',
    ],
  },
});
