import { type CellValue, createTemplates, type Locale, type SheetModel, type WorkbookUpdate } from '../../core/index.ts';
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
  return { sheets: sheets.map((sheet) => filled(sheet, tables, calendar, sender, drawing.cover)), names, properties };
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

function filled(
  sheet: SheetModel,
  tables: readonly Table[],
  calendar: Calendar,
  sender: Sender,
  said: Drawing['cover'],
): SheetModel {
  const table = tables.find(({ template }) => template.sheet === sheet.name);
  return table ? fillSheet(sheet, table.rows) : fillCover(sheet, tables, calendar, sender, said);
}

/** Fills in the sheet if it is the cover. */
export function fillCover(
  sheet: SheetModel,
  tables: readonly Table[],
  calendar: Calendar,
  sender: Sender = senderOf(tables),
  said: Drawing['cover'] = {},
): SheetModel {
  if (sheet.name !== COVER) return sheet;
  return fillForm(sheet, { ...coverCells(tables, calendar, sender), ...said });
}

const COVER = 'T00 Sampul';

/** What the service unit keeps by itself; the office keeps the other forms. */
const OF_THE_UNIT: ReadonlySet<string> = new Set(['T01', 'T02', 'T03', 'T04']);

function senderOf(tables: readonly Table[]): Sender {
  const unit = tables.every(({ template }) => OF_THE_UNIT.has(template.id));
  return { region: REGIONS[0], agency: unit ? 'UPTD_PPA' : 'DPPPA' };
}
