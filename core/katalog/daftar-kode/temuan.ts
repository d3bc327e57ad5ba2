import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** What monitoring finds. */
export const jenisTemuan = defineCodeList({
  id: 'CL_TEMUAN',
  title: { id: 'Jenis temuan', en: 'Type of finding' },
  source: 'Monev perhotelan DKI Jakarta 2021',
  codes: {
    TMN_A: [
      'Rendahnya pemahaman pengelola',
      'Low manager understanding',
      'Temuan A',
      'A',
      'Rendahnya pemahaman pengelola tentang pencegahan dan penanganan TPPO',
    ],
    TMN_B: [
      'Minimnya kewaspadaan prostitusi anak',
      'Low awareness of child prostitution',
      'Temuan B',
      'B',
      'Minimnya kewaspadaan (sense of awareness) atas indikasi prostitusi anak',
    ],
    TMN_C: [
      'Sulitnya deteksi pemesanan agen digital',
      'OTA detection difficulty',
      'Temuan C',
      'C',
      'Sulitnya mendeteksi tamu yang memesan melalui platform agen perjalanan digital',
    ],
    TMN_KO: ['Pelanggaran syarat kritis', 'Critical failure', 'KO', 'Syarat kritis', 'Temuan KO'],
    TMN_LAIN: [...lainnya, 'Temuan lain'],
  },
});

/** What monitoring recommends. */
export const rekomendasiMonev = defineCodeList({
  id: 'CL_REKOMENDASI',
  title: { id: 'Rekomendasi monev', en: 'Monitoring recommendation' },
  source: 'Monev perhotelan DKI Jakarta 2021',
  codes: {
    REK_A: [
      'Kampanye dan sosialisasi masif',
      'Mass campaigns',
      'Rekomendasi A',
      'A',
      'Kampanye dan sosialisasi lebih masif kepada seluruh pemangku kepentingan melalui beragam media',
    ],
    REK_B: [
      'Penguatan kelembagaan dan kolaborasi',
      'Institutional collaboration',
      'Rekomendasi B',
      'B',
      'Penguatan kelembagaan melalui kolaborasi pusat–daerah',
    ],
    REK_C: [
      'Jejaring antargugus tugas',
      'GT networking',
      'Rekomendasi C',
      'C',
      'Kerja sama dan penguatan jejaring antargugus tugas',
    ],
    REK_D: [
      'Penghargaan dunia usaha',
      'Business award',
      'Rekomendasi D',
      'D',
      'Penghargaan bagi dunia usaha yang menerapkan standar pencegahan TPPO',
    ],
    REK_E: [
      'Peningkatan kapasitas SDM GT',
      'GT capacity building',
      'Rekomendasi E',
      'E',
      'Peningkatan kapasitas SDM gugus tugas (sosialisasi, pelatihan)',
      'Peningkatan kapasitas SDM',
    ],
    REK_F: [
      'Optimalisasi mekanisme kerja, pelaporan, monev',
      'Better working, reporting, monev',
      'Rekomendasi F',
      'F',
      'Optimalisasi mekanisme kerja, pelaporan, monitoring dan evaluasi',
    ],
    REK_KHUSUS: ['Rekomendasi khusus', 'Specific', 'Khusus', ...lainnya],
  },
});
