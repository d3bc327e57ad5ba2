import { anyOf } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { defineTemplate } from '../../kit/template.ts';
import { formulirHotel } from './formulir-hotel.ts';
import { buktiHotel, butirHotel, type NilaiButir } from './instrumen-hotel.ts';
import { kolomHasil } from './monev-hotel-kolom-hasil.ts';
import { kolomKunjungan } from './monev-hotel-kolom-kunjungan.ts';
import { dalamPeriode } from './parameter.ts';
import { penilaianHotel } from './penilaian-hotel.ts';
import { sistem } from './sistem.ts';

const butirTerisi = {
  id: 'ada butir aspek ini yang bernilai 1 atau lebih',
  en: 'an item of this aspect scores 1 or more',
};

/** The hotel instrument: each row is one visit, with its answers, evidence and results. */
export const monevHotel = defineTemplate({
  id: 'T05',
  sheet: 'T05 Monev Hotel',
  title: { id: 'Instrumen Monev Perhotelan', en: 'Hotel monitoring instrument' },
  purpose: {
    id: 'Satu baris untuk satu kunjungan ke satu hotel. Diisi oleh tim monev perhotelan, paling lambat 20 hari setelah kunjungan terakhir. Instrumen usulan v1 – dapat disesuaikan oleh Gugus Tugas.',
    en: 'One row is one visit to one hotel. Filled in by the hotel monitoring team, within 20 days of the last visit. Proposed instrument v1: the task force may adapt it.',
  },
  columns: { ...kolomKunjungan, ...butirHotel, ...buktiHotel, ...kolomHasil, ...sistem },
  key: 'kode_kunjungan',
  region: (c) => c.wilayah,
  date: (c) => c.tanggal_kunjungan,
  reported: (c) => dalamPeriode('T05', c.tanggal_kunjungan),
  requiredWhen: (c) => ({
    bk_A1: adaNilai(c.sk_K1, c.sk_K2, c.sk_K3, c.sk_K4),
    bk_A2: adaNilai(c.sk_P1, c.sk_P2, c.sk_P3, c.sk_P4, c.sk_P5),
    bk_A3: adaNilai(c.sk_W1, c.sk_W2, c.sk_W3, c.sk_W4, c.sk_W5),
    bk_A4: adaNilai(c.sk_I1, c.sk_I2, c.sk_I3, c.sk_I4, c.sk_I5),
    bk_A5: adaNilai(c.sk_L1, c.sk_L2, c.sk_L3),
    bk_A6: adaNilai(c.sk_T1, c.sk_T2),
  }),
  requiredWords: {
    bk_A1: butirTerisi,
    bk_A2: butirTerisi,
    bk_A3: butirTerisi,
    bk_A4: butirTerisi,
    bk_A5: butirTerisi,
    bk_A6: butirTerisi,
  },
  toldBy: {
    bk_A1: 'VR-41',
    bk_A2: 'VR-41',
    bk_A3: 'VR-41',
    bk_A4: 'VR-41',
    bk_A5: 'VR-41',
    bk_A6: 'VR-41',
  },
  derivations: penilaianHotel,
  page: formulirHotel,
});

function adaNilai(...butir: readonly NilaiButir[]): Truth {
  return anyOf(...butir.map((nilai) => nilai.is('1', '2', '3', '4')));
}
