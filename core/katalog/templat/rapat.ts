import { defineTemplate } from '../../kit/template.ts';
import { dalamPeriode } from './parameter.ts';
import { kolomHasil } from './rapat-kolom-hasil.ts';
import { kolomPelaksanaan } from './rapat-kolom-pelaksanaan.ts';
import { sistem } from './sistem.ts';

/** Coordination meetings and joint monitoring. */
export const rapat = defineTemplate({
  id: 'T09',
  sheet: 'T09 Rapat',
  title: { id: 'Rapat Koordinasi dan Joint Monitoring', en: 'Coordination meetings and joint monitoring' },
  purpose: {
    id: 'Satu baris untuk satu rapat atau satu joint monitoring. Diisi oleh koordinator sub-gugus setiap triwulan, paling lambat tanggal 15 setelah triwulan berakhir.',
    en: 'One row is one meeting or one joint monitoring. Filled in by the coordinators of the sub task forces every quarter, by the 15th after its end.',
  },
  columns: { ...kolomPelaksanaan, ...kolomHasil, ...sistem },
  key: 'kode_rapat',
  region: (c) => c.wilayah,
  date: (c) => c.tanggal,
  reported: (c) => dalamPeriode('T09', c.tanggal),
  requiredWhen: (c) => ({
    kode_kasus_dibahas: c.membahas_kasus.is('YA'),
    lokasi_joint: c.jenis_rapat.is('JOINT_MONITORING'),
  }),
});
