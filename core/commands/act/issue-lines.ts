import type { CheckedIssue } from '../../engine/answers/checked-issues.ts';
import { identityScanner, type Scanner } from '../../engine/identity/scan.ts';
import { THIS_ENTRY } from '../../engine/phrase.ts';
import { type ResultLine, resultLines } from '../../engine/render/result-lines.ts';
import type { Validation } from '../../engine/validate.ts';
import { katalog } from '../../katalog/index.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { sayTidied } from '../tidy-preview.ts';
import type { TidyChange } from '../tidy-workbook.ts';
import type { IssueLine } from './reply.ts';
import { actWords } from './words.ts';

/** The lines of a check, with the certain changes that would mend them. */
export function issueLines(
  { issues, unnamedSheets }: Validation,
  changes: readonly TidyChange[],
  locale: Locale,
): readonly IssueLine[] {
  const byPlace = new Map(changes.map((change) => [change.id, change]));
  const scan = katalog.identity ? identityScanner(katalog.identity) : null;
  const mends = mendsOf(issues, byPlace);
  return resultLines(issues).map((line): IssueLine => {
    const { issue, cells, count, keys } = line;
    const unnamed = unnamedSheets.get(issue.sheet);
    const column = katalog.templates.find(({ id }) => id === issue.template)?.columns[issue.column ?? ''];
    return {
      rule: issue.rule,
      severity: issue.severity,
      template: issue.template,
      place:
        unnamed === undefined ? { sheet: issue.sheet, cell: issue.cell } : { sheet: unnamed, cell: null },
      cells,
      count,
      label: column?.label[locale] ?? null,
      message: issue.message,
      remedy: issue.remedy,
      keys,
      answer: shownAnswer(issue.answer, scan, locale),
      fix: fixOf(line, mends, locale),
    };
  });
}

/** A reason in which somebody is named stays where it was written. */
function shownAnswer(answer: string | null, scan: Scanner | null, locale: Locale): string | null {
  return answer === null || scan === null || scan.text(answer).length === 0 ? answer : THIS_ENTRY[locale];
}

/** By cause of an issue the changes that mend it: of its own cell, for the rule that it breaks. */
function mendsOf(
  issues: readonly CheckedIssue[],
  byPlace: ReadonlyMap<string, TidyChange>,
): ReadonlyMap<CheckedIssue, TidyChange> {
  return new Map(
    issues.flatMap((issue) => {
      const change = byPlace.get(`${issue.sheet}!${issue.cell}`);
      return change && isMending(change, issue) ? [[issue, change] as const] : [];
    }),
  );
}

/** What fills a blank cell mends whatever is said of it. */
function isMending({ rule, before }: TidyChange, issue: CheckedIssue): boolean {
  return rule === issue.rule || (rule === null && (before === null || before === '') && issue.value === null);
}

function fixOf(
  { members }: ResultLine,
  mends: ReadonlyMap<CheckedIssue, TidyChange>,
  locale: Locale,
): IssueLine['fix'] {
  const changes = members.flatMap((issue) => mends.get(issue) ?? []);
  const [first] = changes;
  if (!first) return null;
  const { before, after } = sayTidied(first, locale);
  const shown = before === after ? first.reason[locale] : `${before} → ${after}`;
  const text =
    changes.length === 1 ? shown : actWords[locale].alike(shown, formatNumber(changes.length, locale));
  return { ids: changes.map(({ id }) => id), text };
}
