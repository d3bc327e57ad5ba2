import { choice, choices, currency, date, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { pelibatan } from '../daftar-kode/pelibatan.ts';
import { statusAksi } from '../daftar-kode/rencana-aksi.ts';
import { sumberDana } from '../daftar-kode/sumber-dana.ts';

/** Who carries an action out, when, at what cost, and how it stands. */
export const kolomPelaksanaan = {
  pj_instansi: choice({
    label: { id: 'Penanggung Jawab', en: 'Responsible agency' },
    help: { id: 'Satu instansi penanggung jawab.', en: 'The one agency that is in charge.' },
    example: 'DPPPA',
    required: true,
    privacy: 'public',
    list: jenisInstansi,
  }),
  pelibatan: choices({
    label: { id: 'Pemangku Kepentingan Terlibat', en: 'Stakeholders' },
    help: { id: 'Siapa saja yang dilibatkan.', en: 'Whoever is involved.' },
    example: 'LSM; PENGUSAHA',
    required: false,
    privacy: 'public',
    list: pelibatan,
  }),
  tgl_mulai: date({
    label: { id: 'Mulai', en: 'Start' },
    help: { id: 'Rencana mulai.', en: 'The planned start.' },
    example: '01/02/2024',
    required: true,
    privacy: 'public',
    future: true,
  }),
  tgl_selesai: date({
    label: { id: 'Tenggat', en: 'Due' },
    help: { id: 'Rencana selesai.', en: 'The planned end.' },
    example: '30/11/2024',
    required: true,
    privacy: 'public',
    future: true,
  }),
  tgl_selesai_nyata: date({
    label: { id: 'Selesai Nyata', en: 'Actual end' },
    help: { id: 'Tanggal selesai sebenarnya.', en: 'The day on which it was really completed.' },
    example: '',
    required: false,
    privacy: 'public',
  }),
  anggaran_pagu: currency({
    label: { id: 'Pagu (Rp)', en: 'Budget' },
    help: { id: 'Isi 0 bila tanpa biaya.', en: 'Enter 0 if it costs nothing.' },
    example: '120000000',
    required: true,
    privacy: 'public',
  }),
  anggaran_realisasi: currency({
    label: { id: 'Realisasi Anggaran (Rp)', en: 'Spent' },
    help: { id: 'Serapan kumulatif.', en: 'What was spent so far.' },
    example: '82500000',
    required: true,
    privacy: 'public',
  }),
  sumber_dana: choice({
    label: { id: 'Sumber Dana', en: 'Fund source' },
    help: { id: 'APBN, APBD, lainnya.', en: 'State budget, local budget, or other.' },
    example: 'APBD_KK',
    required: false,
    privacy: 'public',
    list: sumberDana,
  }),
  status_aksi: choice({
    label: { id: 'Status', en: 'Status' },
    help: { id: 'Keadaan pada akhir periode.', en: 'The situation at the end of the period.' },
    example: 'BERJALAN',
    required: true,
    privacy: 'public',
    list: statusAksi,
  }),
  kendala: text({
    label: { id: 'Kendala', en: 'Obstacles' },
    help: { id: 'Hambatan utama.', en: 'The main obstacle.' },
    example: 'Anggaran baru cair TW III',
    required: false,
    privacy: 'internal',
    max: 300,
  }),
  tindak_lanjut_aksi: text({
    label: { id: 'Rencana Tindak Lanjut', en: 'Next step' },
    help: { id: 'Langkah perbaikan.', en: 'What is done to improve it.' },
    example: '',
    required: false,
    privacy: 'internal',
    max: 300,
  }),
  bukti_dukung: text({
    label: { id: 'Bukti Dukung', en: 'Evidence' },
    help: { id: 'Nomor dokumen/tautan.', en: 'The number of a document, or a link.' },
    example: 'LPJ-045/2024',
    required: false,
    privacy: 'internal',
    max: 200,
  }),
};
