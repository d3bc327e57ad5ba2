import { allOf, type Row } from '../../kit/expression/language.ts';
import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import type { Figure, Indicator } from '../../kit/indicator.ts';
import { numbersOf, rowsWhere } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { anggotaTahun } from '../indikator/kelembagaan.ts';
import { satuan } from '../indikator/satuan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { rapat } from '../templat/rapat.ts';
import { regulasi } from '../templat/regulasi.ts';
import { angkaLaporan } from './angka.ts';

type Anggota = Row<typeof kelembagaan.columns>;

function anggota(id: string, name: Text, unit: Text, figure: Figure): Indicator {
  return angkaLaporan({
    id,
    name,
    definition: {
      id: 'Dihitung dari anggota gugus tugas tahun ini yang tidak keluar.',
      en: 'Counted over the members of the task force of the year that have not left.',
    },
    unit,
    sources: ['T08'],
    by: ['i', 'w'],
    figure,
  });
}

const banyak = (syarat: (c: Anggota) => Truth): Figure => ({
  kind: 'count',
  of: rowsWhere(kelembagaan, (c) => allOf(anggotaTahun(c), syarat(c))),
});
const jumlah = (kolom: (c: Anggota) => Numeric): Figure => ({
  kind: 'count',
  of: numbersOf(kelembagaan, kolom, anggotaTahun),
});

/** The members of the task force by agency. */
export const anggotaGugusTugas = {
  aktif: anggota(
    'LAP-30',
    { id: 'Anggota aktif', en: 'Active members' },
    satuan.anggota,
    banyak((c) => c.status_keanggotaan.is('AKTIF')),
  ),
  sdm: anggota(
    'LAP-31',
    { id: 'SDM', en: 'Staff' },
    satuan.orang,
    jumlah((c) => c.jml_sdm),
  ),
  terlatih: anggota(
    'LAP-32',
    { id: 'SDM terlatih', en: 'Trained staff' },
    satuan.orang,
    jumlah((c) => c.sdm_terlatih),
  ),
  anggaran: anggota(
    'LAP-33',
    { id: 'Anggaran', en: 'Budget' },
    satuan.rupiah,
    jumlah((c) => c.anggaran_alokasi),
  ),
  sarana: anggota(
    'LAP-34',
    { id: 'Sarana memadai', en: 'Sufficient facilities' },
    satuan.anggota,
    banyak((c) => c.sarpras_memadai.is('YA')),
  ),
} as const;

/** Meetings by kind and month. */
export const rapatGugusTugas = angkaLaporan({
  id: 'LAP-35',
  name: { id: 'Rapat', en: 'Meetings' },
  definition: { id: 'Rapat yang diadakan dalam periode.', en: 'Meetings held in the period.' },
  unit: satuan.rapat,
  sources: ['T09'],
  by: ['rapat', 'p', 'w'],
  figure: { kind: 'count', of: rowsWhere(rapat, (c) => c.jenis_rapat.isFilled()) },
});

/** Regulations in force by purpose and how far they are put into practice. */
export const regulasiBerlaku = angkaLaporan({
  id: 'LAP-36',
  name: { id: 'Regulasi berlaku', en: 'Regulations in force' },
  definition: {
    id: 'Regulasi berstatus berlaku atau diubah.',
    en: 'Regulations that are in force or were amended.',
  },
  unit: satuan.regulasi,
  sources: ['T10'],
  by: ['fungsi', 'tingkat', 'w'],
  figure: {
    kind: 'count',
    of: rowsWhere(regulasi, (c) => c.status_regulasi.is('BERLAKU', 'DIUBAH'), { anyDay: true }),
  },
});
