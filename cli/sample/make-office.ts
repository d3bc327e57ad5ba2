import type { Block } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { templateOf } from './labels.ts';
import { makeActions } from './make-actions.ts';
import { makeActivities } from './make-activities.ts';
import { makeFiles } from './make-files.ts';
import { makeFindings } from './make-findings.ts';
import { makeMeetings } from './make-meetings.ts';
import { makeMembers } from './make-members.ts';
import { type CaseRecord, makeBlock } from './make-register.ts';
import { makeRegulations } from './make-regulations.ts';
import { makeServices } from './make-services.ts';
import { makeYear } from './make-visits.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Row, VisitRow } from './rows.ts';
import { limitFindings } from './visit-findings.ts';

/** What an office has on record of one region and year. */
export interface OfficeRecords {
  readonly register: readonly CaseRecord[];
  readonly visits: readonly VisitRow[];
  /** Records by form. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

/** What is known of the office before its records are made. */
export interface OfficeFacts {
  readonly plan: Plan;
  readonly seed: number;
  /** Hotels that were visited in an earlier year. */
  readonly visitedBefore: number;
}

/** Each finding of a visit has a follow-up; so many of all follow-ups, at most. */
const MOST_FROM_VISITS = 0.6;

/** Records of a block that refer to one another: services to victims, files to cases, findings to visits. */
export function makeOffice(
  block: Block,
  { plan, seed, visitedBefore }: OfficeFacts,
  calendar: Calendar,
  random: Random,
): OfficeRecords {
  const register = makeBlock(block, plan.cases, calendar, random);
  const cases = register.map(({ row }) => row);
  const victims = register.flatMap((one) => one.victims);
  const visits = makeYear({ ...block, rows: plan.visits }, { before: visitedBefore, seed }, calendar, random);
  limitFindings(visits, Math.floor(plan.findings * MOST_FROM_VISITS), random);
  const actions = makeActions(block, plan.actions, calendar, random);
  const meetings = makeMeetings(block, plan.meetings, cases, random);
  const local = makeRegulations(block, plan.regulations, calendar, random);
  const [decree] = local;
  const rows = {
    T03: makeServices(block, victims, plan.services, calendar, random),
    T04: makeFiles(block, cases, plan.files, calendar, random),
    T05: visits,
    T06: makeActivities(block, plan.activities, actions, random),
    T07: actions,
    T08: makeMembers(block, plan.members, decree?.['kode_regulasi'] ?? null, random),
    T09: meetings,
    T10: local,
    T11: makeFindings(block, plan.findings, { visits, meetings, actions }, calendar, random),
  };
  return { register, visits, rows: { T01: cases, T02: victims, ...rows } };
}

/** The sheets of some forms, with the records of several blocks one below the other. */
export function officeTables(offices: readonly OfficeRecords[], forms: readonly string[]) {
  return forms.map((form) => ({
    template: templateOf(form),
    rows: offices.flatMap(({ rows }) => rows[form] ?? []),
  }));
}
