import { FORM } from '../../engine/decode/layout.ts';
import { alurPengiriman, type LangkahPengiriman } from '../../katalog/pengiriman.ts';
import type { Text } from '../../locale/text.ts';
import { editedSnapshot } from '../../workbook/edited-snapshot.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Mark, WorkbookUpdate } from '../../workbook/workbook.ts';
import { checkWorkbook, showCheck } from '../check-workbook.ts';
import { type Hindrance, reasonHindrances, stateHindrances } from './hindrance.ts';
import { readSubmission, type Submission, type SubmissionState } from './read-submission.ts';
import { type StepContext, stepUpdate, timeOf } from './step-update.ts';
import { submissionId } from './submission-id.ts';
import { verifiedAs } from './verify-submission.ts';

/** What became of a step: the changes and the state that it led to, or why it cannot be taken. */
export type StepOutcome =
  | { readonly hindrances: readonly Hindrance[] }
  | {
      readonly update: WorkbookUpdate;
      readonly id: string;
      readonly version: number;
      readonly state: SubmissionState;
    };

/** *Batalkan kirim*: opens a workbook again that nobody has received yet. */
export function withdrawSubmission(snapshot: Snapshot, context: StepContext): StepOutcome {
  return takeStep(snapshot, 'batalkan', '', context);
}

/** *Kembalikan*: opens a workbook again for corrections, with the reason on its cover and what a check finds marked in it. */
export function returnSubmission(snapshot: Snapshot, reason: string, context: StepContext): StepOutcome {
  const outcome = takeStep(snapshot, 'kembalikan', reason, context);
  if ('hindrances' in outcome) return outcome;
  const { update } = outcome;
  const after = editedSnapshot(snapshot, update.edits ?? []);
  const shown = showCheck(after, checkWorkbook(after, context), context);
  const note = reasonMark(readSubmission(after, context.today), timeOf(context), context);
  const marks = shown.marks.map((one) =>
    one.sheet === note.sheet
      ? { ...one, marks: [...one.marks.filter(({ row }) => row !== note.marks[0]?.row), ...note.marks] }
      : one,
  );
  return { ...outcome, update: { ...update, sheets: [...update.sheets, ...shown.sheets], marks } };
}

/** *Setujui*: accepts what was sent, as long as it is what was sent. */
export function approveSubmission(snapshot: Snapshot, context: StepContext): StepOutcome {
  return takeStep(snapshot, 'setujui', '', context);
}

/** *Nyatakan final*: its figures change no more without a revision. */
export function finalizeSubmission(snapshot: Snapshot, context: StepContext): StepOutcome {
  return takeStep(snapshot, 'finalkan', '', context);
}

/** *Buka revisi*: opens a final workbook again as its next version. */
export function reviseSubmission(snapshot: Snapshot, reason: string, context: StepContext): StepOutcome {
  return takeStep(snapshot, 'revisi', reason, context);
}

function takeStep(
  snapshot: Snapshot,
  step: Exclude<LangkahPengiriman, 'kirim'>,
  reason: string,
  context: StepContext,
): StepOutcome {
  const submission = readSubmission(snapshot, context.today);
  const { to, needsReason } = alurPengiriman.steps[step];
  const hindrances = [
    ...stateHindrances(step, submission),
    ...(needsReason ? reasonHindrances(reason) : []),
    ...sealHindrances(snapshot, step, submission),
  ];
  if (hindrances.length > 0) return { hindrances };
  const version = submission.version + (step === 'revisi' ? 1 : 0);
  const { name } = submission;
  const id = name === null ? (submission.id ?? '') : submissionId(name, version);
  const update = stepUpdate(
    snapshot,
    submission,
    {
      step,
      id,
      version,
      seal: submission.events.at(-1)?.seal ?? '',
      score: null,
      reason: reason.trim(),
      day: step === 'batalkan' ? null : submission.day,
    },
    context,
  );
  return { update, id, version, state: to };
}

/** What is accepted must be what was sent. */
function sealHindrances(
  snapshot: Snapshot,
  step: LangkahPengiriman,
  submission: Submission,
): readonly Hindrance[] {
  const { from, opens } = alurPengiriman.steps[step];
  if (opens || !from.includes(submission.state)) return [];
  const { verdict } = verifiedAs(snapshot, submission);
  return verdict === 'whole' || verdict === 'erased' ? [] : [{ code: 'changed', text: CHANGED }];
}

/** The cell of the cover that holds the reason, with a note, so that whoever opens the workbook sees it first. */
function reasonMark(
  { cover }: Submission,
  time: string,
  { locale }: StepContext,
): { readonly sheet: string; readonly marks: readonly Mark[] } {
  const row = cover.layout.columns[alurPengiriman.stamps.reason]?.row ?? null;
  const note = {
    id: `Dikembalikan ${time}. Perbaiki, lalu kirim lagi.`,
    en: `Returned ${time}. Correct it, then send it again.`,
  }[locale];
  return {
    sheet: cover.sheet.name,
    marks: row === null ? [] : [{ row, column: FORM.value, style: 'info', note }],
  };
}

const CHANGED: Text = {
  id: 'Isinya bukan lagi isi yang dikirim. Periksa segelnya, lalu kembalikan kepada pengirim.',
  en: 'It no longer holds what was sent. Verify the seal, then return it to the sender.',
};
