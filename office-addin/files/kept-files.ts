import type { Submission, SubmissionHead } from '../../core/index.ts';
import type { ChosenFile } from '../../panel/bridge.ts';

/** A submission that was read, and what it is known by. */
export interface Kept {
  readonly name: string;
  /** What the file itself is called; `null` where it came from sheets. */
  readonly chosen: string | null;
  readonly submission: Submission;
}

/** A file that is chosen again is the same one. */
export function identityOf({ name, size, lastModified }: ChosenFile): string {
  return JSON.stringify([name, size, lastModified]);
}

/**
 * What was refused and is chosen again under its name was mended, where it told nothing of its sender or the sender is the
 * same. A file of another office that is called the same takes no place: a report that was returned still counts as the
 * latest of its own office, so that the copy before it is not merged.
 */
export function dropMended(kept: Map<string, Kept>, name: string, { head }: Submission): void {
  for (const [identity, { chosen, submission }] of kept) {
    const { refusal, facts } = submission.head;
    if (chosen !== name || refusal === null) continue;
    if (facts === null || takesPlaceOf(submission.head, head)) kept.delete(identity);
  }
}

/** Whether a submission has the sender, the period and all forms of another one. */
function takesPlaceOf(before: SubmissionHead, after: SubmissionHead): boolean {
  const senderOf = ({ facts }: SubmissionHead): string =>
    JSON.stringify(facts && [facts.region, facts.agency, facts.office, facts.period, facts.merged]);
  const hasForm = (form: string): boolean => after.counts.some(({ template }) => template === form);
  return senderOf(before) === senderOf(after) && before.counts.every(({ template }) => hasForm(template));
}

/** Two offices may call their files the same: the second becomes `laporan (2).xlsx`. */
export function freeName(name: string, others: readonly Kept[]): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  const isTaken = (one: string): boolean => others.some((other) => other.name === one);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${stem} (${number})${ending}`;
  return free;
}
