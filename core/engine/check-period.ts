import type { Duties } from '../kit/duty.ts';
import type { Issue } from './issue.ts';
import { fieldRuleWriter, issueWriter } from './issue-writer.ts';
import type { Findings, WorkbookJudge } from './judge.ts';
import { finalWords, lateRows } from './period/late-rows.ts';
import { isLongNil } from './period/long-nil.ts';
import { type Submitted, sameSender, submissionOf } from './period/submission.ts';

/** What a submission breaks with regard to those given beside it: VP-06, VP-08 and VP-09. */
export function periodFindings(judge: WorkbookJudge): Findings {
  const { workbook, katalog } = judge;
  const { duties } = katalog;
  const [own, ...others] = workbook.books.map((book) => (duties ? submissionOf(book, duties) : null));
  if (!duties || !own) return { issues: [], evaluated: [], notJudged: 0 };
  const same = others.flatMap((other) => (other && sameSender(own, other) ? [other] : []));
  const issues = [...coverIssues(own, same, duties, judge), ...lateIssues(own, same, duties, judge)];
  return { issues, evaluated: ['VP-06', 'VP-08', 'VP-09'], notJudged: 0 };
}

function coverIssues(
  own: Submitted,
  same: readonly Submitted[],
  duties: Duties,
  { workbook, katalog, locale, leaks }: WorkbookJudge,
): readonly Issue[] {
  const cover = own.book.decoded.find(({ template }) => template === duties.cover);
  if (!cover) return [];
  const write = issueWriter(cover, leaks);
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const { title } = duties.cover;
  const { submission } = duties;
  const rival = same.find((other) => isRival(own, other));
  return [
    ...(isLongNil(own, same, duties, workbook)
      ? [write({ row: 0, column: submission.nil.declaration }, say('VP-06', title, false, {}))]
      : []),
    ...(rival
      ? [write({ row: 0, column: submission.version }, say('VP-09', title, false, finalWords(rival)))]
      : []),
  ];
}

/** A final submission of the same period that this one does not replace; a workbook is no rival of itself. */
function isRival(own: Submitted, other: Submitted): boolean {
  const samePeriod = own.first === other.first && own.last === other.last;
  const sameForm = [...own.forms].some((form) => other.forms.has(form));
  if (!samePeriod || !sameForm || !other.final || own.version > other.version) return false;
  const { fileName } = own.book;
  return !(
    own.final &&
    own.version === other.version &&
    fileName !== null &&
    fileName === other.book.fileName
  );
}

function lateIssues(
  own: Submitted,
  same: readonly Submitted[],
  { submission }: Duties,
  { workbook: { decoded, data, unknown }, evaluation, katalog, locale, leaks }: WorkbookJudge,
): readonly Issue[] {
  const finals = same.filter(({ final, last }) => final && last < own.first);
  if (finals.length === 0) return [];
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  return decoded
    .filter(({ template: { id } }) => submission.registers.includes(id) && !unknown.has(id))
    .flatMap((one) => {
      const table = data.tables[one.template.id];
      const write = issueWriter(one, leaks);
      const late = table ? lateRows(one, table, finals, evaluation) : [];
      return late.map(({ row, column, words }) =>
        write({ row, column }, say('VP-08', one.template.title, false, words)),
      );
    });
}
