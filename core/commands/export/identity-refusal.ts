import { isOpen } from '../../engine/answers/checked-issues.ts';
import type { Locale } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { checkWorkbook } from '../check-workbook.ts';
import { shownPath } from '../consolidate/shown-name.ts';
import type { SettingRow } from '../settings/setting-row.ts';

/** Workbooks that may not leave because of what they tell of persons, by names that may be shown themselves. */
export interface IdentityRefusal {
  /** An entry tells who somebody is. */
  readonly identities: readonly string[];
  /** An entry may tell it, and nobody has said yet that it does not. */
  readonly unanswered: readonly string[];
}

/** What of a check matters here besides the workbooks. */
export interface IdentityContext {
  readonly today: number;
  readonly locale: Locale;
  readonly settings: readonly SettingRow[];
  readonly edition: 'internal' | 'public';
}

/**
 * Which workbooks tell who somebody is; `null` where none does. Within the task force doubts may stand; what everybody
 * reads waits until each is answered, since nobody can take it back.
 */
export function identityRefusal(
  snapshots: readonly Snapshot[],
  { edition, ...context }: IdentityContext,
): IdentityRefusal | null {
  const found = snapshots.map((snapshot, at) => {
    const { issues } = checkWorkbook(snapshot, { ...context, beside: [] });
    const open = issues.filter((issue) => issue.rule.startsWith('VI-') && isOpen(issue));
    return { name: nameOf(snapshot, at + 1), open };
  });
  const named = (severity: 'error' | 'warning'): readonly string[] =>
    found.flatMap(({ name, open }) => (open.some((issue) => issue.severity === severity) ? [name] : []));
  const identities = named('error');
  const unanswered = edition === 'public' ? named('warning') : [];
  return identities.length + unanswered.length > 0 ? { identities, unanswered } : null;
}

function nameOf({ fileName }: Snapshot, number: number): string {
  return fileName === null ? String(number) : shownPath(fileName, number);
}
