import { boolean, choice, code, currency, text } from '../../kit/column.ts';
import { sumberDana } from '../daftar-kode/sumber-dana.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** How an activity serves the commitment, what it cost, and the evidence. */
export const kolomDukungan = {
  kearifan_lokal: boolean({
    label: { id: 'Memakai Kearifan Lokal?', en: 'Local-wisdom approach' },
    help: { id: 'Butir 2 Komitmen Tangerang.', en: 'Point 2 of the commitment of Tangerang.' },
    example: 'Tidak',
    required: true,
    privacy: 'public',
    list: yaTidak,
  }),
  menyasar_keluarga: boolean({
    label: { id: 'Menyasar Keluarga?', en: 'Family-based' },
    help: { id: 'Butir 2 Komitmen Tangerang.', en: 'Point 2 of the commitment of Tangerang.' },
    example: 'Tidak',
    required: true,
    privacy: 'public',
    list: yaTidak,
  }),
  info_layanan: boolean({
    label: { id: 'Info Layanan Disampaikan?', en: 'Service info given' },
    help: {
      id: 'Nomor pengaduan dan alamat layanan disampaikan.',
      en: 'Whether complaint numbers and service addresses were given.',
    },
    example: 'Ya',
    required: true,
    privacy: 'public',
    list: yaTidak,
  }),
  anggaran_rencana: currency({
    label: { id: 'Pagu (Rp)', en: 'Budget' },
    help: { id: 'Pagu kegiatan.', en: 'The budget ceiling of the activity.' },
    example: '15000000',
    required: false,
    privacy: 'public',
    headers: ['Anggaran', 'Pagu', 'Pagu Anggaran'],
  }),
  anggaran_realisasi: currency({
    label: { id: 'Realisasi (Rp)', en: 'Spent' },
    help: { id: 'Realisasi belanja.', en: 'What was spent.' },
    example: '14250000',
    required: false,
    privacy: 'public',
    headers: ['Realisasi', 'Realisasi Anggaran'],
  }),
  sumber_dana: choice({
    label: { id: 'Sumber Dana', en: 'Fund source' },
    help: { id: 'Asal dana.', en: 'Where the money comes from.' },
    example: 'APBD_KK',
    required: false,
    privacy: 'public',
    headers: ['Sumber Anggaran'],
    list: sumberDana,
  }),
  kode_aksi: code({
    label: { id: 'Kode Aksi RAD', en: 'Action code' },
    help: { id: 'Aksi yang didukung.', en: 'The action that it serves.' },
    example: 'RA-3171-2018-004',
    required: false,
    privacy: 'public',
    headers: ['Kode Aksi', 'Kode RAD'],
    mask: 'RA-####-####-###',
  }),
  bukti_dukung: text({
    label: { id: 'Bukti Dukung', en: 'Evidence' },
    help: { id: 'Nomor laporan atau tautan folder.', en: 'The number of a report, or a link to a folder.' },
    example: 'Laporan No. 112/2018',
    required: false,
    privacy: 'internal',
    headers: ['Bukti', 'Eviden'],
    doubtfulHeaders: ['Dokumentasi'],
    max: 200,
  }),
};
