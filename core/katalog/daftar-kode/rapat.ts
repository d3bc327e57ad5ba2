import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The kinds of meetings of a task force. */
export const jenisRapat = defineCodeList({
  id: 'CL_RAPAT',
  title: { id: 'Jenis rapat', en: 'Type of meeting' },
  source: 'Komitmen Tangerang 2022',
  codes: {
    RAKOR_PLENO: [
      'Rapat koordinasi pleno',
      'Plenary meeting',
      'Rakor',
      'Rakor pleno',
      'Rapat koordinasi',
      'Rapat pleno',
      'Pleno',
    ],
    RAKOR_SUB: [
      'Rapat sub-gugus',
      'Sub-GT meeting',
      'Rapat sub gugus tugas',
      'Rakor sub gugus',
      'Rapat bidang',
      'Rapat sub GT',
    ],
    GELAR_KASUS: [
      'Pembahasan kasus',
      'Case conference',
      'Gelar kasus',
      'Bedah kasus',
      'Konferensi kasus',
      'CC',
    ],
    JOINT_MONITORING: [
      'Joint monitoring',
      'Joint monitoring',
      'Monitoring bersama',
      'Jointmon',
      'Monev bersama',
      'Pemantauan bersama',
    ],
    RAKORDA: [
      'Rakor antartingkat',
      'Inter-level meeting',
      'Rakor daerah',
      'Rapat koordinasi daerah',
      'Rakornas',
      'Rakor dengan tingkat lain',
    ],
  },
});

/** What agencies look at together. */
export const objekJointMonitoring = defineCodeList({
  id: 'CL_OBJEK_JM',
  title: { id: 'Objek joint monitoring', en: 'Object of joint monitoring' },
  source: 'Komitmen Tangerang 2022',
  codes: {
    PENANGANAN_KASUS: ['Penanganan kasus', 'Case handling', 'Kasus', 'Penanganan korban'],
    HOTEL: ['Hotel', 'Hotel', 'Penginapan', 'Perhotelan'],
    RUMAH_AMAN: ['Rumah aman', 'Shelter', 'RPTC', 'Rumah perlindungan'],
    P3MI: ['Perusahaan penempatan', 'Placement agency', 'PJTKI', 'PPTKIS', 'Perusahaan penempatan PMI'],
    PELABUHAN: [
      'Pelabuhan, bandara, terminal',
      'Ports',
      'Pelabuhan',
      'Bandara',
      'Terminal',
      'Stasiun',
      'Pelabuhan/bandara/terminal',
    ],
    LAIN: lainnya,
  },
});
