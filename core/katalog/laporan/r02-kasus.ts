import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala, kolom } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

/** Cases and victims by region and month. */
export const r02: ReportTab = {
  id: 'R02',
  title: { id: 'Kasus dan Korban', en: 'Cases and Victims' },
  audience: 'public',
  blocks: [
    {
      kind: 'narrative',
      sentences: [narasi.ringkasan, narasi.terbanyak, narasi.nihil, narasi.upayaNihil, narasi.belum],
    },
    breakdownTable({
      id: 'R02-A',
      title: { id: 'Kasus dan korban menurut wilayah', en: 'Cases and victims by region' },
      by: 'w',
      heading: kepala.wilayah,
      columns: [
        figureColumn(kolom.kasus, ind(1)),
        figureColumn(kolom.korban, ind(2)),
        figureColumn({ id: 'Korban per kasus', en: 'Victims per case' }, ind(3)),
        figureColumn({ id: 'Laki-laki dewasa', en: 'Men' }, ind(2), { s: 'L', a: 'TIDAK' }),
        figureColumn({ id: 'Perempuan dewasa', en: 'Women' }, ind(2), { s: 'P', a: 'TIDAK' }),
        figureColumn({ id: 'Anak', en: 'Children' }, ind(2), { a: 'YA' }),
      ],
    }),
    chart({
      of: 'R02-A',
      form: 'bar',
      title: { id: 'Korban menurut wilayah', en: 'Victims by region' },
      columns: [1],
      categoryTitle: kepala.wilayah,
      valueTitle: { id: 'Orang', en: 'Persons' },
    }),
    breakdownTable({
      id: 'R02-B',
      title: { id: 'Kasus dan korban menurut bulan', en: 'Cases and victims by month' },
      by: 'p',
      heading: kepala.bulan,
      columns: [figureColumn(kolom.kasus, ind(1)), figureColumn(kolom.korban, ind(2))],
    }),
    chart({
      of: 'R02-B',
      form: 'line',
      title: { id: 'Kasus dan korban setiap bulan', en: 'Cases and victims each month' },
      columns: [0, 1],
      categoryTitle: kepala.bulan,
      valueTitle: kolom.jumlah,
    }),
    {
      kind: 'made',
      id: 'R02-C',
      title: { id: 'Perkembangan kasus dan korban tercatat', en: 'Recorded cases and victims over time' },
      audience: 'public',
    },
    chart({
      of: 'R02-C',
      form: 'line',
      title: { id: 'Perkembangan kasus dan korban tercatat', en: 'Recorded cases and victims over time' },
      columns: [0, 1],
      categoryTitle: { id: 'Periode', en: 'Period' },
      valueTitle: kolom.jumlah,
    }),
  ],
};
