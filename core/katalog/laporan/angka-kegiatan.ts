import type { Row } from '../../kit/expression/language.ts';
import type { Numeric } from '../../kit/expression/operands.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { numbersOf } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { semua } from '../indikator/kegiatan.ts';
import { satuan } from '../indikator/satuan.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { angkaLaporan } from './angka.ts';

type Kegiatan = Row<typeof kegiatan.columns>;

function jumlah(id: string, name: Text, unit: Text, kolom: (c: Kegiatan) => Numeric): Indicator {
  return angkaLaporan({
    id,
    name,
    definition: {
      id: 'Jumlah pada kegiatan yang dimulai dalam periode.',
      en: 'Sum over the activities that began in the period.',
    },
    unit,
    sources: ['T06'],
    by: ['w', 'jenis', 'p'],
    figure: { kind: 'count', of: numbersOf(kegiatan, kolom, semua) },
  });
}

/** What activities add up to, by kind and month. */
export const jumlahKegiatan = {
  pesertaL: jumlah(
    'LAP-20',
    { id: 'Peserta laki-laki', en: 'Male participants' },
    satuan.orang,
    (c) => c.peserta_l,
  ),
  pesertaP: jumlah(
    'LAP-21',
    { id: 'Peserta perempuan', en: 'Female participants' },
    satuan.orang,
    (c) => c.peserta_p,
  ),
  peserta: jumlah('LAP-22', { id: 'Peserta', en: 'Participants' }, satuan.orang, (c) => c.peserta_total),
  pagu: jumlah('LAP-23', { id: 'Pagu', en: 'Budget' }, satuan.rupiah, (c) => c.anggaran_rencana),
  realisasi: jumlah('LAP-24', { id: 'Realisasi', en: 'Spent' }, satuan.rupiah, (c) => c.anggaran_realisasi),
} as const;
