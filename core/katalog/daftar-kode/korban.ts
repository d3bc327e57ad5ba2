import { defineCodeList } from '../../kit/code-list.ts';
import { tidakDiketahui } from './jawaban-bersama.ts';

/**
 * Legal sex as recorded. `M` and `F` are asked about: in Indonesian columns they are guesses. Whoever writes P and W, but
 * never L, means Pria and Wanita.
 */
export const jenisKelamin = defineCodeList({
  id: 'CL_JK',
  title: { id: 'Jenis kelamin', en: 'Sex' },
  source: 'Praktik SIMFONI-PPA',
  codes: {
    L: ['Laki-laki', 'Male', 'Lk', 'Laki', 'Laki2', 'Laki laki', 'Pria', 'Cowok'],
    P: ['Perempuan', 'Female', 'Pr', 'Prp', 'Wanita', 'W', 'Cewek'],
  },
  asked: { M: ['L'], F: ['P'] },
  doubts: [{ name: 'P', beside: ['W'], unless: ['L'], codes: ['L', 'P'] }],
});

/** Age bands; childhood ends at 18. */
export const kelompokUsia = defineCodeList({
  id: 'CL_KEL_USIA',
  title: { id: 'Kelompok usia', en: 'Age group' },
  source: 'Rancangan sendiri; batas usia anak: Permen PPPA 8/2021',
  codes: {
    U00_05: ['0–5 tahun', '0–5', '0-5 th', '0-5 thn', '0 sd 5 tahun', 'Balita', 'Bayi'],
    U06_12: ['6–12 tahun', '6–12', '6-12 th', '6-12 thn', '6 sd 12 tahun'],
    U13_17: ['13–17 tahun', '13–17', '13-17 th', '13-17 thn', '13 sd 17 tahun'],
    U18_24: ['18–24 tahun', '18–24', '18-24 th', '18-24 thn', '18 sd 24 tahun'],
    U25_44: ['25–44 tahun', '25–44', '25-44 th', '25-44 thn', '25 sd 44 tahun'],
    U45_59: ['45–59 tahun', '45–59', '45-59 th', '45-59 thn', '45 sd 59 tahun'],
    U60: [
      '60 tahun ke atas',
      '60+',
      '60 ke atas',
      '60 th ke atas',
      '60+ tahun',
      '>=60',
      '≥60',
      '≥ 60 tahun',
      'Lansia',
    ],
    ANAK_TD: [
      'Anak, usia tidak pasti',
      'Child, age unsure',
      'Anak',
      'Anak anak',
      'Anak usia tidak diketahui',
    ],
    DEWASA_TD: ['Dewasa, usia tidak pasti', 'Adult, age unsure', 'Dewasa', 'Dewasa usia tidak diketahui'],
    TD: tidakDiketahui,
  },
  groups: {
    ANAK: { label: { id: 'Anak', en: 'Children' }, codes: ['U00_05', 'U06_12', 'U13_17', 'ANAK_TD'] },
    DEWASA: {
      label: { id: 'Dewasa', en: 'Adults' },
      codes: ['U18_24', 'U25_44', 'U45_59', 'U60', 'DEWASA_TD'],
    },
  },
  asked: {
    'Di bawah umur': ['ANAK_TD'],
    'Dibawah umur': ['ANAK_TD'],
    'Di bawah 18': ['ANAK_TD'],
    'Di bawah 18 tahun': ['ANAK_TD'],
    '<18': ['ANAK_TD'],
    '< 18': ['ANAK_TD'],
    '<18 th': ['ANAK_TD'],
    '<18 tahun': ['ANAK_TD'],
    '< 18 tahun': ['ANAK_TD'],
    Remaja: ['ANAK_TD', 'U13_17', 'U18_24'],
    Belasan: ['ANAK_TD', 'U13_17', 'U18_24'],
    'Belasan tahun': ['ANAK_TD', 'U13_17', 'U18_24'],
    '13-14': ['ANAK_TD', 'U13_17'],
    '14-15': ['ANAK_TD', 'U13_17'],
    '15-16': ['ANAK_TD', 'U13_17'],
    '15-17': ['ANAK_TD', 'U13_17'],
    '16-17': ['ANAK_TD', 'U13_17'],
    '17-18': ['U13_17', 'U18_24'],
  },
});

