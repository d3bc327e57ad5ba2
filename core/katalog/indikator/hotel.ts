import { anyOf, type Row, rowOf } from '../../kit/expression/language.ts';
import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import { type Case, defineIndicator, type Figure } from '../../kit/indicator.ts';
import { numbersOf, rowsWhere } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { satuan } from './satuan.ts';

type Kunjungan = Row<typeof monevHotel.columns>;

const c = rowOf(monevHotel);
const dinilai = (k: Kunjungan): Truth => k.nilai_akhir.isFilled();
const terakhir = {
  once: (k: Kunjungan) => [k.kode_hotel],
  latest: (k: Kunjungan) => k.tanggal_kunjungan,
};
/** The latest visit of the period to each hotel. */
export const kunjunganTerakhir = rowsWhere(monevHotel, (k) => k.kode_hotel.isFilled(), terakhir);

function rerata(nilai: (k: Kunjungan) => Numeric, ada: (k: Kunjungan) => Truth): Figure {
  return {
    kind: 'quotient',
    upper: numbersOf(monevHotel, nilai, ada, terakhir),
    lower: rowsWhere(monevHotel, ada, terakhir),
    times: 1,
    largest: false,
  };
}

function aspek(key: string, label: Text, kolom: (k: Kunjungan) => Kunjungan['nilai_A1']): Case {
  return { key, label, figure: rerata(kolom, (k) => kolom(k).isFilled()) };
}

function temuan(key: string, label: Text, kolom: (k: Kunjungan) => Kunjungan['temuan_A']): Case {
  return { key, label, figure: { kind: 'share', among: kunjunganTerakhir, of: kolom(c).is('YA').node } };
}

export const indikatorHotel = [
  defineIndicator({
    id: 'IND-55',
    name: { id: 'Cakupan monev hotel', en: 'Hotels visited' },
    definition: {
      id: 'Hotel berbeda yang dikunjungi dalam periode, dari hotel terdaftar (lembar Pengaturan).',
      en: 'Different hotels visited in the period, of the registered hotels (sheet of settings).',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T05'],
    by: ['w', 'k'],
    figure: {
      kind: 'quotient',
      upper: rowsWhere(monevHotel, (k) => k.kode_hotel.isFilled(), { once: (k) => [k.kode_hotel] }),
      lower: {
        kind: 'setting',
        key: 'hotel_terdaftar',
        label: { id: 'hotel terdaftar', en: 'registered hotels' },
      },
      times: 100,
      largest: false,
    },
    origin: 'doc 000',
  }),
  defineIndicator({
    id: 'IND-56',
    name: { id: 'Rerata nilai monev hotel', en: 'Mean score of hotels' },
    definition: {
      id: 'Rata-rata nilai akhir kunjungan terakhir setiap hotel dalam periode.',
      en: 'The mean final score of the latest visit of the period to each hotel.',
    },
    unit: satuan.nilai,
    direction: 'higher',
    sources: ['T05'],
    by: ['w', 'k', 'aspek'],
    cases: {
      aspek: [
        aspek('A1', { id: 'Kebijakan dan SOP', en: 'Policy and procedures' }, (k) => k.nilai_A1),
        aspek('A2', { id: 'Pemahaman dan kapasitas', en: 'Understanding and capacity' }, (k) => k.nilai_A2),
        aspek(
          'A3',
          { id: 'Kewaspadaan dan deteksi dini', en: 'Alertness and early detection' },
          (k) => k.nilai_A3,
        ),
        aspek(
          'A4',
          { id: 'Identifikasi tamu dan pemesanan digital', en: 'Guest identification and online booking' },
          (k) => k.nilai_A4,
        ),
        aspek('A5', { id: 'Pelaporan dan kerja sama', en: 'Reporting and cooperation' }, (k) => k.nilai_A5),
        aspek(
          'A6',
          {
            id: 'Informasi tamu, kontrak, laporan tahunan',
            en: 'Guest information, contracts, yearly report',
          },
          (k) => k.nilai_A6,
        ),
      ],
    },
    figure: rerata((k) => k.nilai_akhir, dinilai),
    origin: 'doc 000',
  }),
  defineIndicator({
    id: 'IND-57',
    name: { id: 'Persentase hotel dengan temuan A/B/C', en: 'Hotels with a finding A, B or C' },
    definition: {
      id: 'Hotel yang kunjungan terakhirnya mempunyai temuan, dari hotel yang dikunjungi; setiap temuan tersendiri.',
      en: 'Hotels whose latest visit has a finding, of the hotels visited; each finding apart.',
    },
    unit: satuan.persen,
    direction: 'lower',
    sources: ['T05'],
    by: ['w', 'k', 'temuan'],
    cases: {
      temuan: [
        temuan('A', { id: 'Temuan A', en: 'Finding A' }, (k) => k.temuan_A),
        temuan('B', { id: 'Temuan B', en: 'Finding B' }, (k) => k.temuan_B),
        temuan('C', { id: 'Temuan C', en: 'Finding C' }, (k) => k.temuan_C),
      ],
    },
    figure: {
      kind: 'share',
      among: kunjunganTerakhir,
      of: anyOf(c.temuan_A.is('YA'), c.temuan_B.is('YA'), c.temuan_C.is('YA')).node,
    },
    origin: 'doc 000 A–C',
  }),
  defineIndicator({
    id: 'IND-58',
    name: { id: 'Persentase hotel layak penghargaan', en: 'Hotels that earn the award' },
    definition: {
      id: 'Hotel yang kunjungan terakhirnya memenuhi semua syarat "Hotel Peduli Anti-TPPO", dari hotel yang dikunjungi.',
      en: 'Hotels whose latest visit meets all conditions of the award "Hotel Peduli Anti-TPPO", of the hotels visited.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: ['T05'],
    by: ['w', 'k'],
    figure: { kind: 'share', among: kunjunganTerakhir, of: c.layak_penghargaan.is('YA').node },
    origin: 'doc 000 D',
  }),
];
