import { rowOf } from '../../kit/expression/language.ts';
import type { Dimension } from '../../kit/indicator.ts';
import { kasus } from '../templat/kasus.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { rapat } from '../templat/rapat.ts';
import { regulasi } from '../templat/regulasi.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';

const orang = rowOf(korban);

/**
 * The keys of disaggregation of §5.1 that columns give, and below them those of the report tables alone; regions (`w`) and months (`p`) come from a form's own region
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
  {
    id: 'didik',
    label: { id: 'Pendidikan', en: 'Education' },
    of: { T02: orang.pendidikan.node },
    grouped: false,
  },
  {
    id: 'asal',
    label: { id: 'Wilayah asal', en: 'Region of origin' },
    of: { T02: orang.wilayah_asal.node },
    grouped: false,
  },
  {
    id: 'saluran',
    label: { id: 'Saluran perekrutan', en: 'Channel of recruitment' },
    of: { T01: rowOf(kasus).saluran_perekrutan.node },
    grouped: false,
  },
  {
    id: 'janji',
    label: { id: 'Janji perekrut', en: 'Promise of the recruiter' },
    of: { T01: rowOf(kasus).janji_perekrut.node },
    grouped: false,
  },
  {
    id: 'kategori',
    label: { id: 'Kategori hotel', en: 'Category of the hotel' },
    of: { T05: rowOf(monevHotel).kategori_akhir.node },
    grouped: false,
  },
  {
    id: 'rapat',
    label: { id: 'Jenis rapat', en: 'Kind of meeting' },
    of: { T09: rowOf(rapat).jenis_rapat.node },
    grouped: false,
  },
  {
    id: 'fungsi',
    label: { id: 'Fungsi regulasi', en: 'Purpose of the regulation' },
    of: { T10: rowOf(regulasi).fungsi_regulasi.node },
    grouped: false,
  },
  {
    id: 'tingkat',
    label: { id: 'Tingkat implementasi', en: 'Degree of implementation' },
    of: { T10: rowOf(regulasi).tingkat_implementasi.node },
    grouped: false,
  },
  {
    id: 'rek',
    label: { id: 'Rekomendasi', en: 'Recommendation' },
    of: { T11: rowOf(tindakLanjut).rekomendasi.node },
    grouped: false,
  },
  {
    id: 'status',
    label: { id: 'Status tindak lanjut', en: 'State of the follow-up' },
    of: { T11: rowOf(tindakLanjut).status_tl.node },
    grouped: false,
  },
];
