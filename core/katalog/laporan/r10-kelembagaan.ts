import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { tingkatImplementasi } from '../daftar-kode/regulasi.ts';
import { anggotaGugusTugas, regulasiBerlaku } from './angka-kelembagaan.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala } from './kepala-kolom.ts';

/** Who takes part, how often they meet, which regulations they work by. */
export const r10: ReportTab = {
  id: 'R10',
  title: { id: 'Kelembagaan dan Koordinasi', en: 'Institutions and Coordination' },
  short: { id: 'Kelembagaan', en: 'Institutions' },
  audience: 'public',
  blocks: [
    breakdownTable({
      id: 'R10-A',
      title: { id: 'Anggota gugus tugas menurut instansi', en: 'Members of the task force by agency' },
      by: 'i',
      heading: kepala.instansi,
      columns: [
        figureColumn({ id: 'Aktif', en: 'Active' }, anggotaGugusTugas.aktif),
        figureColumn({ id: 'SDM', en: 'Staff' }, anggotaGugusTugas.sdm),
        figureColumn({ id: 'Terlatih', en: 'Trained' }, anggotaGugusTugas.terlatih),
        figureColumn({ id: '% terlatih', en: '% trained' }, ind(47)),
        figureColumn({ id: 'Anggaran (Rp)', en: 'Budget (Rp)' }, anggotaGugusTugas.anggaran),
        figureColumn({ id: 'Sarana memadai', en: 'Sufficient facilities' }, anggotaGugusTugas.sarana),
      ],
    }),
    chart({
      of: 'R10-A',
      form: 'bar',
      title: { id: 'SDM terlatih menurut instansi', en: 'Trained staff by agency' },
      columns: [3],
      categoryTitle: kepala.instansi,
      valueTitle: { id: '% terlatih', en: '% trained' },
      format: 'percent',
    }),
    {
      kind: 'made',
      id: 'R10-B',
      title: { id: 'Rapat menurut triwulan', en: 'Meetings by quarter' },
      audience: 'public',
    },
    chart({
      of: 'R10-B',
      form: 'column',
      title: { id: 'Rapat setiap triwulan', en: 'Meetings each quarter' },
      columns: [0],
      categoryTitle: { id: 'Triwulan', en: 'Quarter' },
      valueTitle: { id: 'Rapat', en: 'Meetings' },
    }),
    breakdownTable({
      id: 'R10-C',
      title: { id: 'Regulasi menurut tingkat implementasi', en: 'Regulations by degree of implementation' },
      by: 'fungsi',
      heading: { id: 'Fungsi regulasi', en: 'Purpose' },
      columns: [
        ...tingkatImplementasi.codes.map(({ code, label }) =>
          figureColumn(label, regulasiBerlaku, { tingkat: code }),
        ),
        figureColumn({ id: 'Jumlah', en: 'Number' }, regulasiBerlaku),
      ],
      unplaced: {
        id: '{n} regulasi belum diisi tingkat implementasinya; regulasi itu hanya dihitung di kolom Jumlah.',
        en: 'Regulations whose degree of implementation is not filled in yet: {n}. They are counted in the column Number alone.',
      },
    }),
  ],
};
