import { type Consolidation, consolidationWords, type Locale, refusedRows } from '../../core/index.ts';

/** What became of every file and row, for people. */
export function consolidationText(outcome: Consolidation, locale: Locale): string {
  const say = consolidationWords[locale];
  const { files, verdicts, accounts, scope } = outcome;
  const lines = files.flatMap(({ path }, i) => {
    const { kind = 'refused', reasons = [] } = verdicts[i] ?? {};
    return [`${say.kinds[kind]}: ${path}`, ...reasons.map((reason) => `  ${reason[locale]}`)];
  });
  const forms = accounts.map((account) => {
    const { template, found, merged } = account;
    return `${template}: ${say.equation(found, merged, refusedRows(account))}`;
  });
  const { found, merged, refused } = totalsOf(outcome);
  return `${[
    `${say.region} ${scope.region}, ${scope.period}`,
    '',
    ...lines,
    '',
    ...forms,
    say.equation(found, merged, refused),
    ...countLines(outcome, locale),
  ].join('\n')}\n`;
}

/** How many rows were found, and what became of them; the first is the sum of the others. */
export function totalsOf({ accounts }: Consolidation) {
  return {
    found: accounts.reduce((sum, one) => sum + one.found, 0),
    merged: accounts.reduce((sum, one) => sum + one.merged, 0),
    refused: accounts.reduce((sum, one) => sum + refusedRows(one), 0),
  };
}

function countLines(
  { forms, twins, packages, identities }: Consolidation,
  locale: Locale,
): readonly string[] {
  const say = consolidationWords[locale];
  const conflicts = forms.reduce((sum, form) => sum + form.conflicts.size, 0);
  const counted: readonly (readonly [string, number])[] = [
    [say.conflicts, conflicts],
    [say.identities, identities.length],
    [say.twins, twins.length],
    [say.packages, packages.length],
  ];
  return counted.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`);
}
