import type { Text } from '../../locale/text.ts';
import type { SubmissionState } from '../submission/read-submission.ts';

/** How far a unit or a form is; `bebas`: nothing is due from it. */
export type RegisterState =
  | 'belum'
  | 'draf'
  | 'dikembalikan'
  | 'revisi'
  | 'nihil'
  | 'dikirim'
  | 'disetujui'
  | 'final'
  | 'bebas';

/** What people read for a state. */
export const stateLabels: Readonly<Record<RegisterState, Text>> = {
  belum: { id: 'belum', en: 'missing' },
  draf: { id: 'draf', en: 'draft' },
  dikembalikan: { id: 'dikembalikan', en: 'returned' },
  revisi: { id: 'revisi', en: 'revision open' },
  nihil: { id: 'nihil', en: 'nil' },
  dikirim: { id: 'dikirim', en: 'sent' },
  disetujui: { id: 'disetujui', en: 'approved' },
  final: { id: 'final', en: 'final' },
  bebas: { id: 'tidak wajib', en: 'nothing due' },
};

/** The states of what was sent and not returned; what is open for a revision was final before. */
export const CAME: ReadonlySet<RegisterState> = new Set(['nihil', 'dikirim', 'disetujui', 'final', 'revisi']);

const STATES: Readonly<Record<SubmissionState, RegisterState>> = {
  DRAF: 'draf',
  DIVALIDASI: 'draf',
  DIKIRIM: 'dikirim',
  DIKEMBALIKAN: 'dikembalikan',
  DISETUJUI: 'disetujui',
  FINAL: 'final',
  REVISI: 'revisi',
};

/** What a register calls the state of a workbook. */
export function stateOf(state: SubmissionState): RegisterState {
  return STATES[state];
}
