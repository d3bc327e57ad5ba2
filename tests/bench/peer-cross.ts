import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { crossCase } from './peer-cross-case.ts';
import { crossVictim, isChild } from './peer-cross-victim.ts';
import {
  type CheckDays,
  labelOf,
  type PeerCase,
  type PeerIssue,
  type PeerRow,
  type PeerRows,
} from './peer-facts.ts';

/** Gives the columns of a row of each form that a schema objects to. */
export interface Schemas {
  readonly cases: (row: PeerRow) => readonly string[];
  readonly victims: (row: PeerRow) => readonly string[];
}

/** Who belongs to a case. */
interface Counted {
  victims: number;
  children: number;
  others: number;
}

/** Validates each row by its schema, and what rows and sheets say together by the functions that every library leaves to its users. */
export function checkWith(schemas: Schemas, rows: PeerRows, days: CheckDays): readonly PeerIssue[] {
  const issues: PeerIssue[] = [];
  const caseOf = new Map<unknown, PeerCase>();
  for (const row of rows.cases) if (!caseOf.has(row.kode_kasus)) caseOf.set(row.kode_kasus, row);
  const counted = new Map<unknown, Counted>();
  const timesCase = timesOf(rows.cases.map((row) => row.kode_kasus));
  const timesVictim = timesOf(rows.victims.map((row) => row.kode_korban));
  rows.victims.forEach((row, at) => {
    const tell = (column: string) => issues.push({ template: 'T02', row: at + 3, column });
    for (const column of schemas.victims(row)) tell(column);
    const code = row.kode_kasus;
    const parent = caseOf.get(code);
    crossVictim(row, parent, tell);
    if ((timesVictim.get(row.kode_korban) ?? 0) > 1) tell('kode_korban');
    if (parent === undefined && Number(String(code).slice(8, 12)) >= days.year) tell('kode_kasus');
    count(counted, code, isChild(row));
  });
  rows.cases.forEach((row, at) => {
    const tell = (column: string) => issues.push({ template: 'T01', row: at + 3, column });
    for (const column of schemas.cases(row)) tell(column);
    crossCase(row, days, tell);
    if ((timesCase.get(row.kode_kasus) ?? 0) > 1) tell('kode_kasus');
    crossCount(row, counted.get(row.kode_kasus) ?? NOBODY, tell);
  });
  return issues;
}

const NOBODY: Counted = { victims: 0, children: 0, others: 0 };
const NO_CASE = labelOf(kasus, 'status_kasus', 'BUKAN_TPPO');
const VERIFIED = labelOf(kasus, 'status_kasus', 'TERVERIFIKASI');
const CHILD = labelOf(korban, 'anak', 'YA');

function timesOf(codes: readonly unknown[]): ReadonlyMap<unknown, number> {
  const times = new Map<unknown, number>();
  for (const code of codes) {
    if (code !== null) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return times;
}

function count(counted: Map<unknown, Counted>, code: unknown, child: string | null): void {
  const known = counted.get(code) ?? { victims: 0, children: 0, others: 0 };
  known.victims++;
  if (child === CHILD) known.children++;
  else if (child !== null) known.others++;
  counted.set(code, known);
}

function crossCount(
  row: PeerCase,
  { victims, children, others }: Counted,
  tell: (column: string) => void,
): void {
  const { status_kasus: status, jumlah_korban: said } = row;
  if (status !== NO_CASE && said !== victims) tell('status_kasus');
  if (status !== NO_CASE && said === 0 && victims === 0) tell('jumlah_korban');
  if (status !== VERIFIED || row.unsur_cara !== null) return;
  if (others > 0 || (victims > 0 && children === victims)) tell('status_kasus');
}
