import { korban } from '../../core/katalog/templat/korban.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { codeAt } from './by-hand-cells.ts';
import { emptyPages, type Pages, pageOf } from './by-hand-codes.ts';
import { type Days, FIRST_ROW, type Found, tell } from './by-hand-reader.ts';
import { type Cases, recordTest } from './by-hand-records.ts';
import { childOf } from './by-hand-victim-age.ts';
import {
  NO_VICTIM_ROW,
  readVictim,
  type VictimColumns,
  type VictimRow,
  victimColumns,
} from './by-hand-victim-columns.ts';
import { checkVictim } from './by-hand-victim-rules.ts';

/** Checks the rows of T02, and counts them for their cases. */
export function checkVictims(sheet: SheetSnapshot, cases: Cases, days: Days, found: Found[]): void {
  const c = victimColumns(sheet, days, found);
  const codes = emptyPages();
  const isRecord = recordTest(sheet, korban);
  const row: VictimRow = { ...NO_VICTIM_ROW };
  for (let at = FIRST_ROW; at < sheet.rowCount; at++) {
    if (!isRecord(at)) continue;
    const one = caseOf(c, at, cases, days);
    checkCode(c, at, one, cases, codes);
    readVictim(c, at, row);
    row.caseYear = cases.year[one] as number;
    const child = childOf(row);
    checkVictim(c, at, row, child);
    if (one === 0) continue;
    cases.victims[one] = (cases.victims[one] as number) + 1;
    if (child === 1) cases.children[one] = (cases.children[one] as number) + 1;
    else if (child === 0 || child === 2) cases.others[one] = (cases.others[one] as number) + 1;
  }
}

/** The number of the victim's case, 0 when there is none. */
function caseOf(c: VictimColumns, at: number, cases: Cases, days: Days): number {
  if (codeAt(c.kode_kasus, at) < 0) return 0;
  const { head, tail } = c.kode_kasus;
  const one = pageOf(cases.pages, head)[tail] as number;
  if (one === 0 && !(head % 10_000 < days.year)) tell(c.kode_kasus, 'VS-01', at);
  return one;
}

/** VF-16 and VX-01. A page holds the row of each code, which is negative once it is told that the code is used again. */
function checkCode(c: VictimColumns, at: number, one: number, cases: Cases, codes: Pages): void {
  if (codeAt(c.kode_korban, at) < 0) return;
  const { head, tail } = c.kode_korban;
  const region = cases.region[one] as number;
  const year = cases.year[one] as number;
  const strange =
    (region !== 0 && ((head / 10_000) | 0) !== region) || (year !== 0 && head % 10_000 !== year);
  if (strange) tell(c.kode_korban, 'VF-16', at);
  const page = pageOf(codes, head);
  const before = page[tail] as number;
  if (before === 0) page[tail] = at;
  else {
    if (before > 0) tell(c.kode_korban, 'VX-01', before);
    tell(c.kode_korban, 'VX-01', at);
    page[tail] = -Math.abs(before);
  }
}
