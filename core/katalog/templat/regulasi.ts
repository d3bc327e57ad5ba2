import { dateOf } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { tahun } from './parameter.ts';
import { kolomNaskah } from './regulasi-kolom-naskah.ts';
import { kolomPenerapan } from './regulasi-kolom-penerapan.ts';
import { sistem } from './sistem.ts';

/** Legal instruments against trafficking, and how far each is carried out. */
export const regulasi = defineTemplate({
  id: 'T10',
  sheet: 'T10 Regulasi',
  title: { id: 'Regulasi dan Implementasi', en: 'Regulations and their implementation' },
  purpose: {
    id: 'Satu baris untuk satu regulasi. Diisi oleh sekretariat gugus tugas setiap tahun, paling lambat 31 Januari tahun berikutnya, dan bila ada perubahan.',
    en: 'One row is one legal instrument. Filled in by the secretariat of the task force every year, by 31 January of the next, and whenever something changes.',
  },
  columns: { ...kolomNaskah, ...kolomPenerapan, ...sistem },
  key: 'kode_regulasi',
  region: (c) => c.wilayah,
  date: (c) => dateOf(c.tahun, 1, 1),
  reported: (c) => c.tahun.atMost(tahun),
  requiredWhen: (c) => ({
    tingkat_implementasi: c.status_regulasi.is('BERLAKU'),
    bukti_implementasi: c.tingkat_implementasi.is('3', '4'),
  }),
});
