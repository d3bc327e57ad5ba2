import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { hasFieldIds, idRow, isFieldId } from '../decode/head.ts';
import { layoutOf } from '../decode/layout.ts';

/** A sheet that bears another name than the form whose columns it has: renamed, or a copy. */
export interface SheetAsForm {
  readonly template: Template;
  readonly sheet: SheetSnapshot;
  /** Which sheet of the workbook it is, from 1. */
  readonly position: number;
  /** How many records it holds. */
  readonly rows: number;
}

/** Finds such sheets by their field_ids, in the order of the workbook. */
export function sheetsAsForms({ sheets }: Snapshot, templates: readonly Template[]): readonly SheetAsForm[] {
  const tables = templates.filter(({ layout }) => layout === 'table');
  const names = new Set(templates.map(({ sheet }) => sheet.toLowerCase()));
  return sheets.flatMap((sheet, i): readonly SheetAsForm[] => {
    if (names.has(sheet.name.toLowerCase()) || !hasFieldIds(sheet, tables)) return [];
    const template = tables.find((one) => hasColumnsOf(sheet, one));
    return template
      ? [{ template, sheet, position: i + 1, rows: layoutOf(sheet, template).rows.length }]
      : [];
  });
}

/** Most of the field_ids of one form stand below the header of no other. */
function hasColumnsOf(sheet: SheetSnapshot, template: Template): boolean {
  const ids = idRow(sheet, template);
  if (ids === null) return false;
  const found = sheet.columns.filter(({ values }) => isFieldId(values[ids] ?? null, template)).length;
  return found * 2 > Object.keys(template.columns).length;
}
