import { FORM } from '../../engine/decode/layout.ts';
import { renderSeal } from '../../engine/render/seal-sheet.ts';
import { type Changes, changesSince } from '../../engine/submission/changes.ts';
import type { FormContent } from '../../engine/submission/content.ts';
import { sealOf } from '../../engine/submission/seal.ts';
import type { Validation } from '../../engine/validate.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { editedSnapshot } from '../../workbook/edited-snapshot.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { checkWorkbook } from '../check-workbook.ts';
import { submissionQuality } from '../compute-scores.ts';
import { checkHindrances, coverHindrances, type Hindrance, stateHindrances } from './hindrance.ts';
import { readSubmission, type Submission } from './read-submission.ts';
import { sealedContent } from './sealed-content.ts';
import { type StepContext, stepUpdate, timeOf } from './step-update.ts';
import { submissionBase, submissionId, withoutVersion } from './submission-id.ts';

export interface SubmitContext extends StepContext {
  /** A new id that nothing else bears (a UUID), from the host's source of random numbers. */
  readonly newId: () => string;
}

/** What the sender keeps of a submission. */
export interface Receipt {
  readonly id: string;
  readonly version: number;
  /** In the time of the region: `2024-08-08 14:05`, or the day alone. */
  readonly time: string;
  /** 64 hex digits. */
  readonly seal: string;
  /** The data quality score, 0 to 100. */
  readonly score: number | null;
  /** What changed since the last version; `null` for the first of this period. */
  readonly changes: Changes | null;
}

/** What became of *Kirim*: the changes and the receipt, or why it cannot be sent. */
export type SubmitOutcome = SubmitRefusal | { readonly update: WorkbookUpdate; readonly receipt: Receipt };

/** Why a workbook cannot be sent now; nothing where it can. */
export interface SubmitRefusal {
  readonly hindrances: readonly Hindrance[];
  /** What the check found; `null` where none was made. */
  readonly validation: Validation | null;
}

/**
 * *Kirim*: checks the whole workbook, and stamps, seals and locks it where nothing is in the way. Throws `HostError` for a
 * workbook without a cover.
 */
export function submitWorkbook(snapshot: Snapshot, context: SubmitContext): SubmitOutcome {
  const submission = readSubmission(snapshot, context.today);
  const refusal = submitRefusal(snapshot, submission, context);
  const { name } = submission;
  if (refusal.hindrances.length > 0 || name === null) return refusal;
  const contents = sealedContent(snapshot);
  const base = submissionBase(name);
  const sealed = sealOf(contents, context.newId());
  const version = nextVersion(submission, base, sealed.seal);
  const id = submissionId(name, version);
  const taken = { step: 'kirim', id, version, seal: sealed.seal, reason: '', day: context.today } as const;
  const { edits = [] } = stepUpdate(snapshot, submission, { ...taken, score: null }, context);
  const [score = null] = submissionQuality([editedSnapshot(snapshot, edits)], {
    today: context.today,
    previous: context.beside,
    settings: context.settings ?? [],
  });
  const update = stepUpdate(snapshot, submission, { ...taken, score }, context);
  const changes = changesOf(submission, base, contents);
  return {
    update: { ...update, sheets: [...update.sheets, renderSeal({ ...sealed, id, version })] },
    receipt: { id, version, time: timeOf(context), seal: sealed.seal, score, changes },
  };
}

/** Looks for all that keeps a workbook from being sent. */
export function submitRefusal(
  snapshot: Snapshot,
  submission: Submission,
  context: StepContext,
): SubmitRefusal {
  const inState = stateHindrances('kirim', submission);
  if (inState.length > 0) return { hindrances: inState, validation: null };
  const validation = checkWorkbook(unsent(snapshot, submission), context);
  const hindrances = [...coverHindrances(submission), ...checkHindrances(validation.issues)];
  return { hindrances, validation };
}

/** The day of an earlier sending says nothing of this one. */
function unsent(snapshot: Snapshot, { cover }: Submission): Snapshot {
  const row = cover.layout.columns[alurPengiriman.stamps.day]?.row ?? null;
  if (row === null) return snapshot;
  const before = cover.sheet.columns[FORM.value]?.values[row] ?? null;
  const cells = [{ row, column: FORM.value, before, after: null }];
  return editedSnapshot(snapshot, [{ sheet: cover.sheet.name, cells }]);
}

/** What changed since it was sent last in this period; `null` where it was not. */
export function changesOf(
  { record }: Submission,
  base: string,
  contents: readonly FormContent[],
): Changes | null {
  if (record === null || withoutVersion(record.id) !== base) return null;
  return changesSince(record, sealOf(contents, record.salt), contents);
}

/** Two versions never have the same number and different contents. */
function nextVersion({ version, events }: Submission, base: string, seal: string): number {
  const earlier = events.filter(({ id }) => withoutVersion(id) === base);
  const sent = Math.max(
    0,
    ...earlier.filter(({ state }) => state === 'DIKIRIM').map((event) => event.version),
  );
  if (version > sent) return version;
  return earlier.at(-1)?.seal === seal ? sent : sent + 1;
}
