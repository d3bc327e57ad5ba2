import { rowOf } from '../../kit/expression/language.ts';
import type { Dimension } from '../../kit/indicator.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { regulasi } from '../templat/regulasi.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';

const orang = rowOf(korban);

/**
 * The keys of disaggregation of §5.1 that columns give; regions (`w`) and months (`p`) come from a form's own region
 * and day. Children and adults are a dimension of their own (`a`), since an age group may not be known.
 */
export const dimensi: readonly Dimension[] = [
  {
    id: 's',
    label: { id: 'Jenis kelamin', en: 'Sex' },
    of: { T02: orang.jenis_kelamin.node },
    grouped: false,
  },
  {
    id: 'u',
    label: { id: 'Kelompok usia', en: 'Age group' },
    of: { T02: orang.kelompok_usia.node },
    grouped: false,
  },
  { id: 'a', label: { id: 'Anak', en: 'Child' }, of: { T02: orang.anak.node }, grouped: false },
  {
    id: 'e',
    label: { id: 'Bentuk eksploitasi', en: 'Form of exploitation' },
    of: { T02: orang.eksploitasi_utama.node },
    grouped: true,
  },
  {
    id: 'n',
    label: { id: 'Kewarganegaraan', en: 'Citizenship' },
    of: { T02: orang.kewarganegaraan.node },
    grouped: false,
  },
  {
    id: 'faktor',
    label: { id: 'Faktor kerentanan', en: 'Factor of vulnerability' },
    of: { T02: orang.faktor_kerentanan.node },
    grouped: false,
  },
  {
    id: 'jenis',
    label: { id: 'Jenis', en: 'Type' },
    of: {
      T03: rowOf(layanan).jenis_layanan.node,
      T06: rowOf(kegiatan).jenis_kegiatan.node,
      T10: rowOf(regulasi).jenis_regulasi.node,
    },
    grouped: false,
  },
  {
    id: 'sasaran',
    label: { id: 'Kelompok sasaran', en: 'Target group' },
    of: { T06: rowOf(kegiatan).kelompok_sasaran.node },
    grouped: false,
  },
  {
    id: 'g',
    label: { id: 'Sub-gugus', en: 'Sub task force' },
    of: { T07: rowOf(rencanaAksi).sub_gugus.node },
    grouped: false,
  },
  {
    id: 'unsur',
    label: { id: 'Unsur', en: 'Sector' },
    of: { T08: rowOf(kelembagaan).unsur.node },
    grouped: false,
  },
  {
    id: 'i',
    label: { id: 'Instansi', en: 'Agency' },
    of: { T07: rowOf(rencanaAksi).pj_instansi.node, T08: rowOf(kelembagaan).instansi.node },
    grouped: false,
  },
  {
    id: 'k',
    label: { id: 'Klasifikasi hotel', en: 'Class of hotel' },
    of: { T05: rowOf(monevHotel).klasifikasi.node },
    grouped: false,
  },
  {
    id: 'sumber',
    label: { id: 'Sumber temuan', en: 'Source of the finding' },
    of: { T11: rowOf(tindakLanjut).sumber_temuan.node },
    grouped: false,
  },
];
