import type { Text } from '../../locale/text.ts';
import { refusals } from './refusal-words.ts';
import { type JudgedFile, NOTHING_SAID } from './submission.ts';

/** Files that are not merged, with the reason. */
export type Refused = readonly (readonly [file: number, reason: Text])[];

/**
 * Says which copies and versions of one submission do not count. Of versions the newest counts that was sent; of copies of
 * it the one with which more was done; of equal ones the first, and different ones refuse one another.
 */
export function outdated(group: readonly number[], files: readonly JudgedFile[]): Refused {
  const told = new Map<number, Text>();
  const stepsOf = (file: number): number => files[file]?.head.trail.steps ?? 0;
  const furthestFirst = [...group].sort((a, b) => stepsOf(b) - stepsOf(a));
  for (const file of group) {
    const later = furthestFirst.find((other) => isEarlierCopy(file, other, files));
    if (later !== undefined) told.set(file, refusals.earlier(files[later]?.path ?? ''));
  }
  const standing = group.filter((file) => !told.has(file));
  const versionOf = (file: number): number => files[file]?.head.facts?.version ?? 1;
  const sent = standing.filter((file) => wasSent(file, files));
  const newest = Math.max(...(sent.length > 0 ? sent : standing).map(versionOf));
  for (const file of standing) {
    const version = versionOf(file);
    if (version < newest) told.set(file, refusals.older(version, newest));
    if (version > newest) told.set(file, refusals.unsent(version, newest));
  }
  const current = standing.filter((file) => versionOf(file) === newest && files[file]?.head.refusal === null);
  return [...told, ...rivals(current, newest, files)];
}

/** Of equal contents the first counts; different ones refuse one another. */
function rivals(current: readonly number[], version: number, files: readonly JudgedFile[]): Refused {
  const [first = -1, ...others] = current;
  if (others.length === 0) return [];
  const contents = new Set(current.map((file) => files[file]?.head.content));
  const name = files[first]?.path ?? '';
  if (contents.size === 1) return others.map((file) => [file, refusals.twice(name)]);
  return current.map((file) => [file, refusals.conflict(version, namesBut(file, current, files))]);
}

/** The names of the other files of a group. */
export function namesBut(file: number, among: readonly number[], files: readonly JudgedFile[]): string {
  return among.flatMap((other) => (other === file ? [] : [files[other]?.path ?? ''])).join(', ');
}

/** Whether more was done with another file of the same version after it was what this one is. */
function isEarlierCopy(file: number, other: number, files: readonly JudgedFile[]): boolean {
  const [one, later] = [files[file]?.head, files[other]?.head];
  if (!one || !later || one.facts?.version !== later.facts?.version) return false;
  const last = one.trail.seals.at(-1);
  return later.trail.steps > one.trail.steps && (last === undefined || later.trail.seals.includes(last));
}

/** Whether a file holds what was sent, also where it was returned since. */
function wasSent(file: number, files: readonly JudgedFile[]): boolean {
  const { trail = NOTHING_SAID.trail, refusal = null } = files[file]?.head ?? {};
  return trail.isSent || (refusal !== null && trail.seals.length > 0);
}
