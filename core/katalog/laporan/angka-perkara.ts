import type { Row } from '../../kit/expression/language.ts';
import { allOf, choose } from '../../kit/expression/language.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { narrowed, numbersOf } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { berkas } from '../indikator/perkara.ts';
import { berkasPeriode } from '../indikator/populasi.ts';
import { satuan } from '../indikator/satuan.ts';
import { perkara } from '../templat/perkara.ts';
import { mencapai } from '../templat/perkara-tahap.ts';
import { angkaLaporan } from './angka.ts';

type Berkas = Row<typeof perkara.columns>;
type Tahap = Parameters<typeof mencapai>[1];

function tahap(id: string, label: Text, sampai: Tahap | null): Indicator {
  return angkaLaporan({
    id,
    name: label,
    definition: {
      id: 'Berkas dengan tahap dalam periode, dari kasus yang sah, yang sudah sampai pada tahap ini.',
      en: 'Files with a stage in the period, of valid cases, that have come to this stage.',
    },
    unit: satuan.berkas,
    sources: ['T04'],
    by: ['w'],
    figure: {
      kind: 'count',
      of: sampai === null ? berkas : narrowed(berkas, perkara, (b) => mencapai(b, sampai)),
    },
  });
}

/** How many files came how far, in the order of the stages. */
export const tahapPerkara = {
  laporan: tahap('LAP-10', { id: 'Laporan polisi', en: 'Police report' }, null),
  penyidikan: tahap('LAP-11', { id: 'Penyidikan', en: 'Investigation' }, 'penyidikan'),
  tahap1: tahap('LAP-12', { id: 'Tahap I ke kejaksaan', en: 'Stage I, to the prosecution' }, 'tahap1'),
  p21: tahap('LAP-13', { id: 'Lengkap (P-21)', en: 'Complete (P-21)' }, 'p21'),
  limpah: tahap('LAP-14', { id: 'Dilimpahkan ke pengadilan', en: 'Brought before a court' }, 'limpah_pn'),
  putusan: tahap('LAP-15', { id: 'Diputus', en: 'Decided' }, 'putusan'),
} as const;

type Rupiah = (b: Berkas) => Berkas['restitusi_dibayar'];

function restitusi(id: string, label: Text, kolom: Rupiah): Indicator {
  return angkaLaporan({
    id,
    name: label,
    definition: {
      id: 'Jumlah rupiah restitusi pada berkas dengan tahap dalam periode; yang tidak diisi dihitung nol.',
      en: 'Restitution in rupiah of files with a stage in the period; what is not filled in counts as none.',
    },
    unit: satuan.rupiah,
    sources: ['T04'],
    by: ['w'],
    figure: {
      kind: 'count',
      of: numbersOf(
        perkara,
        (b) => choose(kolom(b).isBlank(), 0, kolom(b)),
        (b) => allOf(berkasPeriode(b)),
        {
          anyDay: true,
        },
      ),
    },
  });
}

/** What restitution was assessed, asked for, decided and paid. */
export const restitusiPerkara = {
  dinilai: restitusi(
    'LAP-16',
    { id: 'Restitusi dinilai', en: 'Restitution assessed' },
    (b) => b.restitusi_dinilai,
  ),
  dituntut: restitusi(
    'LAP-17',
    { id: 'Restitusi dituntut', en: 'Restitution asked for' },
    (b) => b.restitusi_dituntut,
  ),
  diputus: restitusi(
    'LAP-18',
    { id: 'Restitusi diputus', en: 'Restitution decided' },
    (b) => b.restitusi_diputus,
  ),
  dibayar: restitusi(
    'LAP-19',
    { id: 'Restitusi dibayar', en: 'Restitution paid' },
    (b) => b.restitusi_dibayar,
  ),
} as const;
