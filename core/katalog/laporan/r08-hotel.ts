import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { kategoriHotel } from '../daftar-kode/penilaian-hotel.ts';
import { hotelDikunjungi } from './angka-rencana.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

const KATEGORI = kategoriHotel.codes.map(({ code, label }) =>
  figureColumn(label, hotelDikunjungi, { kategori: code }),
);

/** What visits to hotels found. */
export const r08: ReportTab = {
  id: 'R08',
  title: { id: 'Monev Perhotelan', en: 'Monitoring of Hotels' },
  audience: 'public',
  blocks: [
    {
      kind: 'narrative',
      sentences: [narasi.hotel, narasi.temuanA, narasi.temuanB, narasi.temuanC, narasi.sedikitHotel],
    },
    breakdownTable({
      id: 'R08-A',
      title: { id: 'Hasil menurut wilayah', en: 'Results by region' },
      by: 'w',
      heading: kepala.wilayah,
      columns: [
        figureColumn({ id: 'Hotel', en: 'Hotels' }, hotelDikunjungi),
        figureColumn({ id: 'Rerata nilai', en: 'Mean score' }, ind(56)),
        ...KATEGORI,
        ...(['A', 'B', 'C'] as const).map((temuan) =>
          figureColumn({ id: `Temuan ${temuan} (%)`, en: `Finding ${temuan} (%)` }, ind(57), { temuan }),
        ),
      ],
      unplaced: {
        id: '{n} hotel belum mempunyai kategori karena instrumennya belum lengkap diisi; hotel itu hanya dihitung di kolom Hotel.',
        en: 'Hotels without a category yet, since their form is not filled in completely: {n}. They are counted in the column Hotels alone.',
      },
    }),
    chart({
      of: 'R08-A',
      form: 'bar',
      stacking: 'percent',
      title: { id: 'Kategori hotel menurut wilayah', en: 'Categories of hotels by region' },
      columns: KATEGORI.map((_, i) => i + 2),
      categoryTitle: kepala.wilayah,
      valueTitle: { id: '% hotel', en: '% of hotels' },
    }),
    breakdownTable({
      id: 'R08-B',
      title: { id: 'Nilai menurut aspek', en: 'Scores by aspect' },
      by: 'aspek',
      heading: { id: 'Aspek', en: 'Aspect' },
      columns: [figureColumn({ id: 'Rerata nilai', en: 'Mean score' }, ind(56))],
    }),
    chart({
      of: 'R08-B',
      form: 'bar',
      title: { id: 'Rerata nilai menurut aspek', en: 'Mean score by aspect' },
      columns: [0],
      categoryTitle: { id: 'Aspek', en: 'Aspect' },
      valueTitle: { id: 'Nilai (0–100)', en: 'Score (0–100)' },
      format: 'decimal',
    }),
    breakdownTable({
      id: 'R08-C',
      title: { id: 'Nilai menurut klasifikasi', en: 'Scores by class of hotel' },
      by: 'k',
      heading: { id: 'Klasifikasi', en: 'Class' },
      columns: [
        figureColumn({ id: 'Hotel', en: 'Hotels' }, hotelDikunjungi),
        figureColumn({ id: 'Rerata nilai', en: 'Mean score' }, ind(56)),
      ],
    }),
    {
      kind: 'made',
      id: 'R08-D',
      title: { id: 'Temuan dan rekomendasi', en: 'Findings and recommendations' },
      audience: 'public',
    },
    {
      kind: 'made',
      id: 'R08-E',
      title: { id: 'Daftar hotel (menurut kode)', en: 'Hotels (by code)' },
      audience: 'internal',
    },
  ],
};
