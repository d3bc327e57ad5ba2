import { type Consolidation, type Locale, shownCode } from '../../core/index.ts';
import { totalsOf } from './consolidate-text.ts';

/** What became of every file and row in the stable form that other programs read. */
export function consolidationJson(outcome: Consolidation, locale: Locale): object {
  const { files, verdicts, accounts, forms, identities, twins, packages, scope } = outcome;
  const pathOf = (file: number): string => files[file]?.path ?? '';
  return {
    schema: 'monev/consolidation/1',
    level: scope.level,
    region: scope.region,
    period: scope.period,
    rows: totalsOf(outcome),
    files: files.map(({ path, head }, i) => ({
      file: path,
      verdict: verdicts[i]?.kind ?? 'refused',
      reasons: (verdicts[i]?.reasons ?? []).map((reason) => reason[locale]),
      region: head.facts?.region ?? head.package?.region ?? null,
      agency: head.facts?.agency ?? null,
      period: head.facts?.period ?? head.package?.period ?? null,
      version: head.facts?.version ?? null,
      id: head.facts?.id ?? null,
      rows: head.counts.reduce((sum, { rows }) => sum + rows, 0),
      errors: head.errors,
      openWarnings: head.openWarnings,
      hasPackage: head.package !== null,
    })),
    forms: accounts,
    conflicts: forms.flatMap(({ template, conflicts }) =>
      [...conflicts].map(([code, rows]) => ({
        template: template.id,
        code: shownCode(template, code)[locale],
        rows: rows.map(({ file, sheet, row }) => ({ file: pathOf(file), sheet, row })),
      })),
    ),
    identities: identities.map(({ file, sheet, row }) => ({ file: pathOf(file), sheet, row })),
    twins,
    packages,
  };
}
