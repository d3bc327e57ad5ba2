import type { FolderScope } from './folder-scope.ts';
import { STAYING } from './folder-scope.ts';
import type { JudgedFile, SubmissionHead } from './submission.ts';

/**
 * Puts together the files that are copies or versions of one submission: of the same period and sender, who is known by code
 * and official name, and with a form in common; or, whatever else was changed, with a seal in common. Two agencies of one
 * kind are told apart by their names, and an agency may send its forms in several files.
 */
export function sameSubmissions(
  among: readonly number[],
  files: readonly JudgedFile[],
  scope: FolderScope,
): readonly (readonly number[])[] {
  const groupOf = new Map<number, number[]>();
  const bearerOf = new Map<string, number>();
  for (const file of among) {
    groupOf.set(file, [file]);
    for (const mark of marksOf(files[file]?.head, scope)) {
      const bearer = bearerOf.get(mark);
      if (bearer === undefined) bearerOf.set(mark, file);
      else join(groupOf, bearer, file);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b));
}

/** Makes one group of those of two files. */
function join(groupOf: Map<number, number[]>, one: number, other: number): void {
  const [group = [], added = []] = [groupOf.get(one), groupOf.get(other)];
  if (group === added) return;
  group.push(...added);
  for (const file of added) groupOf.set(file, group);
}

/** Texts of which two submissions never have one in common. */
function marksOf(head: SubmissionHead | undefined, { level }: FolderScope): readonly string[] {
  if (!head?.facts) return [];
  const { region, agency, office, period, merged } = head.facts;
  const forms = head.counts
    .map(({ template }) => template)
    .filter((template) => level === 'regency' || !STAYING.has(template));
  const sender = [region, agency, office, period, merged];
  return [
    ...(forms.length === 0 ? [''] : forms).map((form) => JSON.stringify([...sender, form])),
    ...head.trail.seals.map((seal) => JSON.stringify([region, agency, period, seal])),
  ];
}
