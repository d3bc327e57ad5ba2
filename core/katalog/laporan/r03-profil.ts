import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { korbanMenurut } from './angka-korban.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala, kolom } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

/** Who the victims are. */
export const r03: ReportTab = {
  id: 'R03',
  title: { id: 'Profil Korban', en: 'Profile of the Victims' },
  audience: 'public',
  blocks: [
    { kind: 'narrative', sentences: [narasi.perempuanAnak, narasi.nihil, narasi.upayaNihil, narasi.belum] },
    breakdownTable({
      id: 'R03-A',
      title: { id: 'Kelompok usia dan jenis kelamin', en: 'Age group and sex' },
      by: 'u',
      heading: kepala.usia,
      columns: [
        figureColumn(kolom.lakiLaki, ind(2), { s: 'L' }),
        figureColumn(kolom.perempuan, ind(2), { s: 'P' }),
        figureColumn(kolom.jumlah, ind(2)),
      ],
    }),
    chart({
      of: 'R03-A',
      form: 'bar',
      stacking: 'stacked',
      title: { id: 'Korban menurut usia dan jenis kelamin', en: 'Victims by age and sex' },
      columns: [0, 1],
      categoryTitle: kepala.usia,
      valueTitle: { id: 'Orang', en: 'Persons' },
    }),
    breakdownTable({
      id: 'R03-B',
      title: { id: 'Kewarganegaraan', en: 'Citizenship' },
      by: 'n',
      heading: { id: 'Kewarganegaraan', en: 'Citizenship' },
      columns: [figureColumn(kolom.korban, ind(2))],
    }),
    breakdownTable({
      id: 'R03-C',
      title: { id: 'Pendidikan', en: 'Education' },
      by: 'didik',
      heading: { id: 'Pendidikan', en: 'Education' },
      columns: [figureColumn(kolom.korban, korbanMenurut)],
    }),
    breakdownTable({
      id: 'R03-D',
      title: { id: 'Sepuluh wilayah asal terbanyak', en: 'Ten most frequent regions of origin' },
      by: 'asal',
      heading: { id: 'Wilayah asal', en: 'Region of origin' },
      columns: [figureColumn(kolom.korban, korbanMenurut)],
      total: false,
      top: 10,
      audience: 'internal',
    }),
  ],
};
