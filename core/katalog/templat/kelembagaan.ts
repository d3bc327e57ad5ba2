import { defineTemplate } from '../../kit/template.ts';
import { kolomAnggota } from './kelembagaan-kolom-anggota.ts';
import { kolomDaya } from './kelembagaan-kolom-daya.ts';
import { kolomLayanan } from './kelembagaan-kolom-layanan.ts';
import { tahun } from './parameter.ts';
import { sistem } from './sistem.ts';

/** The members of a task force: each row is one agency in one year. Its code has no year: a member keeps it. */
export const kelembagaan = defineTemplate({
  id: 'T08',
  sheet: 'T08 Kelembagaan',
  title: { id: 'Kelembagaan dan Anggota GT', en: 'Institutions and members of the task force' },
  purpose: {
    id: 'Satu baris untuk satu instansi anggota dalam satu tahun. Diisi oleh sekretariat gugus tugas setiap semester, paling lambat tanggal 20 setelah semester berakhir.',
    en: 'One row is one member agency in one year. Filled in by the secretariat of the task force every half-year, by the 20th after its end.',
  },
  columns: { ...kolomAnggota, ...kolomDaya, ...kolomLayanan, ...sistem },
  key: 'kode_anggota',
  reported: (c) => c.tahun.equals(tahun),
  requiredWhen: (c) => ({ sumber_dana: c.anggaran_alokasi.above(0) }),
});
