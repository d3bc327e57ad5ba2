import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { medianLayanan } from './angka-layanan.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

/** What victims needed and got. */
export const r05: ReportTab = {
  id: 'R05',
  title: { id: 'Layanan Korban', en: 'Services for Victims' },
  audience: 'internal',
  blocks: [
    { kind: 'narrative', sentences: [narasi.respons, narasi.nihil, narasi.upayaNihil, narasi.belum] },
    breakdownTable({
      id: 'R05-A',
      title: { id: 'Layanan menurut jenis', en: 'Services by type' },
      by: 'jenis',
      heading: { id: 'Jenis layanan', en: 'Type of service' },
      columns: [
        figureColumn({ id: 'Butuh', en: 'Need it' }, ind(24), {}, 'denominator'),
        figureColumn({ id: 'Menerima', en: 'Received it' }, ind(24), {}, 'numerator'),
        figureColumn({ id: 'Cakupan (%)', en: 'Coverage (%)' }, ind(24)),
        figureColumn({ id: 'Median hari', en: 'Median days' }, medianLayanan),
        figureColumn({ id: '≤ 7 hari (%)', en: 'Within 7 days (%)' }, ind(23)),
      ],
    }),
    chart({
      of: 'R05-A',
      form: 'bar',
      title: { id: 'Cakupan layanan menurut jenis', en: 'Coverage by type of service' },
      columns: [2],
      categoryTitle: { id: 'Jenis layanan', en: 'Type of service' },
      valueTitle: { id: 'Cakupan (%)', en: 'Coverage (%)' },
      format: 'percent',
    }),
    chart({
      of: 'R05-A',
      form: 'bar',
      title: { id: 'Median hari menunggu layanan', en: 'Median days until a service begins' },
      columns: [3],
      categoryTitle: { id: 'Jenis layanan', en: 'Type of service' },
      valueTitle: { id: 'Hari', en: 'Days' },
      format: 'decimal',
    }),
    breakdownTable({
      id: 'R05-B',
      title: { id: 'Layanan menurut wilayah', en: 'Services by region' },
      by: 'w',
      heading: kepala.wilayah,
      columns: [
        figureColumn({ id: 'Dilayani (%)', en: 'Served (%)' }, ind(20)),
        figureColumn({ id: 'Respons ≤ 3 hari (%)', en: 'Helped in 3 days (%)' }, ind(21)),
        figureColumn({ id: 'Median respons (hari)', en: 'Median response (days)' }, ind(22)),
        figureColumn({ id: 'Layanan ≤ 7 hari (%)', en: 'Service in 7 days (%)' }, ind(23)),
        figureColumn({ id: 'Kebutuhan terlayani (%)', en: 'Needs served (%)' }, ind(24)),
        figureColumn({ id: 'Semua kebutuhan (%)', en: 'All needs (%)' }, ind(25)),
        figureColumn({ id: '≥ 2 instansi (%)', en: '2 agencies or more (%)' }, ind(26)),
        figureColumn({ id: 'Asesmen (%)', en: 'Assessed (%)' }, ind(27)),
      ],
    }),
  ],
};
