import { type DecodedTemplate, decodeTemplate } from '../engine/decode/template-rows.ts';
import { codeIn, numberIn } from '../engine/form-cells.ts';
import { readIdentity } from '../engine/identity.ts';
import type { Cells } from '../engine/table.ts';
import { sampul } from '../katalog/templat/sampul.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { type Period, periodId } from './period.ts';
import { clockIn, todayIn } from './today.ts';

/** What a workbook says of itself; `null` where it does not. */
export interface Cover {
  /** A code of CL_WILAYAH. */
  readonly region: string | null;
  /** A period id such as `2024-M07`. */
  readonly period: string | null;
  readonly templateVersion: string | null;
}

/** Reads who a workbook is from and for when. `today` only helps to read two-digit years. */
export function readCover(snapshot: Snapshot, today: number): Cover {
  const templateVersion = readIdentity(snapshot)?.version ?? null;
  const decoded = decodeCover(snapshot, today);
  if (decoded === null) return { region: null, period: null, templateVersion };
  const { columns } = decoded;
  return { region: codeIn(sampul, columns, 'kode_wilayah'), period: periodOf(columns), templateVersion };
}

/** The cells of a workbook's cover as they stand, or `null` where it has none. */
export function decodeCover(snapshot: Snapshot, today: number): DecodedTemplate | null {
  const sheet = sheetNamed(snapshot, sampul.sheet);
  const context = { today, thisYear: 2100, periodYear: Number.NaN, firstDay: Number.NaN, monthFirst: false };
  return sheet && decodeTemplate(sheet, sampul, context);
}

/** Today as a serial number and hours and minutes, in the time zone of the region on a workbook's cover. */
export function momentOf(snapshot: Snapshot, now: Date): { readonly today: number; readonly clock: string } {
  const { region } = readCover(snapshot, todayIn(null, now));
  return { today: todayIn(region, now), clock: clockIn(region, now) };
}

const KINDS: Readonly<Record<string, Period['kind']>> = {
  BULANAN: 'month',
  TRIWULAN: 'quarter',
  SEMESTER: 'half',
  TAHUNAN: 'year',
};

function periodOf(columns: Readonly<Record<string, Cells>>): string | null {
  const kind = KINDS[codeIn(sampul, columns, 'jenis_periode') ?? ''];
  const year = numberIn(columns, 'tahun');
  const number = kind === 'year' ? 0 : numberIn(columns, 'nomor_periode');
  return kind === undefined || year === null || number === null ? null : periodId({ kind, year, number });
}
