import { FORM } from '../../engine/decode/layout.ts';
import type { Template } from '../../kit/template.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

// A table has its field_ids in one row: none of its columns holds as many.
const LEAST_IDS = 5;

/**
 * The page of a form that was filled for one record, as a table of one row; `null` where the sheet is no such page. It is
 * known by the field_ids right of the cells, wherever these columns stand now.
 */
export function readFormPage(
  sheet: SheetSnapshot,
  template: Template,
  monthFirst: boolean,
): SourceTable | null {
  if (template.page === null) return null;
  const ids = sheet.columns.findIndex((column) => fieldsIn(column, template).length >= LEAST_IDS);
  const answers = sheet.columns[ids - (FORM.fieldId - FORM.value)];
  if (!answers) return null;
  const idColumn = sheet.columns[ids];
  const taken = new Map<string, number>();
  const columns = fieldsIn(idColumn, template).map(({ field, row }): SourceColumn => {
    const label = template.columns[field]?.label.id ?? field;
    const times = (taken.get(field) ?? 0) + 1;
    taken.set(field, times);
    const cells = lineOf(answers, row);
    return {
      header: times === 1 ? label : `${label} (${times})`,
      names: [field],
      cells,
      filled: (cells.values[0] ?? '') === '' ? 0 : 1,
      merged: [],
    };
  });
  return { columns, rows: Int32Array.of(0), skipped: [], monthFirst, page: true };
}

function fieldsIn(
  column: SheetColumn | undefined,
  { columns }: Template,
): readonly { readonly field: string; readonly row: number }[] {
  return (column?.values ?? []).flatMap((value, row) => {
    const field = typeof value === 'string' ? value.trim() : '';
    return Object.hasOwn(columns, field) ? [{ field, row }] : [];
  });
}

/** One cell of a column as a column of its own. */
function lineOf({ values, format, formats, errors }: SheetColumn, row: number): SheetColumn {
  const error = errors?.[row];
  return {
    values: [values[row] ?? null],
    format: formats?.[row] ?? format,
    ...(error === undefined ? {} : { errors: { 0: error } }),
  };
}
