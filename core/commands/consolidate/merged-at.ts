import { type FolderScope, STAYING } from './folder-scope.ts';
import type { GivenAnswer } from './submission.ts';

type Level = Pick<FolderScope, 'level'>;

/** Whether a form's rows go into a workbook of that level. */
export function isMergedAt({ level }: Level): (template: string) => boolean {
  return (template) => level === 'regency' || !STAYING.has(template);
}

/**
 * Whether an answer goes into a workbook of that level: no further than the rows of its form, since it may say more of a
 * victim than they do.
 */
export function isAnswerMergedAt({ level }: Level): (answer: GivenAnswer) => boolean {
  const isMerged = isMergedAt({ level });
  return ({ template }) => (template === null ? level === 'regency' : isMerged(template));
}
