import type { Code } from '../kit/code-list.ts';
import type { SubmissionFlow } from '../kit/submission-flow.ts';
import { statusPengiriman } from './daftar-kode/pengiriman.ts';
import { statusData } from './daftar-kode/sampul.ts';
import { sampul } from './templat/sampul.ts';

type Status = (typeof statusPengiriman.codes)[number]['code'];

/** What can be done with a submission. */
export type LangkahPengiriman = 'kirim' | 'batalkan' | 'kembalikan' | 'setujui' | 'finalkan' | 'revisi';

/** The path of a submission from draft to final and to its revision (specification §1.2). */
export const alurPengiriman: SubmissionFlow<Status, LangkahPengiriman> = {
  states: statusPengiriman,
  initial: 'DRAF',
  sent: ['DIKIRIM', 'DISETUJUI', 'FINAL'],
  steps: {
    kirim: {
      title: { id: 'Kirim', en: 'Submit' },
      from: ['DRAF', 'DIVALIDASI', 'DIKEMBALIKAN', 'REVISI'],
      to: 'DIKIRIM',
      opens: false,
      needsReason: false,
      dataStatus: null,
    },
    batalkan: {
      title: { id: 'Batalkan kirim', en: 'Withdraw' },
      from: ['DIKIRIM'],
      to: 'DRAF',
      opens: true,
      needsReason: false,
      dataStatus: null,
    },
    kembalikan: {
      title: { id: 'Kembalikan', en: 'Return' },
      from: ['DIKIRIM'],
      to: 'DIKEMBALIKAN',
      opens: true,
      needsReason: true,
      dataStatus: null,
    },
    setujui: {
      title: { id: 'Setujui', en: 'Approve' },
      from: ['DIKIRIM'],
      to: 'DISETUJUI',
      opens: false,
      needsReason: false,
      dataStatus: null,
    },
    finalkan: {
      title: { id: 'Nyatakan final', en: 'Make final' },
      from: ['DISETUJUI'],
      to: 'FINAL',
      opens: false,
      needsReason: false,
      dataStatus: statusDataBerkode('FINAL'),
    },
    revisi: {
      title: { id: 'Buka revisi', en: 'Open a revision' },
      from: ['FINAL'],
      to: 'REVISI',
      opens: true,
      needsReason: true,
      dataStatus: statusDataBerkode('SEMENTARA'),
    },
  },
  cover: sampul,
  stamps: {
    id: 'id_pengiriman',
    state: 'status_pengiriman',
    version: 'versi',
    day: 'tanggal_kirim',
    reason: 'alasan_kembali',
    dataStatus: 'status_data',
  } satisfies Record<string, keyof typeof sampul.columns>,
  longestReason: 300,
};

function statusDataBerkode(wanted: (typeof statusData.codes)[number]['code']): Code | null {
  return statusData.codes.find(({ code }) => code === wanted) ?? null;
}
