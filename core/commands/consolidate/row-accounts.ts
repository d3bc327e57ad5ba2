import type { FolderScope } from './folder-scope.ts';
import { STAYING } from './folder-scope.ts';
import type { Verdict } from './judge-submissions.ts';
import type { MergedForm } from './merge-rows.ts';
import type { JudgedFile } from './submission.ts';

/** What became of the rows of a form: `found` is the sum of all others. */
export interface RowAccount {
  readonly template: string;
  readonly found: number;
  readonly merged: number;
  /** In files that were refused. */
  readonly inRefused: number;
  /** T01 to T04 at the level of a province or the nation. */
  readonly staying: number;
  readonly identities: number;
  readonly unread: number;
  /** The same as a row that is merged. */
  readonly twice: number;
  /** Of a code that stands for different rows. */
  readonly conflicts: number;
}

/** Accounts for every row of every form; throws `RangeError` where one is neither merged nor refused. */
export function rowAccounts(
  files: readonly JudgedFile[],
  verdicts: readonly Verdict[],
  forms: readonly MergedForm[],
  { level }: FolderScope,
): readonly RowAccount[] {
  const counts = files.flatMap(({ head }, i) =>
    head.counts.map((count) => ({ ...count, isRefused: verdicts[i]?.kind === 'refused' })),
  );
  const templates = [...new Set(counts.map(({ template }) => template))].sort();
  return templates.map((template) => {
    const own = counts.filter((count) => count.template === template);
    const taken = own.filter(({ isRefused }) => !isRefused);
    const form = forms.find((one) => one.template.id === template);
    const stays = level === 'upper' && STAYING.has(template);
    const account: RowAccount = {
      template,
      found: sum(own.map(({ rows }) => rows)),
      merged: form?.length ?? 0,
      inRefused: sum(own.filter(({ isRefused }) => isRefused).map(({ rows }) => rows)),
      staying: stays ? sum(taken.map(({ rows }) => rows)) : 0,
      identities: stays ? 0 : sum(taken.map(({ identities }) => identities)),
      unread: stays ? 0 : sum(taken.map(({ unread }) => unread)),
      twice: form?.twice ?? 0,
      conflicts: sum([...(form?.conflicts.values() ?? [])].map((rows) => rows.length)),
    };
    if (account.found !== account.merged + refusedRows(account))
      throw new RangeError(`${template}: ${account.found} rows were found, ${account.merged} merged`);
    return account;
  });
}

/** The rows of a form that were not merged. */
export function refusedRows(account: RowAccount): number {
  const { inRefused, staying, identities, unread, twice, conflicts } = account;
  return inRefused + staying + identities + unread + twice + conflicts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
