import { choose, dateOf } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { tahun } from './parameter.ts';
import { kolomPelaksanaan } from './rencana-aksi-kolom-pelaksanaan.ts';
import { kolomTarget } from './rencana-aksi-kolom-target.ts';
import { kolomUraian } from './rencana-aksi-kolom-uraian.ts';
import { sistem } from './sistem.ts';

/** The action plan of a region: each row is one action in one year. */
export const rencanaAksi = defineTemplate({
  id: 'T07',
  sheet: 'T07 Rencana Aksi',
  title: { id: 'Rencana Aksi Daerah PP TPPO', en: 'Action plan against trafficking' },
  purpose: {
    id: 'Satu baris untuk satu aksi dalam satu tahun. Diisi oleh koordinator sub-gugus setiap triwulan, paling lambat tanggal 15 setelah triwulan berakhir.',
    en: 'One row is one action in one year. Filled in by the coordinators of the sub task forces every quarter, by the 15th after its end.',
  },
  columns: { ...kolomUraian, ...kolomTarget, ...kolomPelaksanaan, ...sistem },
  key: 'kode_aksi',
  date: (c) => dateOf(c.tahun, 1, 1),
  reported: (c) => c.tahun.equals(tahun),
  requiredWhen: (c) => ({
    tgl_selesai_nyata: c.status_aksi.is('SELESAI'),
    sumber_dana: c.anggaran_pagu.above(0),
    tindak_lanjut_aksi: c.status_aksi.is('TERLAMBAT', 'BATAL'),
  }),
  derivations: (c) => {
    const bagian = c.realisasi.over(c.target).times(100);
    // Where less is better, each percent over the target takes one off 100 (PANRB 8/2021).
    const capaian = choose(c.arah_target.is('NAIK'), bagian, bagian.times(-1).plus(200));
    return { capaian_persen: choose(capaian.above(150), 150, choose(capaian.below(0), 0, capaian)) };
  },
});
