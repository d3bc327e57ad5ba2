import { readSubmission, unreadable } from '../../cli/consolidate/read-submission.ts';
import { fileLocked } from '../../cli/file-error.ts';
import type { Submission, SubmissionContext } from '../../core/index.ts';
import type { ChosenFile } from '../../panel/bridge.ts';

const TEXT_FILE = /\.csv$/i;

/** What a file that somebody has chosen gives to a consolidation; whatever is wrong with it becomes its refusal. */
export async function readChosen(file: ChosenFile, context: SubmissionContext): Promise<Submission> {
  const bytes = await bytesOf(file);
  return bytes === null
    ? unreadable(fileLocked())
    : readSubmission(bytes, TEXT_FILE.test(file.name), context);
}

/** `null` where the browser may not read it: it was moved, or another program holds it. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
