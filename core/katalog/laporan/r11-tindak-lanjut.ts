import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { tindakLanjutTemuan } from './angka-rencana.ts';
import { narasi } from './narasi.ts';

const { jumlah, lewat } = tindakLanjutTemuan;

/** What became of recommendations. */
export const r11: ReportTab = {
  id: 'R11',
  title: { id: 'Tindak Lanjut Rekomendasi', en: 'Follow-up of Recommendations' },
  short: { id: 'Tindak Lanjut', en: 'Follow-up' },
  audience: 'public',
  blocks: [
    { kind: 'narrative', sentences: [narasi.rekomendasi] },
    breakdownTable({
      id: 'R11-A',
      title: { id: 'Rekomendasi menurut status', en: 'Recommendations by state' },
      by: 'rek',
      heading: { id: 'Rekomendasi', en: 'Recommendation' },
      columns: [
        figureColumn({ id: 'Jumlah', en: 'Number' }, jumlah),
        figureColumn({ id: 'Selesai', en: 'Done' }, jumlah, { status: 'SELESAI' }),
        figureColumn({ id: 'Proses', en: 'Under way' }, jumlah, { status: 'PROSES' }),
        figureColumn({ id: 'Belum', en: 'Not begun' }, jumlah, { status: 'BELUM' }),
        figureColumn({ id: 'Lewat tenggat', en: 'Overdue' }, lewat),
      ],
    }),
    {
      kind: 'note',
      text: {
        id: 'Yang dihitung adalah temuan; satu temuan dapat memuat beberapa rekomendasi, sehingga baris tidak dijumlahkan. Persentase selesai hanya menghitung temuan selesai yang hasil verifikasinya sesuai.',
        en: 'Findings are counted; one finding may have several recommendations, so the rows do not add up. The percentage done counts only findings that are done and were verified as such.',
      },
    },
    chart({
      of: 'R11-A',
      form: 'bar',
      stacking: 'stacked',
      title: { id: 'Status tindak lanjut', en: 'State of the follow-up' },
      columns: [1, 2, 3],
      categoryTitle: { id: 'Rekomendasi', en: 'Recommendation' },
      valueTitle: { id: 'Temuan', en: 'Findings' },
    }),
    {
      kind: 'made',
      id: 'R11-B',
      title: { id: 'Tindak lanjut yang lewat tenggat', en: 'Overdue follow-up' },
      audience: 'internal',
    },
  ],
};
