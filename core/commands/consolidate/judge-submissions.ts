import type { Text } from '../../locale/text.ts';
import { readPeriod } from '../period.ts';
import { type FolderScope, isWithin, placeOf, STAYING } from './folder-scope.ts';
import { namesBut, outdated, type Refused } from './outdated.ts';
import { refusals } from './refusal-words.ts';
import { sameSubmissions } from './same-submissions.ts';
import type { JudgedFile, SubmissionHead } from './submission.ts';

/** What becomes of a file, before anything is merged. */
export interface Verdict {
  readonly kind: 'merged' | 'warned' | 'refused';
  readonly reasons: readonly Text[];
}

/** Judges all files of a folder against its scope and against one another; one verdict for each. */
export function judgeSubmissions(files: readonly JudgedFile[], scope: FolderScope): readonly Verdict[] {
  const reasons = files.map(({ head }) => head.refusal ?? misplaced(head, scope));
  // What was returned or changed cannot be merged, but takes the place of what it was before.
  const placed = files.flatMap(({ head }, i) => (head.facts && misplaced(head, scope) === null ? [i] : []));
  for (const group of sameSubmissions(placed, files, scope)) {
    for (const [file, reason] of outdated(group, files)) reasons[file] ??= reason;
  }
  if (scope.level === 'upper') {
    const packages = files.flatMap(({ head }, i) => (reasons[i] === null && head.package ? [i] : []));
    for (const [file, reason] of rivalPackages(packages, files)) reasons[file] = reason;
  }
  return files.map(({ head }, i) => verdictOf(head, reasons[i] ?? null, scope));
}

function verdictOf(head: SubmissionHead, refusal: Text | null, { level }: FolderScope): Verdict {
  if (refusal !== null) return { kind: 'refused', reasons: [refusal] };
  const staying =
    level === 'upper' && head.counts.some(({ template, rows }) => rows > 0 && STAYING.has(template));
  const lost = head.counts.reduce((sum, { identities }) => sum + identities, 0);
  const warnings = [
    ...head.warnings,
    ...(lost > 0 ? [refusals.identities(lost)] : []),
    ...(head.errors > 0 ? [refusals.errors(head.errors)] : []),
  ];
  const reasons = [...warnings, ...head.remarks, ...(staying ? [refusals.staying] : [])];
  return { kind: warnings.length > 0 ? 'warned' : 'merged', reasons };
}

/** Why a file is not of the folder's region, period or level. */
function misplaced(head: SubmissionHead, { level, region, period }: FolderScope): Text | null {
  const place = placeOf(head);
  if (place === null) return refusals.nothing;
  if (level === 'regency' && head.facts === null) return refusals.reportInRegency;
  if (level === 'regency' ? place.region !== region : !isWithin(place.region, region))
    return refusals.otherRegion(place.region, region);
  if (level === 'upper' && head.package && readPeriod(head.package.period) === null)
    return refusals.stretch(head.package.period);
  if (place.period !== period) return refusals.otherPeriod(place.period, period);
  if (level === 'regency') return head.facts?.merged ? refusals.mergedAlready : null;
  if (head.package && head.package.period !== period)
    return refusals.otherPeriod(head.package.period, period);
  if (head.package && head.package.region !== place.region)
    return refusals.otherPackage(head.package.region, place.region);
  const goesUp = head.package !== null || head.counts.some(({ template }) => !STAYING.has(template));
  return goesUp ? null : refusals.staying;
}

/** Of equal packages of a region the first counts; different ones refuse one another. */
function rivalPackages(packages: readonly number[], files: readonly JudgedFile[]): Refused {
  const regions = new Map<string, number[]>();
  for (const file of packages) {
    const region = files[file]?.head.package?.region ?? '';
    regions.set(region, [...(regions.get(region) ?? []), file]);
  }
  return [...regions.values()].flatMap((group): Refused => {
    const [first = -1, ...others] = group;
    const sums = new Set(group.map((file) => files[file]?.head.package?.checksum));
    if (others.length === 0) return [];
    if (sums.size > 1) return group.map((file) => [file, refusals.packages(namesBut(file, group, files))]);
    const name = files[first]?.path ?? '';
    // A workbook with rows of its own is not the same file as a report with the same package.
    const alone = others.filter((file) => files[file]?.head.facts === null);
    return alone.map((file) => [file, refusals.twice(name)]);
  });
}
