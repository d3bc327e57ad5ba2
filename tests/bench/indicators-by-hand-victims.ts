import type { Window } from '../../core/engine/indicator/scope.ts';
import type { TableData } from '../../core/engine/table.ts';
import type { CountedCases } from './indicators-by-hand-cases.ts';
import { codeIn } from './indicators-by-hand-cells.ts';
import { noNeedTallies, tallyNeeds } from './indicators-by-hand-needs.ts';
import type { CountedServices } from './indicators-by-hand-services.ts';
import {
  AGE,
  add,
  CHILD,
  FACTOR,
  FORM,
  monthParts,
  NATION,
  noTally,
  REGION,
  SEX,
  type Tally,
} from './indicators-by-hand-tallies.ts';
import { type VictimColumns, victimColumns } from './indicators-by-hand-victim-columns.ts';

/** What the pass over T02 finds. */
export interface CountedVictims {
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Days from the report to the first service; NaN where its day is not known. */
  readonly waits: readonly number[];
}

const NO_VICTIM = codeIn('T02', 'status_korban', 'BUKAN_TPPO');
const SURE = codeIn('T02', 'status_korban', 'TERVERIFIKASI');
const [MALE, FEMALE] = [codeIn('T02', 'jenis_kelamin', 'L'), codeIn('T02', 'jenis_kelamin', 'P')];
const [YES, NO] = [codeIn('T02', 'anak', 'YA'), codeIn('T02', 'anak', 'TIDAK')];
const NOT_KNOWN = codeIn('T02', 'anak', 'TD');
const NO_FORM = codeIn('T02', 'eksploitasi_utama', 'TD');
const ASSESSED = codeIn('T02', 'asesmen_pemberdayaan', 'YA');
const GROWTH =
  (1 << codeIn('T03', 'jenis_layanan', 'LYN_DAYA')) | (1 << codeIn('T03', 'jenis_layanan', 'LYN_DIDIK'));

/** Counts the indicators of victims in one pass; `limit` is the days within which a first service should begin. */
export function countVictims(
  table: TableData,
  cases: CountedCases,
  services: CountedServices,
  { first, last }: Window,
  limit: number,
): CountedVictims {
  const c = victimColumns(table);
  const { caseOf, firstStart, given } = services;
  const tallies = noTallies();
  const needs = noNeedTallies();
  const waits: number[] = [];
  const counted = new Set<string>();
  const months = monthParts(first, last);
  for (let row = 0; row < table.length; row++) {
    const at = caseOf[row] as number;
    const status = c.status[row] as number;
    if (at < 0 || cases.valid[at] === 0 || status < 0 || status === NO_VICTIM) continue;
    const day = cases.reported[at] as number;
    if (!(day >= first && day < last + 1)) continue;
    const code = c.code[row] ?? '';
    if (counted.has(code)) continue;
    counted.add(code);
    const region = cases.region[at] as number;
    const parts = [
      REGION + region,
      months[Math.floor(day) - first] as number,
      SEX + (c.sex[row] as number),
      AGE + (c.age[row] as number),
      CHILD + (c.child[row] as number),
      FORM + (c.form[row] as number),
      NATION + (c.nation[row] as number),
    ];
    tallyVictim(tallies, c, row, region, parts);
    tallyNeeds(needs, c, services, row, parts);
    const [kinds, wait] = [given[row] as number, (firstStart[row] as number) - day];
    add(tallies['IND-20'], kinds !== 0, parts);
    if (day + limit <= last) add(tallies['IND-21'], wait <= limit, parts);
    if (kinds !== 0) waits.push(wait);
    if (status === SURE)
      add(tallies['IND-27'], c.assessment[row] === ASSESSED || (kinds & GROWTH) !== 0, parts);
  }
  return { tallies: { ...tallies, ...needs, 'IND-07': tallies['IND-02'] }, waits };
}

type Tallies = ReturnType<typeof noTallies>;

function noTallies() {
  return {
    'IND-02': noTally(),
    'IND-04': noTally(),
    'IND-05': noTally(),
    'IND-06': noTally(),
    'IND-11': noTally(),
    'IND-13': noTally(),
    'IND-14': noTally(),
    'IND-20': noTally(),
    'IND-21': noTally(),
    'IND-27': noTally(),
  };
}

function tallyVictim(
  tallies: Tallies,
  c: VictimColumns,
  row: number,
  region: number,
  parts: readonly number[],
): void {
  const [sex, child, form] = [c.sex[row] as number, c.child[row] as number, c.form[row] as number];
  add(tallies['IND-02'], true, parts);
  if (sex !== MALE || child !== NOT_KNOWN) {
    add(tallies['IND-04'], sex === FEMALE || (sex === MALE && child === YES), parts);
    add(tallies['IND-05'], sex === MALE && child === NO, parts);
  }
  if (child !== NOT_KNOWN) add(tallies['IND-06'], child === YES, parts);
  if (form >= 0 && form !== NO_FORM) add(tallies['IND-11'], true, parts);
  const factors = c.factorsIn[c.factors[row] as number];
  if (factors) add(tallies['IND-13'], true, [REGION + region, ...factors.map((one) => FACTOR + one)]);
  const origin = c.origin[row] as number;
  if (c.isCity[origin]) add(tallies['IND-14'], origin !== region, parts);
}
