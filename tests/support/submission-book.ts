import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { labelsOf, templateOf } from '../../cli/sample/labels.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { tablesOf } from '../../cli/sample/sample-tables.ts';
import type { WorkbookContent } from '../../cli/xlsx/write-content.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import { hari } from '../indikator/buku.ts';

/** A submission to make up. */
export interface MadeSubmission {
  /** A code of CL_INSTANSI. */
  readonly agency?: string;
  readonly region?: string;
  /** The month of 2024 that it submits. */
  readonly month?: number;
  /** Its codes begin behind this number, so that no two agencies have the same. */
  readonly after: number;
  readonly version?: number;
  /** The official name of the agency. */
  readonly office?: string;
  /** What else its cover says, by field_id. */
  readonly cover?: Readonly<Record<string, string | number | null>>;
  /** Victims of each case. */
  readonly cases?: readonly number[];
}

/** Forms of made-up submissions. */
const SENT_FORMS = ['T01', 'T02', 'T03', 'T04', 'T06'] as const;
/** The day on which they are looked at. */
export const TODAY = '2024-08-08';

const cover = templateOf('T00');

/** A workbook of an agency with cases, victims, services, files and activities; the check finds no error in it. */
export function submissionBook(made: MadeSubmission): WorkbookContent {
  const { agency = 'DPPPA', region = '31.73', month = 7, after, version = 1, cases = [1, 2] } = made;
  const named = made.office === undefined ? {} : { nama_instansi: made.office };
  const calendar = calendarOf(hari(TODAY), 2024, month);
  const random = randomOf(after, month);
  const block = { ...blockOf(region, 2024, 0, calendar), after };
  const plan = {
    cases,
    services: cases.flatMap((victims) => new Array<number>(victims).fill(1)),
    files: cases.length,
    visits: 0,
    activities: 2,
    actions: 0,
    members: 0,
    meetings: 0,
    regulations: 0,
    findings: 0,
  };
  const office = makeOffice(block, { plan, seed: after, visitedBefore: 0 }, calendar, random);
  const { tables } = tablesOf(officeTables([office], SENT_FORMS), []);
  return fillWorkbook(tables, calendar, {
    locale: 'id',
    rows: 8,
    sender: { region, agency: 'DPPPA' },
    cover: {
      instansi_pengirim: labelsOf(cover)('instansi_pengirim', agency),
      versi: version,
      id_pengiriman: `${region.replace('.', '')}-${agency}-2024-M${String(month).padStart(2, '0')}-ALL-v${version}`,
      ...named,
      ...made.cover,
    },
  });
}

/** How many rows such a submission has. */
export function rowsOf({ cases = [1, 2] }: Pick<MadeSubmission, 'cases'>): number {
  const victims = cases.reduce((sum, count) => sum + count, 0);
  return cases.length + victims + victims + cases.length + 2;
}

/** The file of a made-up submission. */
export function submissionFile(made: MadeSubmission): Promise<Uint8Array> {
  return writeWorkbook(submissionBook(made));
}

/** The same workbook with one sheet changed. */
export function withSheet(
  book: WorkbookContent,
  form: string,
  change: (sheet: SheetModel) => SheetModel,
): WorkbookContent {
  const { sheet: name } = templateOf(form);
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A sheet with one entry changed; the record counts from 0. */
export function withEntry(sheet: SheetModel, record: number, field: string, entry: CellContent): SheetModel {
  const at = sheet.cells[1]?.indexOf(field) ?? -1;
  if (at < 0) throw new RangeError(`no column ${field}`);
  const cells = sheet.cells.map((line, row) =>
    row === record + 2
      ? Array.from({ length: Math.max(line.length, at + 1) }, (_, i) =>
          i === at ? entry : (line[i] ?? null),
        )
      : line,
  );
  return { ...sheet, cells };
}
