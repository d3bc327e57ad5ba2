import {
  type Consolidation,
  consolidationWords,
  jenisInstansi,
  type Locale,
  periodDays,
  periodName,
  readPeriod,
  refusedRows,
  regionName,
  type SubmissionHead,
} from '../../core/index.ts';
import type { Merged, MergeItem, MergeList } from '../../panel/bridge.ts';
import type { Judged } from './merging.ts';

/** What the page shows of what was read: each submission with its verdict, and what all of them are merged for. */
export function listReply({ names, submissions, started }: Judged, left: number, locale: Locale): MergeList {
  const items = names.map((name, i): MergeItem => {
    const head = submissions[i]?.head;
    const verdict = started?.verdicts[i];
    const { kind = 'refused', reasons = head?.refusal ? [head.refusal] : [] } = verdict ?? {};
    return {
      name,
      verdict: kind,
      ...factsOf(head, locale),
      rows: (head?.counts ?? []).reduce((sum, { rows }) => sum + rows, 0),
      reasons: reasons.map((reason) => reason[locale]),
    };
  });
  const scope = started?.scope ?? null;
  return {
    items,
    left,
    scope: scope && { region: regionText(scope.region, locale), period: periodText(scope.period, locale) },
    staysOut: scope?.level === 'upper',
  };
}

function factsOf(
  head: SubmissionHead | undefined,
  locale: Locale,
): Pick<MergeItem, 'region' | 'agency' | 'period'> {
  const { region = null, period = null } = head?.facts ?? head?.package ?? {};
  const agency = jenisInstansi.codes.find(({ code }) => code === head?.facts?.agency);
  return {
    region: region === null ? null : regionText(region, locale),
    agency: agency?.label[locale] ?? null,
    period: period === null ? null : periodText(period, locale),
  };
}

/** What became of all rows, as the record of the consolidation says it. */
export function mergedReply(outcome: Consolidation, locale: Locale): Merged {
  const say = consolidationWords[locale];
  const { accounts, verdicts, forms, identities, twins, packages } = outcome;
  const found = accounts.reduce((sum, one) => sum + one.found, 0);
  const merged = accounts.reduce((sum, one) => sum + one.merged, 0);
  const refused = accounts.reduce((sum, one) => sum + refusedRows(one), 0);
  const conflicts = forms.reduce((sum, form) => sum + form.conflicts.size, 0);
  const counts = [
    { label: say.conflicts, count: conflicts },
    { label: say.identities, count: identities.length },
    { label: say.twins, count: twins.length },
    { label: say.packages, count: packages.length },
  ];
  return {
    equation: say.equation(found, merged, refused),
    submissions: verdicts.filter(({ kind }) => kind !== 'refused').length,
    counts: counts.filter(({ count }) => count > 0),
  };
}

function regionText(code: string, locale: Locale): string {
  return `${code} ${regionName(code, locale)}`;
}

function periodText(id: string, locale: Locale): string {
  const period = readPeriod(id);
  if (period === null) return id;
  const { first, last } = periodDays(period);
  return periodName(first, last)[locale];
}
