import type { ReportTab } from '../../kit/report.ts';
import { narasi } from './narasi.ts';

/** Who reported, and how good the data are. */
export const r13: ReportTab = {
  id: 'R13',
  title: { id: 'Mutu dan Kelengkapan Data', en: 'Quality and Completeness of the Data' },
  short: { id: 'Mutu dan Kelengkapan Data', en: 'Quality of the Data' },
  audience: 'internal',
  blocks: [
    { kind: 'narrative', sentences: [narasi.belum] },
    {
      kind: 'made',
      id: 'R13-A',
      title: { id: 'Mutu data menurut unit', en: 'Data quality by unit' },
      audience: 'internal',
    },
    {
      kind: 'made',
      id: 'R13-B',
      title: { id: 'Laporan menurut unit dan bulan', en: 'Reports by unit and month' },
      audience: 'internal',
    },
  ],
};
