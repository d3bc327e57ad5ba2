import { boolean, choice, choices, currency, integer } from '../../kit/column.ts';
import { saranaPrasarana } from '../daftar-kode/sarana.ts';
import { sumberDana } from '../daftar-kode/sumber-dana.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** The staff, money and facilities that a member brings. */
export const kolomDaya = {
  jml_sdm: integer({
    label: { id: 'SDM Ditugaskan', en: 'Staff assigned' },
    help: { id: 'Orang yang ditugaskan untuk TPPO.', en: 'People assigned to work against trafficking.' },
    example: '5',
    required: true,
    privacy: 'public',
    headers: ['Jumlah SDM', 'Jml SDM'],
    doubtfulHeaders: ['SDM'],
    min: 0,
    max: 10000,
  }),
  sdm_terlatih: integer({
    label: { id: 'SDM Terlatih TPPO', en: 'Trained staff' },
    help: { id: 'Pernah pelatihan/bimtek TPPO.', en: 'Those who were ever trained in the matter.' },
    example: '2',
    required: true,
    privacy: 'public',
    headers: ['SDM Terlatih', 'Jumlah SDM Terlatih', 'Jml SDM Terlatih'],
    doubtfulHeaders: ['SDM'],
    min: 0,
  }),
  sdm_terlatih_12bln: integer({
    label: { id: '… 12 Bulan Terakhir', en: 'trained in last 12 m' },
    help: { id: 'Dilatih dalam setahun.', en: 'Those trained within a year.' },
    example: '1',
    required: false,
    privacy: 'public',
    min: 0,
  }),
  anggaran_alokasi: currency({
    label: { id: 'Alokasi Anggaran TPPO (Rp)', en: 'Budget' },
    help: { id: 'Isi 0 bila tidak ada.', en: 'Enter 0 if there is none.' },
    example: '25000000',
    required: true,
    privacy: 'public',
    headers: ['Alokasi Anggaran', 'Alokasi Anggaran TPPO', 'Anggaran TPPO', 'Anggaran'],
  }),
  anggaran_realisasi: currency({
    label: { id: 'Realisasi Anggaran (Rp)', en: 'Spent' },
    help: { id: 'Realisasi sampai periode.', en: 'What was spent up to the period.' },
    example: '17500000',
    required: true,
    privacy: 'public',
    headers: ['Realisasi', 'Realisasi Anggaran'],
  }),
  sumber_dana: choice({
    label: { id: 'Sumber Dana', en: 'Fund source' },
    help: { id: 'Sumber dana utama.', en: 'The main source of funds.' },
    example: 'APBD_PROV',
    required: false,
    privacy: 'public',
    headers: ['Sumber Anggaran'],
    list: sumberDana,
  }),
  sarpras: choices({
    label: { id: 'Sarana dan Prasarana', en: 'Facilities' },
    help: { id: 'Yang tersedia untuk TPPO.', en: 'What is available for the work against trafficking.' },
    example: 'RUMAH_AMAN; KENDARAAN',
    required: true,
    privacy: 'internal',
    headers: ['Sarpras', 'Sarana Prasarana'],
    list: saranaPrasarana,
  }),
  sarpras_memadai: boolean({
    label: { id: 'Sarpras Memadai?', en: 'Facilities adequate' },
    help: { id: 'Penilaian bersama sekretariat.', en: 'Judged together with the secretariat.' },
    example: 'Ya',
    required: true,
    privacy: 'internal',
    list: yaTidak,
  }),
};
