import { allOf, rowOf } from '../../kit/expression/language.ts';
import { numbersOf } from '../../kit/measure.ts';
import { dimulai, layananSah } from '../indikator/populasi.ts';
import { satuan } from '../indikator/satuan.ts';
import { layanan } from '../templat/layanan.ts';
import { angkaLaporan } from './angka.ts';

const { waktu_respons_hari: hari } = rowOf(layanan);

/** How long services take to begin, by type. */
export const medianLayanan = angkaLaporan({
  id: 'LAP-04',
  name: { id: 'Median hari menunggu layanan', en: 'Median days until a service begins' },
  definition: {
    id: 'Nilai tengah hari dari permohonan sampai layanan dimulai, untuk layanan yang dimohon dalam periode dan sudah dimulai.',
    en: 'Middle of the days from request to start, of services that were asked for in the period and have begun.',
  },
  unit: satuan.hari,
  sources: ['T03'],
  by: ['jenis', 'w'],
  figure: {
    kind: 'median',
    of: numbersOf(
      layanan,
      (l) => l.waktu_respons_hari,
      (l) => allOf(layananSah(l), dimulai(l), hari.isFilled()),
    ),
  },
  decimals: 1,
});
