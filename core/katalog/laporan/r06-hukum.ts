import {
  breakdownTable,
  chart,
  figureCell,
  figureColumn,
  figureLine,
  type ReportTab,
} from '../../kit/report.ts';
import { restitusiPerkara, tahapPerkara } from './angka-perkara.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala } from './kepala-kolom.ts';
import { narasi } from './narasi.ts';

/** How far files came, and what restitution was paid. */
export const r06: ReportTab = {
  id: 'R06',
  title: { id: 'Penegakan Hukum', en: 'Law Enforcement' },
  audience: 'publicOfProvince',
  blocks: [
    { kind: 'narrative', sentences: [narasi.berkas, narasi.restitusi, narasi.belum] },
    {
      kind: 'figures',
      id: 'R06-A',
      title: { id: 'Berkas perkara menurut tahap', en: 'Files by stage' },
      heading: kepala.tahap,
      headers: [{ id: 'Perkara', en: 'Files' }],
      lines: Object.values(tahapPerkara).map((one) => figureLine(one.name, figureCell(one))),
      audience: 'publicOfProvince',
    },
    chart({
      of: 'R06-A',
      form: 'bar',
      title: { id: 'Berkas perkara menurut tahap', en: 'Files by stage' },
      columns: [0],
      categoryTitle: kepala.tahap,
      valueTitle: { id: 'Perkara', en: 'Files' },
    }),
    {
      kind: 'figures',
      id: 'R06-B',
      title: { id: 'Restitusi', en: 'Restitution' },
      heading: { id: 'Restitusi', en: 'Restitution' },
      headers: [{ id: 'Rupiah', en: 'Rupiah' }],
      lines: Object.values(restitusiPerkara).map((one) => figureLine(one.name, figureCell(one))),
      audience: 'internal',
    },
    chart({
      of: 'R06-B',
      form: 'column',
      title: {
        id: 'Restitusi dinilai, dituntut, diputus, dan dibayar',
        en: 'Restitution assessed, asked for, decided and paid',
      },
      columns: [0],
      categoryTitle: { id: 'Restitusi', en: 'Restitution' },
      valueTitle: { id: 'Rupiah', en: 'Rupiah' },
    }),
    breakdownTable({
      id: 'R06-C',
      title: { id: 'Penegakan hukum menurut wilayah', en: 'Law enforcement by region' },
      by: 'w',
      heading: kepala.wilayah,
      columns: [
        figureColumn({ id: 'Perkara', en: 'Files' }, tahapPerkara.laporan),
        figureColumn({ id: 'Penyidikan (% kasus)', en: 'Investigated (% of cases)' }, ind(30)),
        figureColumn({ id: 'P-21 (%)', en: 'P-21 (%)' }, ind(31)),
        figureColumn({ id: 'Diputus (%)', en: 'Decided (%)' }, ind(32)),
        figureColumn({ id: 'Pemidanaan (%)', en: 'Convicted (%)' }, ind(33)),
        figureColumn({ id: 'Restitusi dimohon (%)', en: 'Restitution asked for (%)' }, ind(36)),
      ],
      audience: 'internal',
    }),
  ],
};
