import { breakdownTable, chart, figureColumn, type ReportTab } from '../../kit/report.ts';
import { jumlahKegiatan } from './angka-kegiatan.ts';
import { ind } from './indikator-bernomor.ts';
import { kepala, kolom } from './kepala-kolom.ts';

/** What was done to prevent trafficking. */
export const r07: ReportTab = {
  id: 'R07',
  title: { id: 'Pencegahan', en: 'Prevention' },
  audience: 'public',
  blocks: [
    breakdownTable({
      id: 'R07-A',
      title: { id: 'Kegiatan menurut jenis', en: 'Activities by kind' },
      by: 'jenis',
      heading: { id: 'Jenis kegiatan', en: 'Kind of activity' },
      columns: [
        figureColumn({ id: 'Kegiatan', en: 'Activities' }, ind(39)),
        figureColumn({ id: 'Peserta laki-laki', en: 'Male participants' }, jumlahKegiatan.pesertaL),
        figureColumn({ id: 'Peserta perempuan', en: 'Female participants' }, jumlahKegiatan.pesertaP),
        figureColumn(kolom.pagu, jumlahKegiatan.pagu),
        figureColumn(kolom.realisasi, jumlahKegiatan.realisasi),
      ],
    }),
    breakdownTable({
      id: 'R07-B',
      title: { id: 'Peserta menurut bulan', en: 'Participants by month' },
      by: 'p',
      heading: kepala.bulan,
      columns: [figureColumn({ id: 'Peserta', en: 'Participants' }, jumlahKegiatan.peserta)],
    }),
    chart({
      of: 'R07-B',
      form: 'column',
      title: { id: 'Peserta setiap bulan', en: 'Participants each month' },
      columns: [0],
      categoryTitle: kepala.bulan,
      valueTitle: { id: 'Orang', en: 'Persons' },
    }),
    {
      kind: 'made',
      id: 'R07-C',
      title: { id: 'Kegiatan menurut kecamatan', en: 'Activities by district' },
      audience: 'public',
    },
    chart({
      of: 'R07-C',
      form: 'bar',
      title: { id: 'Kegiatan menurut kecamatan', en: 'Activities by district' },
      columns: [0],
      categoryTitle: { id: 'Kecamatan', en: 'District' },
      valueTitle: { id: 'Kegiatan', en: 'Activities' },
    }),
    breakdownTable({
      id: 'R07-D',
      title: { id: 'Peserta menurut kelompok sasaran', en: 'Participants by target group' },
      by: 'sasaran',
      heading: { id: 'Kelompok sasaran', en: 'Target group' },
      columns: [figureColumn({ id: 'Peserta', en: 'Participants' }, ind(40))],
      total: false,
    }),
    {
      kind: 'note',
      text: {
        id: 'Satu kegiatan dapat menyasar beberapa kelompok; baris tidak dijumlahkan.',
        en: 'One activity may be for several groups; the rows do not add up.',
      },
    },
  ],
};
