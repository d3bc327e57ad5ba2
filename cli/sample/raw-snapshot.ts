import type { Locale, Snapshot } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import { emptyWorkbook, fillCover } from './fill-workbook.ts';
import type { Table } from './sample-tables.ts';
import { type RawColumns, sheetOf } from './sheet-snapshot.ts';

/** The filled workbook as the core reads it, without a file. */
export function snapshotOf(
  tables: readonly Table[],
  columns: RawColumns,
  calendar: Calendar,
  locale: Locale,
): Snapshot {
  const { sheets, names } = emptyWorkbook(tables, calendar, { locale, rows: 1 });
  const cover = fillCover(sheets, tables, calendar, {});
  return {
    fileName: null,
    date1904: false,
    locale: null,
    sheets: sheets.map((sheet) => {
      const table = tables.find(({ template }) => template.sheet === sheet.name);
      return table
        ? sheetOf(sheet, columns[table.template.id] ?? {}, table.rows.length)
        : sheetOf(sheet.name === cover.name ? cover : sheet, {}, 0);
    }),
    properties: {},
    definedNames: Object.fromEntries(names.map(({ name, refersTo }) => [name, refersTo])),
  };
}
