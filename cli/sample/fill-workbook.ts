import { createTemplates, type Locale, type SheetModel, type WorkbookUpdate } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';
import { REGIONS } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { coverCells } from './cover-cells.ts';
import { fillForm, fillSheet } from './fill-sheet.ts';
import type { Table } from './sample-tables.ts';

/** How a workbook is drawn. */
export interface Drawing {
  readonly locale: Locale;
  /** Prepared rows of each table; more when there are more records. */
  readonly rows: number;
}

/** A workbook of the city of the samples, with its cover and the given records filled in. */
export function fillWorkbook(
  tables: readonly Table[],
  calendar: Calendar,
  { locale, rows: fewest }: Drawing,
): WorkbookContent {
  const rows = tables.reduce((most, table) => Math.max(most, table.rows.length), fewest);
  const { sheets, names } = emptyWorkbook(tables, calendar, { locale, rows });
  const properties = { title: 'Monev TPPO: data rekaan', creator: 'Monev TPPO' };
  return { sheets: sheets.map((sheet) => filled(sheet, tables, calendar)), names, properties };
}

/** The same workbook before its records are filled in. */
export function emptyWorkbook(
  tables: readonly Table[],
  calendar: Calendar,
  { locale, rows }: Drawing,
): WorkbookUpdate {
  return createTemplates({
    region: REGIONS[0],
    period: calendar.period,
    agency: agencyOf(tables),
    templates: tables.map(({ template }) => template.id),
    rows,
    locale,
    thisYear: calendar.thisYear,
  });
}

function filled(sheet: SheetModel, tables: readonly Table[], calendar: Calendar): SheetModel {
  const table = tables.find(({ template }) => template.sheet === sheet.name);
  return table ? fillSheet(sheet, table.rows) : fillCover(sheet, tables, calendar);
}

/** Fills in the sheet if it is the cover. */
export function fillCover(sheet: SheetModel, tables: readonly Table[], calendar: Calendar): SheetModel {
  return sheet.name === COVER ? fillForm(sheet, coverCells(tables, calendar, agencyOf(tables))) : sheet;
}

const COVER = 'T00 Sampul';

/** Registers are kept by the service unit, the hotel instrument by the office. */
function agencyOf(tables: readonly Table[]): 'UPTD_PPA' | 'DPPPA' {
  return tables.some(({ template }) => template.id === 'T01') ? 'UPTD_PPA' : 'DPPPA';
}
