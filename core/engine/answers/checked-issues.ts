import type { Issue } from '../issue.ts';
import { type Answers, SHORTEST_ANSWER } from './answers.ts';

/** An issue of a finished check. */
export interface CheckedIssue extends Issue {
  /** Under this key an answer to the warning is kept; `null` for errors and infos, which take none. */
  readonly key: string | null;
  /** Why the warning may stand; `null` while nobody has said so. */
  readonly answer: string | null;
}

/** Joins issues with the answers that were given to them. */
export function answered(
  issues: readonly Issue[],
  answers: Answers,
  keyOf: (issue: Issue) => string,
): readonly CheckedIssue[] {
  return issues.map((issue) => {
    if (issue.severity !== 'warning') return { ...issue, key: null, answer: null };
    const key = keyOf(issue);
    const answer = answers.get(key) ?? '';
    return { ...issue, key, answer: answer.length < SHORTEST_ANSWER ? null : answer };
  });
}

/** The answers whose warnings are there. */
export function standingAnswers(issues: readonly CheckedIssue[]): Answers {
  const standing = issues.flatMap(({ key, answer }) =>
    key === null || answer === null ? [] : [[key, answer] as const],
  );
  return new Map(standing);
}

/** Whether a workbook may be submitted: no error, and an answer to each warning (specification §1.2: DRAF, DIVALIDASI). */
export type CheckState = 'draft' | 'validated';

export function stateOf(issues: readonly CheckedIssue[]): CheckState {
  return issues.some(isOpen) ? 'draft' : 'validated';
}

/** Whether an issue still keeps the workbook from being submitted. */
export function isOpen({ severity, answer }: CheckedIssue): boolean {
  return severity === 'error' || (severity === 'warning' && answer === null);
}
