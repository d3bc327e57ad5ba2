import { dutiesOf, type SheetModel, type Snapshot } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import type { Table } from './sample-tables.ts';
import { rawColumns, sheetOf } from './sheet-snapshot.ts';

/**
 * What an officer declares of each form, by its id: what is due and has rows of the period, what is due and has none,
 * and what is not due. A form that is not in the workbook is somebody else's task. The sheets are those of the workbook
 * before its records are filled in.
 */
export function declarationsFor(
  tables: readonly Table[],
  calendar: Calendar,
  sheets: readonly SheetModel[],
): ReadonlyMap<string, 'ADA' | 'NIHIL' | 'TIDAK_WAJIB'> {
  const snapshot = undeclared(tables, sheets);
  const context = { locale: 'id', today: calendar.today, beside: [] } as const;
  const there = new Set(tables.map(({ template }) => template.id));
  const declared = dutiesOf(snapshot, context).map(({ duty, due, rows }) => {
    const { template, afterLast } = duty;
    const nothing = due ? 'NIHIL' : 'TIDAK_WAJIB';
    // A form that follows its last day is due as soon as it has rows.
    const isAsked = there.has(template) && (due || afterLast !== null);
    return [template, isAsked && rows !== 0 ? 'ADA' : there.has(template) ? nothing : 'TIDAK_WAJIB'] as const;
  });
  return new Map(declared);
}

function undeclared(tables: readonly Table[], sheets: readonly SheetModel[]): Snapshot {
  const columns = rawColumns(tables);
  const forms = sheets.flatMap((sheet) => {
    const table = tables.find(({ template }) => template.sheet === sheet.name);
    if (table) return [sheetOf(sheet, columns[table.template.id] ?? {}, table.rows.length)];
    return sheet.name.startsWith('T00') ? [sheetOf(sheet, {}, 0)] : [];
  });
  return { fileName: null, date1904: false, locale: null, sheets: forms, properties: {}, definedNames: {} };
}
