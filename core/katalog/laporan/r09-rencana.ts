import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { aksiRencana } from './angka-rencana.ts';
import { ind } from './indikator-bernomor.ts';
import { kolom } from './kepala-kolom.ts';

/** How far the action plan came. */
export const r09: ReportTab = {
  id: 'R09',
  title: { id: 'Rencana Aksi', en: 'Action Plan' },
  audience: 'public',
  blocks: [
    breakdownTable({
      id: 'R09-A',
      title: { id: 'Rencana aksi menurut sub-gugus', en: 'Action plan by sub task force' },
      by: 'g',
      heading: { id: 'Sub-gugus', en: 'Sub task force' },
      columns: [
        figureColumn({ id: 'Aksi', en: 'Actions' }, aksiRencana.jumlah),
        figureColumn({ id: 'Capaian (%)', en: 'Achievement (%)' }, ind(48)),
        figureColumn({ id: 'Tepat waktu (%)', en: 'In time (%)' }, ind(49)),
        figureColumn(kolom.pagu, aksiRencana.pagu),
        figureColumn(kolom.realisasi, aksiRencana.realisasi),
        figureColumn({ id: 'Serapan (%)', en: 'Share spent (%)' }, aksiRencana.serapan),
      ],
    }),
    chart({
      of: 'R09-A',
      form: 'bar',
      title: { id: 'Capaian rencana aksi menurut sub-gugus', en: 'Achievement by sub task force' },
      columns: [1],
      categoryTitle: { id: 'Sub-gugus', en: 'Sub task force' },
      valueTitle: { id: 'Capaian (%)', en: 'Achievement (%)' },
      format: 'percent',
    }),
    {
      kind: 'made',
      id: 'R09-B',
      title: { id: 'Serapan anggaran dari waktu ke waktu', en: 'Share of the budget spent over time' },
      audience: 'public',
    },
    chart({
      of: 'R09-B',
      form: 'line',
      title: { id: 'Serapan anggaran', en: 'Share of the budget spent' },
      columns: [0],
      categoryTitle: { id: 'Periode', en: 'Period' },
      valueTitle: { id: 'Serapan (%)', en: 'Share spent (%)' },
      format: 'percent',
    }),
    {
      kind: 'made',
      id: 'R09-C',
      title: { id: 'Aksi yang terlambat', en: 'Late actions' },
      audience: 'public',
    },
  ],
};
