import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import {
  type CaseColumns,
  type CaseRow,
  caseColumns,
  NO_CASE_ROW,
  readCase,
} from './by-hand-case-columns.ts';
import { checkCase, NO_CASE, VERIFIED } from './by-hand-case-rules.ts';
import { codeAt, numberAt } from './by-hand-cells.ts';
import { pageOf } from './by-hand-codes.ts';
import { yearOf } from './by-hand-days.ts';
import { BLANK, type Days, FIRST_ROW, type Found, tell } from './by-hand-reader.ts';
import { type Cases, emptyCases, recordTest } from './by-hand-records.ts';

/** What is left to say of a case once its victims are counted, by row of the sheet. */
export interface CheckedCases {
  readonly cases: Cases;
  readonly columns: CaseColumns;
  readonly number: Int32Array;
  readonly status: Int8Array;
  readonly victims: Int16Array;
  readonly meansBlank: Uint8Array;
}

/** Checks the rows of T01 by themselves. */
export function checkCases(sheet: SheetSnapshot, days: Days, found: Found[]): CheckedCases {
  const c = caseColumns(sheet, days, found);
  const { rowCount } = sheet;
  const cases = emptyCases(rowCount);
  const number = new Int32Array(rowCount);
  const status = new Int8Array(rowCount).fill(BLANK);
  const victims = new Int16Array(rowCount);
  const meansBlank = new Uint8Array(rowCount);
  const isRecord = recordTest(sheet, kasus);
  const row: CaseRow = { ...NO_CASE_ROW };
  for (let at = FIRST_ROW; at < rowCount; at++) {
    if (!isRecord(at)) continue;
    readCase(c, at, row);
    checkCase(c, at, row, days);
    number[at] = numbered(c, at, row, cases);
    status[at] = row.status;
    victims[at] = numberAt(c.jumlah_korban, at);
    meansBlank[at] = row.means === BLANK ? 1 : 0;
  }
  return { cases, columns: c, number, status, victims, meansBlank };
}

/** What only the victims' rows tell of a case: VX-01, VF-09, VS-02, VR-05 and VR-06. */
export function finishCases(checked: CheckedCases): void {
  const { cases, columns: c, number, status, victims, meansBlank } = checked;
  for (let at = FIRST_ROW; at < number.length; at++) {
    const one = number[at] as number;
    if (one === 0) continue;
    if ((cases.rows[one] as number) > 1) tell(c.kode_kasus, 'VX-01', at);
    const rows = cases.victims[one] as number;
    const count = victims[at] as number;
    const isCase = (status[at] as number) >= 0 && status[at] !== NO_CASE;
    if (isCase && count >= 0 && count !== rows) tell(c.status_kasus, 'VS-02', at);
    if (isCase && count === 0 && rows === 0) tell(c.jumlah_korban, 'VF-09', at);
    if (status[at] !== VERIFIED || meansBlank[at] === 0) continue;
    if ((cases.others[one] as number) > 0) tell(c.status_kasus, 'VR-05', at);
    else if (rows > 0 && cases.children[one] === rows) tell(c.status_kasus, 'VR-06', at);
  }
}

const REGION_DIGITS = Int16Array.from(
  wilayah.codes,
  ({ code }) => Number(code.replace('.', '').padEnd(4, '0')) || 0,
);

/** The number of the row's case; VF-16 compares its code with the row. */
function numbered(c: CaseColumns, at: number, row: CaseRow, cases: Cases): number {
  if (codeAt(c.kode_kasus, at) < 0) return 0;
  const { head, tail } = c.kode_kasus;
  const region = row.recordedIn < 0 ? 0 : (REGION_DIGITS[row.recordedIn] as number);
  const year = row.reported < 0 ? 0 : yearOf(row.reported);
  const strange =
    (region !== 0 && ((head / 10_000) | 0) !== region) || (year !== 0 && head % 10_000 !== year);
  if (strange) tell(c.kode_kasus, 'VF-16', at);
  const page = pageOf(cases.pages, head);
  let one = page[tail] as number;
  if (one === 0) {
    one = ++cases.count;
    page[tail] = one;
    cases.region[one] = region;
    cases.year[one] = year;
  }
  cases.rows[one] = (cases.rows[one] as number) + 1;
  return one;
}