/** Citizenship. Names of occupations such as TKW are not understood here. */
export const kewarganegaraan = defineCodeList({
  id: 'CL_WN',
  title: { id: 'Kewarganegaraan', en: 'Citizenship' },
  source: 'Rancangan sendiri',
  codes: {
    WNI: ['WNI', 'Indonesian', 'Indonesia', 'Warga negara Indonesia'],
    WNA: ['WNA', 'Foreign', 'Warga negara asing', 'Asing', 'Orang asing'],
    TANPA_WN: [
      'Tanpa kewarganegaraan',
      'Stateless',
      'Tanpa WN',
      'Tidak punya kewarganegaraan',
      'Nirkewarganegaraan',
    ],
    TD: tidakDiketahui,
  },
});

/** The highest schooling completed. */
export const pendidikan = defineCodeList({
  id: 'CL_PENDIDIKAN',
  title: { id: 'Pendidikan', en: 'Education' },
  source: 'Rancangan sendiri',
  codes: {
    TS: [
      'Tidak atau belum sekolah',
      'None',
      'Tidak sekolah',
      'Tdk sekolah',
      'Belum sekolah',
      'Blm sekolah',
      'Tidak/belum sekolah',
      'Tidak pernah sekolah',
      'TK',
      'PAUD',
    ],
    SD: ['SD sederajat', 'Primary', 'Sekolah dasar', 'MI', 'SD/MI', 'Paket A', 'Tamat SD', 'Lulus SD'],
    SMP: ['SMP sederajat', 'Lower secondary', 'SLTP', 'MTs', 'SMP/MTs', 'Paket B', 'Tamat SMP', 'Lulus SMP'],
    SMA: [
      'SMA–SMK sederajat',
      'Upper secondary',
      'SMK',
      'SMA/SMK',
      'SLTA',
      'SMU',
      'STM',
      'MA',
      'Madrasah Aliyah',
      'Paket C',
      'SMA sederajat',
      'Tamat SMA',
      'Lulus SMA',
      'SMA/SMK sederajat',
    ],
    DIPLOMA: ['Diploma', 'Diploma', 'D1', 'D2', 'D3', 'Diploma III', 'Akademi'],
    S1: [
      'S1 ke atas',
      'Bachelor or higher',
      'Sarjana',
      'Strata 1',
      'S2',
      'S3',
      'Magister',
      'Doktor',
      'Pascasarjana',
    ],
    TD: tidakDiketahui,
  },
});

/** The kind of disability. */
export const ragamDisabilitas = defineCodeList({
  id: 'CL_DISABILITAS',
  title: { id: 'Disabilitas', en: 'Disability' },
  source: 'Rancangan sendiri',
  codes: {
    TIDAK_ADA: [
      'Tidak ada',
      'None',
      'Tdk ada',
      'Tidak',
      'Non disabilitas',
      'Tanpa disabilitas',
      'Bukan penyandang disabilitas',
    ],
    FISIK: ['Fisik', 'Physical', 'Disabilitas fisik', 'Daksa', 'Tuna daksa', 'Tunadaksa'],
    SENSORIK: [
      'Sensorik',
      'Sensory',
      'Disabilitas sensorik',
      'Netra',
      'Tuna netra',
      'Tunanetra',
      'Rungu',
      'Tuna rungu',
      'Tunarungu',
      'Wicara',
      'Tuna wicara',
      'Rungu wicara',
      'Tuli',
    ],
    INTELEKTUAL: [
      'Intelektual',
      'Intellectual',
      'Disabilitas intelektual',
      'Grahita',
      'Tuna grahita',
      'Tunagrahita',
    ],
    MENTAL: ['Mental', 'Mental', 'Disabilitas mental', 'Psikososial', 'ODGJ', 'Gangguan jiwa'],
    GANDA: ['Ganda', 'Multiple', 'Disabilitas ganda', 'Multi', 'Ganda/multi'],
    TD: tidakDiketahui,
  },
  exclusive: ['TIDAK_ADA', 'TD'],
});
