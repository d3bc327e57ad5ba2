import { layoutOf } from '../../engine/decode/layout.ts';
import { readIdentity } from '../../engine/identity.ts';
import { formulir } from '../../katalog/formulir.ts';
import type { Template } from '../../kit/template.ts';
import { isBlankSheet, type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';

/** The forms that a workbook has, with their sheets. */
export function ownForms(
  snapshot: Snapshot,
): readonly { readonly template: Template; readonly sheet: SheetSnapshot }[] {
  return formulir.flatMap((template) => {
    const sheet = sheetNamed(snapshot, template.sheet);
    return sheet === null || isBlankSheet(sheet) ? [] : [{ template, sheet }];
  });
}

/** What a workbook is to the product. */
export function ownership(snapshot: Snapshot): 'blank' | 'foreign' | 'own' {
  if (readIdentity(snapshot) !== null || ownForms(snapshot).length > 0) return 'own';
  return snapshot.sheets.every(isBlankSheet) ? 'blank' : 'foreign';
}

/** Rows with records in all tables together. */
export function recordedRows(snapshot: Snapshot): number {
  return ownForms(snapshot)
    .filter(({ template }) => template.layout === 'table')
    .reduce((sum, { template, sheet }) => sum + layoutOf(sheet, template).rows.length, 0);
}
