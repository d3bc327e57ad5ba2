import { defineCodeList } from '../../kit/code-list.ts';

/** The fields of work of a task force. */
export const subGugus = defineCodeList({
  id: 'CL_SUBGT',
  title: { id: 'Sub-gugus tugas', en: 'Sub task force' },
  source: 'Rancangan sendiri',
  codes: {
    PCG: ['Pencegahan', 'Prevention', 'Bidang pencegahan', 'Sub gugus pencegahan', 'Sub-GT pencegahan'],
    KES: [
      'Rehabilitasi kesehatan',
      'Health rehabilitation',
      'Rehab kesehatan',
      'Kesehatan',
      'Bidang rehabilitasi kesehatan',
      'Bidang kesehatan',
    ],
    SOS: [
      'Rehabilitasi sosial, pemulangan, reintegrasi',
      'Social rehabilitation, return, reintegration',
      'Rehabilitasi sosial',
      'Rehab sosial',
      'Rehsos',
      'Bidang rehabilitasi sosial',
      'Pemulangan dan reintegrasi',
      'Rehabilitasi sosial, pemulangan, dan reintegrasi',
    ],
    GKM: ['Penegakan hukum', 'Law enforcement', 'Gakkum', 'Bidang penegakan hukum', 'Bidang gakkum'],
    NHK: [
      'Pengembangan norma hukum',
      'Legal norms',
      'Norma hukum',
      'Bidang norma hukum',
      'Bidang pengembangan norma hukum',
    ],
    KKS: [
      'Koordinasi dan kerja sama',
      'Coordination and cooperation',
      'Koordinasi',
      'Kerja sama',
      'Koordinasi dan kerjasama',
      'Bidang koordinasi dan kerja sama',
    ],
  },
});
