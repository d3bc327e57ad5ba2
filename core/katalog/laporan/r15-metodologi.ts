import type { ReportTab } from '../../kit/report.ts';

/** What the figures mean and where they come from. */
export const r15: ReportTab = {
  id: 'R15',
  title: { id: 'Lampiran Metodologi', en: 'Methodology' },
  audience: 'public',
  blocks: [
    {
      kind: 'made',
      id: 'R15-A',
      title: { id: 'Unit yang melapor', en: 'Units that reported' },
      audience: 'public',
    },
    {
      kind: 'made',
      id: 'R15-B',
      title: { id: 'Definisi indikator', en: 'Definitions of the indicators' },
      audience: 'public',
    },
    {
      kind: 'made',
      id: 'R15-C',
      title: { id: 'Bobot dan ambang yang dipakai', en: 'Weights and thresholds that were used' },
      audience: 'public',
    },
    {
      kind: 'note',
      text: {
        id: 'Sumber: formulir T00–T11 gugus tugas. Usia dihitung pada tanggal lapor. Wilayah adalah wilayah pencatat, bukan wilayah asal korban. Angka yang belum dilaporkan tidak dianggap nol.',
        en: 'Source: the forms T00–T11 of the task force. Age is counted on the day of the report. The region is the one that records, not the one that victims come from. What is not reported is not taken for zero.',
      },
    },
  ],
};
