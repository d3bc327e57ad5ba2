import { breakdownTable, chart, figureColumn, ofKnown, type ReportTab } from '../../kit/report.ts';
import { janjiKasus, saluranKasus } from './angka-korban.ts';
import { ind } from './indikator-bernomor.ts';
import { kolom } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

const GANDA = {
  id: 'Satu kasus atau korban dapat masuk beberapa baris; persentase tidak berjumlah 100.',
  en: 'One case or victim may stand in several rows; percentages do not add up to 100.',
} as const;

/** How victims were recruited and exploited. */
export const r04: ReportTab = {
  id: 'R04',
  title: { id: 'Modus dan Bentuk Eksploitasi', en: 'Recruitment and Exploitation' },
  short: { id: 'Modus dan Eksploitasi', en: 'Recruitment' },
  audience: 'public',
  blocks: [
    { kind: 'narrative', sentences: [narasi.nihil, narasi.upayaNihil, narasi.belum] },
    breakdownTable({
      id: 'R04-A',
      title: { id: 'Bentuk eksploitasi', en: 'Forms of exploitation' },
      by: 'e',
      heading: { id: 'Bentuk eksploitasi', en: 'Form of exploitation' },
      columns: [figureColumn(kolom.korban, ind(2)), ofKnown(figureColumn(kolom.persen, ind(11)))],
    }),
    breakdownTable({
      id: 'R04-B',
      title: { id: 'Saluran perekrutan', en: 'Channels of recruitment' },
      by: 'saluran',
      heading: { id: 'Saluran', en: 'Channel' },
      columns: [
        figureColumn(kolom.kasus, saluranKasus, {}, 'numerator'),
        figureColumn({ id: '% kasus', en: '% of cases' }, saluranKasus),
      ],
      total: false,
    }),
    { kind: 'note', text: GANDA },
    chart({
      of: 'R04-B',
      form: 'bar',
      title: { id: 'Saluran perekrutan', en: 'Channels of recruitment' },
      columns: [1],
      categoryTitle: { id: 'Saluran', en: 'Channel' },
      valueTitle: { id: '% kasus', en: '% of cases' },
      format: 'percent',
    }),
    breakdownTable({
      id: 'R04-C',
      title: { id: 'Janji perekrut', en: 'Promises of recruiters' },
      by: 'janji',
      heading: { id: 'Janji', en: 'Promise' },
      columns: [
        figureColumn(kolom.kasus, janjiKasus, {}, 'numerator'),
        figureColumn({ id: '% kasus', en: '% of cases' }, janjiKasus),
      ],
      total: false,
    }),
    breakdownTable({
      id: 'R04-D',
      title: { id: 'Faktor kerentanan', en: 'Factors of vulnerability' },
      by: 'faktor',
      heading: { id: 'Faktor', en: 'Factor' },
      columns: [
        ofKnown(figureColumn(kolom.korban, ind(13), {}, 'numerator')),
        ofKnown(figureColumn({ id: '% korban', en: '% of victims' }, ind(13))),
      ],
      total: false,
    }),
  ],
};
