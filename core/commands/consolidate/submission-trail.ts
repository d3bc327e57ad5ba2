import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { HostError } from '../../workbook/host-error.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { NOTHING_SAID, type SubmissionTrail } from './submission.ts';

/** What a workbook keeps of its way; nothing where it has no place for it, such as one of an early template. */
export function trailOf(snapshot: Snapshot, today: number): SubmissionTrail {
  try {
    const { state, events } = readSubmission(snapshot, today);
    return {
      isSent: alurPengiriman.sent.includes(state),
      steps: events.length,
      seals: [...new Set(events.flatMap(({ seal }) => (seal === '' ? [] : [seal])))],
    };
  } catch (error) {
    if (error instanceof HostError) return NOTHING_SAID.trail;
    throw error;
  }
}
