import { allOf, not } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { aturanButir } from './monev-hotel-butir.ts';

const aturanKunjungan = defineRules(monevHotel, (c, rule) => [
  rule('VR-45', {
    severity: 'warning',
    fails: not(
      allOf(c.tim_instansi.has('DPPPA'), c.tim_instansi.has('DISPAR'), c.tim_instansi.has('DINSOS')),
    ),
    message: {
      id: 'Tim belum lengkap: perlu Dinas PPPA, Dinas Pariwisata, dan Dinas Sosial.',
      en: 'The team is not complete: it needs the offices of women and child protection, tourism and social affairs.',
    },
    remedy: { id: 'Tambahkan instansi yang belum ikut.', en: 'Add the office that is not there yet.' },
    source: 'Monev perhotelan DKI Jakarta 2021',
  }),
  rule('VR-46', {
    severity: 'error',
    fails: allOf(c.insiden_12bln.is('YA'), c.insiden_24bln.isNot('YA')),
    message: {
      id: 'Insiden dalam 12 bulan terakhir juga terjadi dalam 24 bulan terakhir.',
      en: 'An incident in the last 12 months is also one in the last 24 months.',
    },
    remedy: {
      id: 'Ubah insiden 24 bulan menjadi Ya.',
      en: 'Change the 24-month incident to Yes.',
    },
    source: 'Rancangan sendiri (instrumen usulan v1)',
  }),
]);

/** What the cells of a hotel visit must say together (specification §4.2, VR-41 to VR-46). */
export const aturanMonevHotel = [...aturanButir, ...aturanKunjungan];
