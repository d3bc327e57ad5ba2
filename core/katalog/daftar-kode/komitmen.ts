import { defineCodeList } from '../../kit/code-list.ts';

/** The points of the commitment of Tangerang that an action serves. */
export const butirKomitmen = defineCodeList({
  id: 'CL_KOMITMEN',
  title: { id: 'Butir Komitmen Tangerang', en: 'Point of the commitment of Tangerang' },
  source: 'Komitmen Tangerang 2022',
  codes: {
    B1A: [
      'Komitmen aktif seluruh anggota (regulasi, kelembagaan, anggaran, sarpras)',
      'Active commitment of all members (regulations, institutions, budget, facilities)',
      'Butir 1a',
      '1a',
    ],
    B1B: ['Rencana aksi terukur dan berkelanjutan', 'Measurable and lasting action plan', 'Butir 1b', '1b'],
    B1C: ['Penguatan SDM', 'Stronger staff', 'Butir 1c', '1c'],
    B1D: ['Satu data TPPO', 'One set of trafficking data', 'Butir 1d', '1d', 'Satu data'],
    B2: ['Promotif–preventif masif', 'Mass promotion and prevention', 'Butir 2', '2', 'Promotif preventif'],
    B3A: ['Respons cepat', 'Quick response', 'Butir 3a', '3a'],
    B3B: [
      'Akses dan informasi layanan',
      'Access to services and information on them',
      'Butir 3b',
      '3b',
      'Akses layanan',
    ],
    B3C: [
      'Peluang pemberdayaan korban',
      'Chances of empowerment for victims',
      'Butir 3c',
      '3c',
      'Pemberdayaan korban',
    ],
    B3D: ['Sinergi layanan', 'Services that work together', 'Butir 3d', '3d'],
    B4: ['Penegakan hukum', 'Law enforcement', 'Butir 4', '4', 'Gakkum'],
    B5: [
      'Daya dukung (anggaran, sarpras, SDM, regulasi)',
      'Means (budget, facilities, staff, regulations)',
      'Butir 5',
      '5',
      'Daya dukung',
    ],
    B6: [
      'Koordinasi berkala dan joint monitoring',
      'Regular coordination and joint monitoring',
      'Butir 6',
      '6',
      'Koordinasi berkala',
    ],
    B7: ['Implementasi rencana aksi', 'Carrying out the action plan', 'Butir 7', '7'],
    B8: [
      'Peraturan operasional berjalan dan menjadi acuan',
      'Operational regulations that work and guide',
      'Butir 8',
      '8',
      'Peraturan operasional',
    ],
  },
});
