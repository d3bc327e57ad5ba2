import { code, derived, integer, text } from '../../kit/column.ts';

/** Who signs, what else is to be said, and how far the submission has come. */
export const kolomPengesahan = {
  jabatan_penandatangan: text({
    label: { id: 'Jabatan Penanda Tangan', en: 'Signatory position' },
    help: { id: 'Jabatan pejabat yang mengesahkan.', en: 'The position of the official who approves this.' },
    example: 'Kepala Suku Dinas PPAPP',
    required: true,
    privacy: 'public',
    headers: ['Jabatan Penandatangan', 'Jabatan'],
    max: 100,
    namesAllowed: true,
  }),
  nama_penandatangan: text({
    label: { id: 'Nama Penanda Tangan', en: 'Signatory name' },
    help: {
      id: 'Nama pejabat (bukan korban/pelapor).',
      en: "The official's name (not that of a victim or reporter).",
    },
    example: '(nama pejabat)',
    required: false,
    privacy: 'public',
    headers: ['Nama Penandatangan', 'Penanda Tangan', 'Penandatangan'],
    max: 80,
    namesAllowed: true,
  }),
  nip_penandatangan: code({
    label: { id: 'NIP Penanda Tangan', en: 'Signatory NIP' },
    help: {
      id: 'NIP 18 angka tanpa spasi.',
      en: "The official's staff number (NIP), 18 digits without spaces.",
    },
    example: '198001012005012001',
    required: false,
    privacy: 'internal',
    headers: ['NIP', 'NIP Penandatangan'],
    mask: '##################',
  }),
  versi_templat: derived(
    text({
      label: { id: 'Versi Templat', en: 'Template version' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: '1.0.0',
      required: false,
      privacy: 'public',
    }),
  ),
  catatan_umum: text({
    label: { id: 'Catatan Umum', en: 'General note' },
    help: {
      id: 'Jangan menulis identitas korban.',
      en: "Do not write anything that shows a victim's identity.",
    },
    example: 'Data Polres belum masuk.',
    required: false,
    privacy: 'internal',
    headers: ['Catatan'],
    doubtfulHeaders: ['Keterangan', 'Ket'],
    max: 500,
  }),
  status_pengiriman: derived(
    text({
      label: { id: 'Status Pengiriman', en: 'Submission status' },
      help: {
        id: 'Terisi otomatis, dari draf sampai final atau revisi.',
        en: 'Filled in automatically, from draft to final or revised.',
      },
      example: 'DIKIRIM',
      required: false,
      privacy: 'internal',
    }),
  ),
  versi: derived(
    integer({
      label: { id: 'Versi Pengiriman', en: 'Submission version' },
      help: {
        id: 'Terisi otomatis; bertambah satu setiap revisi.',
        en: 'Filled in automatically; one more with each revision.',
      },
      example: '1',
      required: false,
      privacy: 'internal',
      min: 1,
    }),
  ),
  alasan_kembali: derived(
    text({
      label: { id: 'Alasan Dikembalikan', en: 'Reason returned' },
      help: {
        id: 'Alasan koordinator bila laporan dikembalikan atau direvisi.',
        en: "The coordinator's reason when the report is returned or revised.",
      },
      example: '',
      required: false,
      privacy: 'internal',
      max: 300,
    }),
  ),
};
