import { chart, type ReportTab } from '../../kit/report.ts';
import { narasi } from './narasi.ts';

/** How a task force does against what was agreed in Tangerang. */
export const r12: ReportTab = {
  id: 'R12',
  title: { id: 'Skor Kinerja GT', en: 'Score of the Task Force' },
  audience: 'public',
  blocks: [
    { kind: 'narrative', sentences: [narasi.kinerja] },
    {
      kind: 'made',
      id: 'R12-A',
      title: { id: 'Skor menurut komponen', en: 'Score by component' },
      audience: 'public',
    },
    chart({
      of: 'R12-A',
      form: 'bar',
      title: { id: 'Level menurut komponen', en: 'Level by component' },
      columns: [1],
      categoryTitle: { id: 'Komponen', en: 'Component' },
      valueTitle: { id: 'Level (0–4)', en: 'Level (0–4)' },
    }),
    {
      kind: 'made',
      id: 'R12-B',
      title: { id: 'Skor menurut wilayah', en: 'Score by region' },
      audience: 'public',
    },
    chart({
      of: 'R12-B',
      form: 'bar',
      title: { id: 'Skor kinerja menurut wilayah', en: 'Score by region' },
      columns: [0],
      categoryTitle: { id: 'Wilayah', en: 'Region' },
      valueTitle: { id: 'Skor (0–100)', en: 'Score (0–100)' },
      format: 'decimal',
    }),
  ],
};
