import { choice, currency, date, derived } from '../../kit/column.ts';
import { alasanHenti } from '../daftar-kode/hasil-perkara.ts';
import { tahapPerkara } from '../daftar-kode/penegakan-hukum.ts';
import { yaTidakTd } from '../daftar-kode/umum.ts';

/** Restitution from the request to the payment, the last stage, and whether the file was stopped. */
export const kolomRestitusi = {
  restitusi_dimohon: choice({
    label: { id: 'Restitusi Dimohonkan?', en: 'Restitution requested' },
    help: {
      id: 'Melalui LPSK, penyidik, atau jaksa.',
      en: 'Through LPSK, the investigator or the prosecutor.',
    },
    example: 'YA',
    required: true,
    privacy: 'internal',
    headers: ['Permohonan Restitusi'],
    doubtfulHeaders: ['Restitusi'],
    list: yaTidakTd,
  }),
  restitusi_dinilai: currency({
    label: { id: 'Restitusi Dinilai (Rp)', en: 'Assessed' },
    help: { id: 'Nilai penilaian LPSK.', en: 'The amount that LPSK assessed.' },
    example: '75000000',
    required: false,
    privacy: 'internal',
  }),
  restitusi_dituntut: currency({
    label: { id: 'Restitusi Dituntut (Rp)', en: 'Demanded by prosecutor' },
    help: { id: 'Nilai dalam tuntutan.', en: 'The amount in the demand.' },
    example: '75000000',
    required: false,
    privacy: 'internal',
  }),
  restitusi_diputus: currency({
    label: { id: 'Restitusi Diputus (Rp)', en: 'Awarded' },
    help: { id: 'Nilai dalam putusan.', en: 'The amount in the verdict.' },
    example: '60000000',
    required: false,
    privacy: 'internal',
    headers: ['Restitusi Diputus', 'Putusan Restitusi'],
    doubtfulHeaders: ['Restitusi'],
  }),
  restitusi_dibayar: currency({
    label: { id: 'Restitusi Dibayar (Rp)', en: 'Paid' },
    help: { id: 'Yang benar-benar dibayar.', en: 'What has really been paid.' },
    example: '10000000',
    required: false,
    privacy: 'internal',
    headers: ['Restitusi Dibayar', 'Restitusi Terbayar'],
    doubtfulHeaders: ['Restitusi'],
  }),
  status_perkara: derived(
    choice({
      label: { id: 'Tahap Terakhir', en: 'Last stage' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: 'T90_INKRACHT',
      required: false,
      privacy: 'internal',
      list: tahapPerkara,
    }),
  ),
  alasan_henti: choice({
    label: { id: 'Alasan Penghentian', en: 'Reason stopped' },
    help: { id: 'Bila perkara dihentikan.', en: 'If the file was stopped.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Alasan SP3', 'Alasan Dihentikan'],
    list: alasanHenti,
  }),
  tgl_henti: date({
    label: { id: 'Tgl Penghentian', en: 'Stop date' },
    help: { id: 'Tanggal SP3/SKP2.', en: 'The day of the order that stopped it (SP3 or SKP2).' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Tanggal Penghentian', 'Tgl SP3', 'Tanggal SP3'],
  }),
};
