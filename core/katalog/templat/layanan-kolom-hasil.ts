import { choice, currency, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { alasanLayanan, hasilLayanan, statusLayanan } from '../daftar-kode/pemberian-layanan.ts';
import { sumberDana } from '../daftar-kode/sumber-dana.ts';

/** What became of a service, and what it cost. */
export const kolomHasilLayanan = {
  status_layanan: choice({
    label: { id: 'Status Layanan', en: 'Service status' },
    help: {
      id: 'Menunggu, berjalan, selesai, terhenti, ditolak.',
      en: 'Waiting, ongoing, completed, stopped or refused.',
    },
    example: 'SELESAI',
    required: true,
    privacy: 'internal',
    doubtfulHeaders: ['Status'],
    list: statusLayanan,
  }),
  alasan_tidak: choice({
    label: { id: 'Alasan Terhenti/Ditolak', en: 'Reason stopped/refused' },
    help: { id: 'Alasan utama.', en: 'The main reason.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Alasan Ditolak', 'Alasan Terhenti'],
    doubtfulHeaders: ['Alasan'],
    list: alasanLayanan,
  }),
  hasil_layanan: choice({
    label: { id: 'Hasil Layanan', en: 'Outcome' },
    help: { id: 'Hasil menurut petugas.', en: 'The outcome as the officer sees it.' },
    example: 'TERCAPAI',
    required: false,
    privacy: 'sensitive',
    headers: ['Hasil'],
    list: hasilLayanan,
  }),
  dirujuk_ke: choice({
    label: { id: 'Dirujuk ke', en: 'Referred to' },
    help: { id: 'Bila diteruskan ke instansi lain.', en: 'If the victim was passed on to another agency.' },
    example: 'DINSOS',
    required: false,
    privacy: 'internal',
    headers: ['Dirujuk', 'Rujukan ke'],
    doubtfulHeaders: ['Rujukan'],
    list: jenisInstansi,
  }),
  biaya: currency({
    label: { id: 'Biaya Layanan (Rp)', en: 'Cost' },
    help: { id: 'Rupiah utuh tanpa titik pun boleh.', en: 'Whole rupiah; the dots may be left out.' },
    example: '1500000',
    required: false,
    privacy: 'internal',
    headers: ['Biaya', 'Biaya Layanan', 'Biaya (Rp)'],
    min: 0,
    max: 1_000_000_000,
  }),
  sumber_dana: choice({
    label: { id: 'Sumber Dana', en: 'Fund source' },
    help: { id: 'Asal pendanaan.', en: 'Where the money came from.' },
    example: 'DAK_NF',
    required: false,
    privacy: 'internal',
    headers: ['Sumber Anggaran', 'Sumber Pembiayaan'],
    list: sumberDana,
  }),
  catatan_layanan: text({
    label: { id: 'Catatan', en: 'Note' },
    help: { id: 'Tanpa identitas korban.', en: "Without the victim's identity." },
    example: 'Visum et repertum.',
    required: false,
    privacy: 'sensitive',
    headers: ['Catatan Layanan'],
    doubtfulHeaders: ['Keterangan', 'Ket'],
    max: 200,
  }),
};
