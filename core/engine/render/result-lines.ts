import { areaAddress, positionOf } from '../../workbook/cell.ts';
import type { CheckedIssue } from '../answers/checked-issues.ts';

/** One line of the result sheet: an issue, or many that have one cause. */
export interface ResultLine {
  readonly issue: CheckedIssue;
  /** All issues of the line, the first of them too. */
  readonly members: readonly CheckedIssue[];
  /** The cells in words, `F3:F502`; `null` for what concerns the whole sheet. */
  readonly cells: string | null;
  readonly count: number;
  /** The keys of the warnings. */
  readonly keys: readonly string[];
}

/** So many cells with the same message have one cause, such as a code that was pasted all the way down. */
const MANY = 10;
/** What fits into one cell, to be read and to be kept. */
const LONGEST = 200;
const MOST = 2000;

/** The lines for all issues, none left out; what has one cause stands together where it is met first. */
export function resultLines(issues: readonly CheckedIssue[]): readonly ResultLine[] {
  const groups = new Map<string, CheckedIssue[]>();
  const groupOf = issues.map((issue) => {
    const cause = causeOf(issue);
    const group = groups.get(cause) ?? [];
    groups.set(cause, group);
    group.push(issue);
    return group;
  });
  return issues.flatMap((issue, i) => {
    const group = groupOf[i] ?? [];
    if (issue.cell === null || group.length < MANY) return [lineOf([issue], issue.cell)];
    return group[0] === issue ? groupLines(group) : [];
  });
}

function causeOf({ rule, sheet, column, value, message, remedy, answer }: CheckedIssue): string {
  return [rule, sheet, column, value, message, remedy, answer].join('\n');
}

function lineOf(members: readonly CheckedIssue[], cells: string | null): ResultLine {
  const [issue] = members as readonly [CheckedIssue];
  return { issue, members, cells, count: members.length, keys: members.flatMap(({ key }) => key ?? []) };
}

/** The cells of a group as runs, on as few lines as hold them. */
function groupLines(group: readonly CheckedIssue[]): readonly ResultLine[] {
  const lines: ResultLine[] = [];
  let members: CheckedIssue[] = [];
  let runs = '';
  const close = (): void => {
    if (members.length > 0) lines.push(lineOf(members, runs));
    members = [];
    runs = '';
  };
  for (const run of runsOf(group)) {
    if (members.length + run.length > MOST || runs.length > LONGEST) close();
    runs = runs === '' ? addressOfRun(run) : `${runs}, ${addressOfRun(run)}`;
    members.push(...run);
  }
  close();
  return lines;
}

/** Issues of one column in rows that follow one another, at most as many as one line keeps. */
function runsOf(group: readonly CheckedIssue[]): readonly (readonly CheckedIssue[])[] {
  const runs: CheckedIssue[][] = [];
  let next = -1;
  for (const issue of group) {
    const last = runs.at(-1);
    if (last && issue.row === next && last.length < MOST) last.push(issue);
    else runs.push([issue]);
    next = (issue.row ?? 0) + 1;
  }
  return runs;
}

function addressOfRun(run: readonly CheckedIssue[]): string {
  return areaAddress({ ...positionOf(run[0]?.cell ?? ''), rows: run.length, columns: 1 });
}
