import { graver } from '../../workbook/combined-marks.ts';
import type { Mark } from '../../workbook/workbook.ts';
import type { CheckedIssue } from '../answers/checked-issues.ts';

/**
 * The marks on one sheet: each cell once, in the colour of its gravest issue, with all that was found there. A warning
 * that has its answer is no longer marked.
 */
export function marksOf(
  issues: readonly CheckedIssue[],
  sheet: string,
  place: (issue: CheckedIssue) => { row: number; column: number } | null,
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const issue of issues) {
    const at = issue.sheet === sheet && issue.answer === null ? place(issue) : null;
    if (at === null) continue;
    const key = `${at.row},${at.column}`;
    const known = marks.get(key);
    const note = `${issue.rule}: ${[issue.message, issue.remedy].filter((text) => text !== '').join(' ')}`;
    marks.set(key, {
      ...at,
      style: known ? graver(known.style, issue.severity) : issue.severity,
      note: known ? `${known.note}\n${note}` : note,
    });
  }
  return [...marks.values()];
}
