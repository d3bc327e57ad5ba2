import { allOf, type Row } from '../../kit/expression/language.ts';
import type { Numeric } from '../../kit/expression/operands.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { narrowed, numbersOf, rowsWhere } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { aksiTahun, temuan } from '../indikator/aksi.ts';
import { kunjunganTerakhir } from '../indikator/hotel.ts';
import { hariHitung } from '../indikator/parameter.ts';
import { satuan } from '../indikator/satuan.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';
import { angkaLaporan } from './angka.ts';

type Aksi = Row<typeof rencanaAksi.columns>;

const TAHUN: Text = {
  id: 'Dihitung dari aksi tahun periode yang tidak dibatalkan.',
  en: 'Counted over the actions of the year that were not called off.',
};

function dana(id: string, name: Text, kolom: (c: Aksi) => Numeric): Indicator {
  return angkaLaporan({
    id,
    name,
    definition: TAHUN,
    unit: satuan.rupiah,
    sources: ['T07'],
    by: ['g', 'w'],
    figure: { kind: 'count', of: numbersOf(rencanaAksi, kolom, aksiTahun, { anyDay: true }) },
  });
}

/** Actions of the year, by sub task force. */
export const aksiRencana = {
  jumlah: angkaLaporan({
    id: 'LAP-40',
    name: { id: 'Aksi', en: 'Actions' },
    definition: TAHUN,
    unit: satuan.aksi,
    sources: ['T07'],
    by: ['g', 'w'],
    figure: { kind: 'count', of: rowsWhere(rencanaAksi, aksiTahun, { anyDay: true }) },
  }),
  pagu: dana('LAP-41', { id: 'Pagu', en: 'Budget' }, (c) => c.anggaran_pagu),
  realisasi: dana('LAP-42', { id: 'Realisasi', en: 'Spent' }, (c) => c.anggaran_realisasi),
  serapan: angkaLaporan({
    id: 'LAP-43',
    name: { id: 'Serapan', en: 'Share spent' },
    definition: {
      id: 'Realisasi anggaran dari pagu aksi tahun periode yang tidak dibatalkan.',
      en: 'What was spent of the budget of the actions of the year that were not called off.',
    },
    unit: satuan.persen,
    sources: ['T07'],
    by: ['g', 'w'],
    figure: {
      kind: 'quotient',
      upper: numbersOf(rencanaAksi, (c) => c.anggaran_realisasi, aksiTahun, { anyDay: true }),
      lower: numbersOf(rencanaAksi, (c) => c.anggaran_pagu, aksiTahun, { anyDay: true }),
      times: 100,
      largest: false,
    },
    decimals: 2,
  }),
} as const;

function rekomendasi(id: string, name: Text, measure: typeof temuan): Indicator {
  return angkaLaporan({
    id,
    name,
    definition: {
      id: 'Temuan sampai akhir periode yang perlu ditindaklanjuti; satu temuan dapat memuat beberapa rekomendasi.',
      en: 'Findings up to the end of the period that are to be followed up; one finding may have several recommendations.',
    },
    unit: satuan.temuan,
    sources: ['T11'],
    by: ['rek', 'status', 'w'],
    figure: { kind: 'count', of: measure },
  });
}

/** Findings by recommendation and state. */
export const tindakLanjutTemuan = {
  jumlah: rekomendasi('LAP-44', { id: 'Jumlah', en: 'Number' }, temuan),
  lewat: rekomendasi(
    'LAP-45',
    { id: 'Lewat tenggat', en: 'Overdue' },
    narrowed(temuan, tindakLanjut, (c) =>
      allOf(c.status_tl.is('BELUM', 'PROSES'), hariHitung.after(c.tenggat)),
    ),
  ),
} as const;

/** Hotels by category. */
export const hotelDikunjungi = angkaLaporan({
  id: 'LAP-46',
  name: { id: 'Hotel dikunjungi', en: 'Hotels visited' },
  definition: {
    id: 'Hotel berbeda yang dikunjungi dalam periode, menurut kunjungan terakhir.',
    en: 'Different hotels visited in the period, by their latest visit.',
  },
  unit: satuan.hotel,
  sources: ['T05'],
  by: ['kategori', 'k', 'w'],
  figure: { kind: 'count', of: kunjunganTerakhir },
});
