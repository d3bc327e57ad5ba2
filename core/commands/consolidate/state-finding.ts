import { textIn } from '../../engine/form-cells.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import type { Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { decodeCover } from '../cover.ts';
import { stateIn } from '../submission/read-submission.ts';

/** What the state of a submission tells, and whether the file cannot be merged for it. */
export interface StateFinding {
  readonly isRefusal: boolean;
  readonly text: Text;
}

/** Judges how far a submission has come by its cover; `null` where it was sent. A blank state is a draft. */
export function stateFinding(snapshot: Snapshot, today: number): StateFinding | null {
  const cover = decodeCover(snapshot, today);
  if (cover === null) return null;
  const { stamps, states, sent } = alurPengiriman;
  const state = stateIn(textIn(cover.columns, stamps.state));
  if (sent.includes(state)) return null;
  if (state === 'DIKEMBALIKAN') return { isRefusal: true, text: RETURNED };
  const label = states.codes.find(({ code }) => code === state)?.label ?? { id: state, en: state };
  return { isRefusal: false, text: unsent(label) };
}

const RETURNED: Text = {
  id: 'Laporan ini sudah dikembalikan dan menunggu dikirim ulang. Minta pengirim memperbaiki dan mengirimnya lagi.',
  en: 'This report was returned and waits to be sent again. Ask the sender to correct it and to send it again.',
};

function unsent({ id, en }: Text): Text {
  return {
    id: `Statusnya ${id}: belum dikirim dengan perintah Kirim.`,
    en: `Its state is ${en}: it was not sent with the command Submit.`,
  };
}
