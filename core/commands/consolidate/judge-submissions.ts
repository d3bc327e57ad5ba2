import { formulirTentangOrang } from '../../katalog/tentang-orang.ts';
import type { Text } from '../../locale/text.ts';
import { type FolderScope, isWithin, placeOf } from './folder-scope.ts';
import { refusals } from './refusal-words.ts';
import type { SubmissionFacts, SubmissionHead } from './submission.ts';

/** A file of the folder, in the order of the paths. */
export interface JudgedFile {
  /** As it may be shown. */
  readonly path: string;
  readonly head: SubmissionHead;
}

/** What becomes of a file, before anything is merged. */
export interface Verdict {
  readonly kind: 'merged' | 'warned' | 'refused';
  readonly reasons: readonly Text[];
}

/** Forms whose rows never leave the regency (decision F.20). */
export const STAYING: ReadonlySet<string> = new Set(formulirTentangOrang);

/** Judges all files of a folder against its scope and against one another; one verdict for each. */
export function judgeSubmissions(files: readonly JudgedFile[], scope: FolderScope): readonly Verdict[] {
  const reasons = files.map(({ head }) => head.refusal ?? misplaced(head, scope));
  const alive = files.flatMap((_, i) => (reasons[i] === null ? [i] : []));
  for (const group of groupsOf(alive, files, scope)) {
    for (const [file, reason] of rivals(group, files)) reasons[file] = reason;
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
  if (place.period !== period) return refusals.otherPeriod(place.period, period);
  if (level === 'regency') return head.facts?.merged ? refusals.mergedAlready : null;
  if (head.package && head.package.period !== period)
    return refusals.otherPeriod(head.package.period, period);
  const goesUp = head.package !== null || head.counts.some(({ template }) => !STAYING.has(template));
  return goesUp ? null : refusals.staying;
}

/** Files of the same agency by code and official name, and of the same period and forms. */
function groupsOf(
  alive: readonly number[],
  files: readonly JudgedFile[],
  { level }: FolderScope,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const file of alive) {
    const { facts = null, counts = [] } = files[file]?.head ?? {};
    if (facts === null) continue;
    const forms = counts
      .filter(({ template }) => level === 'regency' || !STAYING.has(template))
      .map(({ template }) => template);
    const key = JSON.stringify([...senderOf(facts), ...forms]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(file);
  }
  return [...groups.values()];
}

function senderOf({ region, agency, office, period, merged }: SubmissionFacts): readonly string[] {
  return [region, agency, office, period, merged ? 'merged' : ''];
}

type Refused = readonly (readonly [file: number, reason: Text])[];

/** Of several versions the newest counts; of equal ones the first; different ones of one version refuse one another. */
function rivals(group: readonly number[], files: readonly JudgedFile[]): Refused {
  const versionOf = (file: number): number => files[file]?.head.facts?.version ?? 1;
  const newest = Math.max(...group.map(versionOf));
  const older = group.filter((file) => versionOf(file) < newest);
  const current = group.filter((file) => versionOf(file) === newest);
  const [first = -1, ...others] = current;
  const contents = new Set(current.map((file) => files[file]?.head.content));
  const told = older.map((file) => [file, refusals.older(versionOf(file), newest)] as const);
  if (others.length === 0) return told;
  const name = files[first]?.path ?? '';
  if (contents.size === 1) return [...told, ...others.map((file) => [file, refusals.twice(name)] as const)];
  return [
    ...told,
    ...current.map((file) => [file, refusals.conflict(newest, namesBut(file, current, files))] as const),
  ];
}

function namesBut(file: number, among: readonly number[], files: readonly JudgedFile[]): string {
  return among.flatMap((other) => (other === file ? [] : [files[other]?.path ?? ''])).join(', ');
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
