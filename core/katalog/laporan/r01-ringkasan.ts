import type { ReportTab } from '../../kit/report.ts';
import { ind } from './indikator-bernomor.ts';
import { narasi } from './narasi.ts';

/** The summary for who reads one page. */
export const r01: ReportTab = {
  id: 'R01',
  title: { id: 'Ringkasan Eksekutif', en: 'Executive Summary' },
  audience: 'public',
  blocks: [
    {
      kind: 'narrative',
      sentences: [
        narasi.ringkasan,
        narasi.nihil,
        narasi.upayaNihil,
        narasi.perempuanAnak,
        narasi.terbanyak,
        narasi.sebanding,
        narasi.samaBesar,
        narasi.takSebanding,
        narasi.takTersedia,
        narasi.sadar,
        narasi.netral,
        narasi.belum,
      ],
    },
    {
      kind: 'headline',
      id: 'R01-A',
      title: { id: 'Dua belas indikator utama', en: 'Twelve headline indicators' },
      figures: [1, 2, 4, 6, 20, 21, 31, 39, 40, 48, 53, 56].map(ind),
      audience: 'public',
    },
    {
      kind: 'note',
      text: {
        id: 'Perubahan hanya dihitung terhadap bulan yang sama tahun lalu. Panah tidak berarti baik atau buruk untuk jumlah kasus dan korban.',
        en: 'Change is only computed against the same months of last year. For numbers of cases and victims, arrows do not mean better or worse.',
      },
    },
  ],
};
