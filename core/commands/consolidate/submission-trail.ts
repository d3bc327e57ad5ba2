import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { HostError } from '../../workbook/host-error.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { readSubmission, type Submission } from '../submission/read-submission.ts';
import { NOTHING_SAID, type SubmissionTrail } from './submission.ts';

/** What a workbook says of its submission; `null` where it has no place for it, such as one of an early template. */
export function submissionOf(snapshot: Snapshot, today: number): Submission | null {
  try {
    return readSubmission(snapshot, today);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** What a submission keeps of its way. */
export function trailOf(submission: Submission | null): SubmissionTrail {
  if (submission === null) return NOTHING_SAID.trail;
  const { state, events } = submission;
  return {
    isSent: alurPengiriman.sent.includes(state),
    steps: events.length,
    seals: [...new Set(events.flatMap(({ seal }) => (seal === '' ? [] : [seal])))],
  };
}
