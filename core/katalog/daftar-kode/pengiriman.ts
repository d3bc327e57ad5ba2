import { defineCodeList } from '../../kit/code-list.ts';

/** How far a submission has come. */
export const statusPengiriman = defineCodeList({
  id: 'CL_STATUS_KIRIM',
  title: { id: 'Status pengiriman', en: 'State of the submission' },
  source: 'Rancangan sendiri',
  codes: {
    DRAF: ['Draf', 'Draft', 'Konsep'],
    DIVALIDASI: ['Lolos Validasi', 'Validated', 'Tervalidasi'],
    DIKIRIM: ['Dikirim', 'Submitted', 'Terkirim'],
    DIKEMBALIKAN: ['Dikembalikan', 'Returned'],
    DISETUJUI: ['Disetujui', 'Approved'],
    FINAL: ['Final', 'Final'],
    REVISI: ['Revisi', 'Revised'],
  },
});
