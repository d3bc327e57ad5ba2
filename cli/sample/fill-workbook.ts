import {
  type CellValue,
  createTemplates,
  type Locale,
  type SheetModel,
  type WorkbookUpdate,
} from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';
import { REGIONS } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { coverCells } from './cover-cells.ts';
import { fillForm, fillSheet } from './fill-sheet.ts';
import type { Table } from './sample-tables.ts';
import type { Sender } from './sender.ts';

/** How a workbook is drawn. */
export interface Drawing {
  readonly locale: Locale;
  /** Prepared rows of each table; more when there are more records. */
  readonly rows: number;
  /** The city of the samples unless another one is named. */
  readonly sender?: Sender;
  /** What the cover says otherwise than an officer would, by field_id. */
  readonly cover?: Readonly<Record<string, CellValue>>;
}

/** A workbook with its cover and the given records filled in. */
export function fillWorkbook(
  tables: readonly Table[],
  calendar: Calendar,
  drawing: Drawing,
): WorkbookContent {
  const rows = tables.reduce((most, table) => Math.max(most, table.rows.length), drawing.rows);
  const sender = drawing.sender ?? senderOf(tables);
  const { sheets, names } = emptyWorkbook(tables, calendar, { ...drawing, rows, sender });
  const properties = { title: 'Monev TPPO: data rekaan', creator: 'Monev TPPO' };
  const filled = sheets.map((sheet) => {
    const table = tables.find(({ template }) => template.sheet === sheet.name);
    return table ? fillSheet(sheet, table.rows) : sheet;
  });
  const cover = fillCover(sheets, tables, calendar, { ...drawing, sender });
  return { sheets: filled.map((sheet) => (sheet.name === cover.name ? cover : sheet)), names, properties };
}

/** The same workbook before its records are filled in. */
export function emptyWorkbook(
  tables: readonly Table[],
  calendar: Calendar,
  { locale, rows, sender = senderOf(tables) }: Drawing,
): WorkbookUpdate {
  return createTemplates({
    ...sender,
    period: calendar.period,
    templates: tables.map(({ template }) => template.id),
    rows,
    locale,
    thisYear: calendar.thisYear,
  });
}

/** The cover of a workbook before its records are filled in, with what the officer says of them. */
export function fillCover(
  sheets: readonly SheetModel[],
  tables: readonly Table[],
  calendar: Calendar,
  { sender = senderOf(tables), cover: said = {} }: Pick<Drawing, 'sender' | 'cover'>,
): SheetModel {
  const cover = sheets.find(({ name }) => name === COVER);
  if (!cover) throw new RangeError('no cover');
  return fillForm(cover, { ...coverCells(tables, calendar, sender, sheets), ...said });
}

const COVER = 'T00 Sampul';

/** What the service unit keeps by itself; the office keeps the other forms. */
const OF_THE_UNIT: ReadonlySet<string> = new Set(['T01', 'T02', 'T03', 'T04']);

function senderOf(tables: readonly Table[]): Sender {
  const unit = tables.every(({ template }) => OF_THE_UNIT.has(template.id));
  return { region: REGIONS[0], agency: unit ? 'UPTD_PPA' : 'DPPPA' };
}
